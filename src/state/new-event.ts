import { Exact } from '../money/decimal';
import type { Scenario, SchemeEvent } from '../scheme/scenario';
import type { Picture } from '../series/picture';
import type { EventKind } from './event-fields';

/** An event of a kind as it is first put into period `at`: large enough, in the scenario shown, to be seen. */
export function newEvent(kind: EventKind, at: number, scenario: Scenario, picture: Picture): SchemeEvent {
  const spend = Number(scenario.scheme.spend);
  const pool = picture.pool[at] ?? 0;
  switch (kind) {
    case 'inject':
      return { at, kind, amount: about(pool, 100 * spend) };
    case 'skim':
    case 'swap':
      return { at, kind, share: '0.5' };
    case 'freeze':
      return { at, kind, periods: 4 };
    case 'limit':
      return { at, kind, perPeriod: usualLimit(at, scenario, picture) };
    case 'legacy':
      return { at, kind, claims: about(spentBy(at, spend, picture), 100 * spend), grant: '1', over: 4 };
  }
}

/** A hundredth of the pool; enough for a few payouts, since the first that does not fit stops all others. */
export function usualLimit(at: number, { scheme }: Scenario, { pool }: Picture): string {
  const few = 5 * Number(scheme.spend);
  return about(Math.max(few, (pool[at] ?? 0) / 100), few);
}

function spentBy(at: number, spend: number, { newcomers, again, bin }: Picture): number {
  const columns = Math.ceil(at / bin);
  const orders = (all: readonly number[]) => all.slice(0, columns).reduce((sum, each) => sum + each, 0);
  return spend * (orders(newcomers) + orders(again));
}

/** What an event may hold, in yuan. */
const LEAST = 0.01;
const MOST = 1e15;

/** An amount, or another when there is none to speak of, in two digits; at least a fen. */
function about(yuan: number, otherwise: number): string {
  const amount = Math.min(Math.max(yuan >= 1 ? yuan : otherwise, LEAST), MOST);
  return new Exact(amount.toPrecision(2)).toDecimalPlaces(2).toFixed();
}
