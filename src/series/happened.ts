import type { FastRun } from '../cohorts/run';
import type { Scenario, SchemeEvent } from '../scheme/scenario';

type Kind = SchemeEvent['kind'];
type EventOf<K extends Kind> = Extract<SchemeEvent, { kind: K }>;

/**
 * What an event did. Events of one kind in one period are one. Money and prices are the run's, not what the scenario
 * asked for: there may have been less to take, and other things move the price, too.
 */
export type Happened = {
  /** The first period in which it works, and the last so far. */
  readonly at: number;
  readonly until: number;
} & (
  | {
      readonly kind: 'inject' | 'skim' | 'swap';
      /** Yuan that came into the pool or left it. */
      readonly yuan: number;
      /** As a part of the pool at the end of the period before; null when another event moved that, too. */
      readonly part: number | null;
      /** By how much the price has changed since then; null when the note of another event says so, or there is none. */
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
  const groups = new Map<string, [SchemeEvent, ...SchemeEvent[]]>();
  const moved = new Map<number, Set<Kind>>();
  for (const event of events) {
    const { at, kind } = event;
    if (at > t) continue;
    const group = groups.get(`${at} ${kind}`);
    if (group) group.push(event);
    else groups.set(`${at} ${kind}`, [event]);
    if (kind in MOVED) moved.set(at, (moved.get(at) ?? new Set()).add(kind));
  }
  const found = [...groups.values()].map((group): Happened => {
    const [{ at, kind }] = group;
    switch (kind) {
      case 'inject':
      case 'skim':
      case 'swap': {
        const yuan = during(run.periods[MOVED[kind]], at) / 100;
        const before = (run.periods.pool[at - 1] ?? 0) / 100;
        const also = moved.get(at) as Set<Kind>;
        const part = also.size === 1 && before > 0 ? yuan / before : null;
        const price = kind === 'inject' && also.has('skim') ? null : change(run, at, at);
        return { kind, at, until: at, yuan, part, price };
      }
      case 'limit': {
        const { perPeriod } = group.at(-1) as EventOf<'limit'>;
        return { kind, at, until: t, perPeriod: perPeriod === null ? null : Number(perPeriod) };
      }
      case 'freeze': {
        const lasting = Math.max(...group.map((event) => (event as EventOf<'freeze'>).periods));
        return { kind, at, until: Math.min(t, at + lasting - 1) };
      }
      case 'legacy': {
        const over = Math.max(...group.map((event) => (event as EventOf<'legacy'>).over));
        const until = Math.min(t, at + over - 1);
        const money = [...moved].some(([when, kinds]) => when >= at && when <= until && !isOnlySwap(kinds));
        return { kind, at, until, price: money ? null : change(run, at, until) };
      }
    }
  });
  return withoutTouching(found.sort((a, b) => a.at - b.at));
}

const MOVED = { inject: 'injected', skim: 'skimmed', swap: 'swapped' } as const;

/** A swap takes points and money out in proportion; the price stays. */
function isOnlySwap(kinds: ReadonlySet<Kind>): boolean {
  return kinds.size === 1 && kinds.has('swap');
}

/** What a column that adds up has gained in period `t`. */
function during(sums: Float64Array, t: number): number {
  return (sums[t] ?? 0) - (sums[t - 1] ?? 0);
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
