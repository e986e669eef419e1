import type { Beside } from '../../charts/beside';
import type { PartProps } from './parts';

/** What every picture shows beside the run, once there are words for it: run A, and how far chance spreads. */
export function beside({ explore, aside }: Pick<PartProps, 'explore' | 'aside'>): Required<Beside> {
  const { kept, spread } = explore;
  const words = aside.loaded?.words;
  return {
    kept: kept && words ? { ...kept, words: words.kept } : null,
    chance: spread && words ? { spread, words: words.chance } : null,
  };
}
