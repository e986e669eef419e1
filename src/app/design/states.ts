import { runFast } from '../../cohorts/simulate';
import { preset } from '../../scheme/presets';
import type { Scenario } from '../../scheme/scenario';
import { pictureAt, type Picture } from '../../series/picture';

export interface ChartState {
  readonly name: string;
  readonly picture: Picture;
  /** The column looked at. */
  readonly chosen: number | null;
}

/** What a chart has to cope with: nothing, one week, an end, a middle, more weeks than columns, no price, every event. */
export function chartStates(): readonly ChartState[] {
  const opening = preset('default');
  const shop = preset('online-shop');
  const events: Scenario = {
    ...shop,
    events: [
      { at: 12, kind: 'inject', amount: '200000' },
      { at: 24, kind: 'legacy', claims: '500000', grant: '1', over: 4 },
      { at: 34, kind: 'skim', share: '0.5' },
      { at: 44, kind: 'swap', share: '0.5' },
    ],
  };
  const nobody: Scenario = { ...shop, arrivals: { kind: 'constant', perPeriod: '0', slowdown: null } };
  const gone: Scenario = { ...shop, behaviour: { ...shop.behaviour, drift: '1' } };
  const all: readonly [string, Scenario, number, number | null, number?][] = [
    ['the end', opening, opening.periods - 1, null],
    ['half way, a column looked at', opening, 52, 12],
    ['the goods counted in', opening, opening.periods - 1, null, 300],
    ['ten years', { ...opening, periods: 520 }, 519, null],
    ['a single week', { ...opening, periods: 1 }, 0, null],
    ['outside money, old debts, skimming, a swap', events, events.periods - 1, null],
    ['everybody leaves every week', gone, gone.periods - 1, null],
    ['nobody comes', nobody, nobody.periods - 1, null],
  ];
  return all.map(([name, scenario, t, chosen, goods]) => ({
    name,
    chosen,
    picture: pictureAt(runFast(scenario, { history: true, goodsWorth: goods ?? 0 }), scenario, t, goods),
  }));
}
