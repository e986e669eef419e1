import { ACCOUNT } from '../ledger/books';
import { stepsWith } from '../ledger/run';
import { smallIntegers } from '../money/integers';
import { preset } from '../scheme/presets';
import { rulesOf } from '../scheme/rules';
import type { Scenario } from '../scheme/scenario';

/** One order or one cash-out: whose, and by how much points units and the pool's fen grew or shrank. */
export type Move = readonly [buyer: number, units: number, fen: number];

/** Every move of a scheme's rise and end, from the exact ledger. It survives JSON, so that a page can carry it. */
export interface Story {
  /** In yuan, of one order. */
  readonly spend: number;
  readonly slices: Readonly<Record<'pool' | 'goods' | 'promotion' | 'platform', number>>;
  /** The part of a cash-out that is paid. */
  readonly payoutRate: number;
  readonly openingPrice: number;
  readonly places: number;
  readonly moves: readonly Move[];
}

/**
 * So many buy, one after the other. Then nobody new comes, the price does not rise, and everybody wants out: first come,
 * first served.
 */
export function storyScenario(buyers: number): Scenario {
  return {
    ...preset('online-shop'),
    name: null,
    arrivals: { kind: 'custom', values: [String(buyers)], slowdown: null },
    behaviour: { takeProfit: null, drift: '0', panic: { below: '0.001', rate: '1' }, rebuy: '0' },
    periods: 2,
  };
}

export function storyOf(buyers: number): Story {
  const scenario = storyScenario(buyers);
  const { slices } = rulesOf(scenario, 'exact');
  const yuan = (fen: bigint) => Number(fen) / 100;
  const moves: Move[] = [];
  const steps = stepsWith(smallIntegers, scenario, ({ holder, before, after, postings }) =>
    moves.push([holder ?? 0, after.points - before.points, postings[ACCOUNT.pool] ?? 0]),
  );
  while (!steps.next().done);
  return {
    spend: Number(scenario.scheme.spend),
    slices: {
      pool: yuan(slices.pool),
      goods: yuan(slices.goods),
      promotion: yuan(slices.promotion),
      platform: yuan(slices.platform),
    },
    payoutRate: 1 - Number(scenario.scheme.cashOutFee),
    openingPrice: Number(scenario.scheme.openingPrice),
    places: scenario.precision.points,
    moves,
  };
}
