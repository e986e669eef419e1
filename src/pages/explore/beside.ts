import type { Beside } from '../../charts/beside';
import type { PartProps } from './parts';

/** What every picture shows beside the run, once there are words for it: run A, and how far chance spreads. */
export function beside({ explore, aside }: Pick<PartProps, 'explore' | 'aside'>): Required<Beside> {
  const { kept, spread } = explore;
  const { loaded } = aside;
  return {
    kept: kept && loaded ? { ...kept, words: loaded.words.kept, Line: loaded.KeptLine } : null,
    chance: spread && loaded ? { spread, words: loaded.words.chance, Band: loaded.Band } : null,
  };
}
