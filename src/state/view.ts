import { parseDecimal } from '../money/decimal';
import { preset, type PresetName } from '../scheme/presets';
import type { Scenario } from '../scheme/scenario';
import { FIRST_MAP, FIRST_WITHIN, type MapChoice, type Tool } from './tools';

/** A scenario, and the preset it was made from. */
export interface Made {
  readonly from: PresetName;
  readonly scenario: Scenario;
}

/** All that can be seen on Explore, and so all that stands in its link. */
export interface View extends Made {
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
  /** Run A, with which what is shown is compared; as good a scenario. */
  readonly kept: Made | null;
  /** Give or take this part of each period's newcomers, by chance: a canonical decimal from 0, which is none, to 1. */
  readonly noise: string;
  /** What is open under the pictures. */
  readonly tool: Tool | null;
  /** What the map varies and shows: two controls that the scenario uses. */
  readonly map: MapChoice;
  /** Weeks within which the inflow needed is to have everybody level; from 1 to MOST_WEEKS. */
  readonly within: number;
}

/** As a part of 1; people type it in per cent, with two places fewer. */
export const NOISE_PLACES = 4;

/** What there is of it when somebody asks for chance. */
export const USUAL_NOISE = '0.3';

export function isNoise(text: string): boolean {
  const noise = parseDecimal(text);
  return noise !== null && noise.gte(0) && noise.lte(1) && noise.decimalPlaces() <= NOISE_PLACES;
}

/** Something is shown beside the run. */
export function hasBeside({ kept, noise }: View): boolean {
  return kept !== null || noise !== '0';
}

/** The view with the other's own scenarios where both have equal ones: what is known of them holds, and is not run again. */
export function sharing(view: View, other: View): View {
  const same = (one: Scenario, known: Scenario | undefined) =>
    known && JSON.stringify(one) === JSON.stringify(known) ? known : one;
  return {
    ...view,
    scenario: same(view.scenario, other.scenario),
    kept: view.kept && { ...view.kept, scenario: same(view.kept.scenario, other.kept?.scenario) },
  };
}

/** A preset as it opens. */
export function plainView(from: PresetName): View {
  return {
    from,
    scenario: preset(from),
    week: null,
    goodsWorth: '0',
    cohort: null,
    kept: null,
    noise: '0',
    tool: null,
    map: FIRST_MAP,
    within: FIRST_WITHIN,
  };
}
