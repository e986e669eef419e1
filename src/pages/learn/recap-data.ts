import type { Language } from '../../i18n/language';
import { PAGES } from '../../i18n/pages';
import { course } from '../../lessons/content';
import type { Course } from '../../lessons/course';
import type { QrCode } from '../../export/qr';
import { paperCode } from './paper-code';

export interface RecapData {
  readonly course: Pick<Course, 'title' | 'card'>;
  /** Where the lessons are, in full, since it is printed; and as a code. */
  readonly address: string;
  readonly qr: QrCode;
}

/** Computed when pages are made, not shipped. */
export function recapData(language: Language, siteUrl: string): RecapData {
  const { title, card } = course()[language];
  const address = `${siteUrl}${language}/${PAGES.learn}`;
  return { course: { title, card }, address, qr: paperCode(address) };
}
