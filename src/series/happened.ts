import type { FastRun } from '../cohorts/run';
import type { Scenario, SchemeEvent } from '../scheme/scenario';
import { eventRows } from './event-rows';

type Kind = SchemeEvent['kind'];
type EventOf<K extends Kind> = Extract<SchemeEvent, { kind: K }>;

/**
 * What an event did. Events of one kind in one period are one, and so are the same again in period after period. Money
 * and prices are the run's, not what the scenario asked for: there may have been less to take, and other things move the
 * price, too.
 */
export type Happened = {
  /** The first period in which it works, and the last so far. */
  readonly at: number;
  readonly until: number;
} & (
  | {
      readonly kind: 'inject' | 'skim' | 'swap';
      /** Yuan that came into the pool or left it, in all. */
      readonly yuan: number;
      /** Each time, as a part of the pool at the end of the period before; null when another event moved that, too. */
      readonly part: number | null;
      /** By how much the price has changed over all that; null when the note of another event says so, or there is none. */
      readonly price: number | null;
    }
  /** Cash-outs are stopped; freezes that touch are one. */
  | { readonly kind: 'freeze' }
  /** The most that is paid in a period, in yuan; null: no limit any more. */
  | { readonly kind: 'limit'; readonly perPeriod: number | null }
  /** The price likewise, from the period before the first to the last; null when money moved it in between. */
  | { readonly kind: 'legacy'; readonly price: number | null }
);

/** What has happened by the end of period `t`, in the order of time. */
export function happenedBy(run: FastRun, { events }: Scenario, t: number): Happened[] {
  const past = events.filter(({ at }) => at <= t);
  /** The kinds of event that moved money in these periods. */
  const movedIn = (from: number, to: number) =>
    new Set(past.flatMap(({ at, kind }) => (kind in MOVED && at >= from && at <= to ? kind : [])));
  const found = eventRows(past).map(({ kind, from: at, to, events: row }): Happened => {
    switch (kind) {
      case 'inject':
      case 'skim':
      case 'swap': {
        const sums = run.periods[MOVED[kind]];
        const before = run.periods.pool[to - 1] ?? 0;
        const also = movedIn(at, to);
        const part = also.size === 1 && before > 0 ? during(sums, to, to) / before : null;
        const isToldByAnother =
          at === to ? kind === 'inject' && also.has('skim') : !isOnly(also, kind, 'swap');
        const price = isToldByAnother ? null : change(run, at, to);
        return { kind, at, until: to, yuan: during(sums, at, to) / 100, part, price };
      }
      case 'limit': {
        const [{ perPeriod }] = row as readonly EventOf<'limit'>[] as [EventOf<'limit'>];
        return { kind, at, until: t, perPeriod: perPeriod === null ? null : Number(perPeriod) };
      }
      case 'freeze': {
        const lasting = Math.max(...row.map((event) => (event as EventOf<'freeze'>).periods));
        return { kind, at, until: Math.min(t, at + lasting - 1) };
      }
      case 'legacy': {
        const over = Math.max(...row.map((event) => (event as EventOf<'legacy'>).over));
        const until = Math.min(t, to + over - 1);
        const price = isOnly(movedIn(at, until), 'swap') ? change(run, at, until) : null;
        return { kind, at, until, price };
      }
    }
  });
  return withoutTouching(found.sort((a, b) => a.at - b.at));
}

const MOVED = { inject: 'injected', skim: 'skimmed', swap: 'swapped' } as const;

/** A swap takes points and money out in proportion; the price stays. */
function isOnly(kinds: ReadonlySet<Kind>, ...allowed: readonly Kind[]): boolean {
  return [...kinds].every((kind) => allowed.includes(kind));
}

/** What a column that adds up has gained from period `from` to `to`. */
function during(sums: Float64Array, from: number, to: number): number {
  return (sums[to] ?? 0) - (sums[from - 1] ?? 0);
}

/** −0.3: the price has fallen by 30 % from the end of the period before `at` to that of `until`; null without a price. */
function change({ periods: { pool, points } }: FastRun, at: number, until: number): number | null {
  const price = (t: number) => ((points[t] ?? 0) > 0 ? (pool[t] as number) / (points[t] as number) : 0);
  const [before, after] = [price(at - 1), price(until)];
  return before > 0 && (points[until] ?? 0) > 0 ? after / before - 1 : null;
}

/** Of two freezes the later end counts. */
function withoutTouching(sorted: readonly Happened[]): Happened[] {
  const found: Happened[] = [];
  let open = -1;
  for (const each of sorted) {
    const last = found[open];
    if (each.kind !== 'freeze' || !last || each.at > last.until + 1) {
      if (each.kind === 'freeze') open = found.length;
      found.push(each);
    } else found[open] = { ...last, until: Math.max(last.until, each.until) };
  }
  return found;
}
