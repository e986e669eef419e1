import type { ExploreWords } from '../../i18n/explore';
import type { Language } from '../../i18n/language';
import type { Unit } from '../../state/controls';

/** What a control holds, as it is written in a sentence: "¥1,000", "30%". */
export function inUnit(
  text: string,
  unit: Unit,
  { suffixes }: Pick<ExploreWords['panel'], 'suffixes'>,
  language: Language,
): string {
  const digits = Number(text).toLocaleString(language, { maximumFractionDigits: 9 });
  return `${unit === 'yuan' ? '¥' : ''}${digits}${suffixes[unit] ?? ''}`;
}
