import type { Language } from '../../i18n/language';
import { lessonFolder } from '../../i18n/pages';
import { lessonOf, STANDARDS } from '../../lessons/content';
import type { Glossary } from '../../lessons/glossary';
import type { Lesson } from '../../lessons/lesson';
import type { TeacherNotes } from '../../lessons/teacher';
import { termsOf } from './lesson-data';
import type { QrCode } from '../../export/qr';
import { paperCode } from './paper-code';

/** What a teacher's pages show. */
export interface HandoutData {
  readonly lesson: Lesson;
  readonly notes: TeacherNotes;
  readonly terms: Glossary;
  readonly standards: readonly string[];
  /** Opens every step; and the one step that is handed out. In full, since they are printed. */
  readonly unlocked: string;
  readonly handout: string;
  readonly qr: QrCode;
}

/** Computed when pages are made, not shipped. */
export function handoutData(id: string, language: Language, siteUrl: string): HandoutData {
  const { lessons, notes, source } = lessonOf(id);
  const address = `${siteUrl}${language}/${lessonFolder(id)}`;
  const handout = `${address}?step=${source.handout}`;
  return {
    lesson: lessons[language],
    notes: notes[language],
    terms: termsOf(source.terms, language),
    standards: source.standards.flatMap((name) => STANDARDS[name]?.[language] ?? []),
    unlocked: `${address}?unlock`,
    handout,
    qr: paperCode(handout),
  };
}
