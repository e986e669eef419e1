import type { BesideWords } from '../../i18n/beside';
import type { Numbers } from '../../i18n/numbers';
import type { Text } from '../../i18n/text';
import { differences } from '../../state/differences';
import type { Explore } from '../../state/explore.svelte';

/** How what is shown differs from A, in words; null while A is not there. */
export function difference(
  { view, facts, kept }: Explore,
  words: BesideWords,
  numbers: Numbers,
): Text | null {
  if (!view.kept || !kept) return null;
  if (differences(view.kept.scenario, view.scenario).length === 0) return [words.kept.same];
  return words.kept.live(facts, kept.facts, numbers);
}
