import { canonical, Exact } from '../money/decimal';
import type { Scenario } from '../scheme/scenario';
import type { View } from './view';

/** The view with what it shows kept as A. */
export function keeping(view: View): View {
  const { from, scenario } = view;
  return { ...view, kept: { from, scenario } };
}

export function lettingGo(view: View): View {
  return { ...view, kept: null };
}

/** The view that shows A, and keeps what it showed. A week or a cohort that A does not have is looked at no longer. */
export function swapping(view: View): View {
  const { from, scenario, kept, week, cohort } = view;
  if (kept === null) return view;
  const within = (period: number | null) =>
    period !== null && period < kept.scenario.periods ? period : null;
  return {
    ...view,
    ...kept,
    kept: { from, scenario },
    goodsWorth: goodsWorthIn(kept.scenario, view),
    week: within(week),
    cohort: within(cohort),
  };
}

/** What the goods of an order of A are counted at: the same part of the price, so that both have one line of level. */
export function goodsWorthIn(kept: Scenario, { scenario, goodsWorth }: View): string {
  const worth = new Exact(goodsWorth).times(kept.scheme.spend).div(scenario.scheme.spend);
  return canonical(worth.cutTo(2));
}
