import { preset, type PresetName } from '../scheme/presets';
import type { Scenario } from '../scheme/scenario';

/** All that can be seen on Explore, and so all that stands in its link. */
export interface View {
  /** The preset that the visitor started from; the link holds only what differs from it. */
  readonly from: PresetName;
  /** What is shown: valid for the fast engine, of at most MOST_WEEKS periods. */
  readonly scenario: Scenario;
  /** The period shown; null: the last, however long the scenario is. */
  readonly week: number | null;
  /** What the goods of one order are counted at, in yuan: a canonical decimal from 0 to the spend. */
  readonly goodsWorth: string;
  /** The joining period of the cohort looked at. */
  readonly cohort: number | null;
}

/** Ten years: as many weeks as a screen can tell apart. */
export const MOST_WEEKS = 520;

/** A preset as it opens. */
export function plainView(from: PresetName): View {
  return { from, scenario: preset(from), week: null, goodsWorth: '0', cohort: null };
}
