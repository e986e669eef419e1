import type { LiveWords } from '../../i18n/live';
import { NOT_LOADED } from '../../worker/api';

/** What stopped the engines, in words. Nothing is wrong with a run for which they could not be fetched. */
export function troubleSaid(
  trouble: string,
  { charts }: LiveWords,
  words: { readonly trouble: (message: string) => string },
): string {
  return trouble === NOT_LOADED ? charts.notLoaded : words.trouble(trouble);
}
