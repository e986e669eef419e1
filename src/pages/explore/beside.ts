import type { Beside } from '../../charts/beside';
import type { PartProps } from './parts';

/** One and the same, so that it is no change. */
const NOTHING: Required<Beside> = { kept: null, chance: null };

/** What every picture shows beside the run, once there are words for it: run A, and how far chance spreads. */
export function beside({ explore, aside }: Pick<PartProps, 'explore' | 'aside'>): Required<Beside> {
  const { kept, spread } = explore;
  const { loaded } = aside;
  if (!loaded || !(kept || spread)) return NOTHING;
  return {
    kept: kept && { ...kept, words: loaded.words.kept, Line: loaded.KeptLine },
    chance: spread && { spread, words: loaded.words.chance, Band: loaded.Band },
  };
}
