import { canonical, Exact } from '../money/decimal';
import { arrivingOrders } from '../scheme/arrivals';
import { orderLimit, type Arrivals, type Scenario } from '../scheme/scenario';

export type InflowKind = Arrivals['kind'];

/**
 * The scenario with another kind of inflow that keeps what it can of the present one. A drawn one has just the same
 * orders, a slowdown included, so that the drawing can be taken on from there; the others keep the slowdown and are
 * as large as the inflow without it: steady in all, growth in its first week with anybody, word of mouth in the market.
 */
export function withInflow(scenario: Scenario, kind: InflowKind): Scenario {
  const { arrivals, periods } = scenario;
  if (arrivals.kind === kind) return scenario;
  const { slowdown } = arrivals;
  const orders = (present: Arrivals) => arrivingOrders(present, periods, orderLimit('fast'));
  if (kind === 'custom') {
    const values = orders(arrivals).map(String);
    return { ...scenario, arrivals: { kind, values, slowdown: null } };
  }
  const weekly = orders({ ...arrivals, slowdown: null });
  const total = weekly.reduce((sum, each) => sum + each, 0);
  return { ...scenario, arrivals: ofSize(kind, weekly, total, slowdown) };
}

function ofSize(
  kind: Exclude<InflowKind, 'custom'>,
  weekly: readonly number[],
  total: number,
  slowdown: Arrivals['slowdown'],
): Arrivals {
  switch (kind) {
    case 'constant': {
      const perPeriod = canonical(new Exact(total).div(weekly.length).toDecimalPlaces(0));
      return { kind, perPeriod, slowdown };
    }
    case 'growth': {
      const start = String(weekly.find((orders) => orders > 0) ?? 0);
      return { kind, start, rate: '0.02', slowdown };
    }
    case 'bass':
      return { kind, market: String(total), p: '0.001', q: '0.12', slowdown };
  }
}
