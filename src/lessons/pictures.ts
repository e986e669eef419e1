import { mostLevel } from '../analysis/at-most-level';
import { exactTotals } from '../analysis/fen-totals';
import { people100, type OutcomeCounts } from '../analysis/outcomes';
import { flowsInYuan, pictureAt, type Picture } from '../series/picture';
import { ledgerShow, type LedgerShow } from './ledger-pictures';
import type { ChartSpec, SeriesName } from './lesson';
import type { Runs } from './runs';
import type { PictureSource } from './source';

/** A picture that stands in a lesson: how it is drawn, and of what. */
export interface Show extends ChartSpec {
  readonly picture: Picture;
}

export function showOf(source: PictureSource, named: (scenario: string) => Runs): Show | LedgerShow {
  if ('ledger' in source) return ledgerShow(source.ledger);
  const { chart, highlight, cohort, week, best, scenario } = source;
  const runs = named(scenario);
  const picture = shownAt(runs, week);
  return { chart, highlight, cohort: cohort && cohort - 1, picture: best ? atBest(picture, runs) : picture };
}

/** Weeks are counted from 1; none is the last. */
export function shownAt(runs: Runs, week: number | null): Picture {
  const { fast, scenario } = runs;
  const t = (week ?? scenario.periods) - 1;
  if (t >= scenario.periods) throw new Error(`there is no week ${week}; the last is ${scenario.periods}`);
  const picture = pictureAt(fast, scenario, t);
  return week === null ? toTheFen(picture, runs) : picture;
}

/** At the end the money is the ledger's, as it is in the prose: the fast engine can be a yuan out. */
function toTheFen(picture: Picture, { exact }: Runs): Picture {
  const pool = [...picture.pool.slice(0, -1), Number(exact.totals.pool)];
  return { ...picture, pool, flows: flowsInYuan(exactTotals(exact)) };
}

/** As many people level as the pool could at the very best pay, and nobody else paid a fen. */
function atBest(picture: Picture, { exact, scenario }: Runs): Picture {
  const { buyers, level } = mostLevel(exactTotals(exact), scenario.scheme);
  const counts: OutcomeCounts = { ahead: level, short: buyers - level, level: 0, waiting: 0 };
  return { ...picture, counts, people: people100(counts) };
}

/** One number per week; where there is no price, 0. */
export function seriesOf(runs: Runs, series: SeriesName): readonly number[] {
  return shownAt(runs, null)[series].map((value) => value ?? 0);
}
