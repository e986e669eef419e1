import type { SchemeEvent } from '../scheme/scenario';

type Kind = SchemeEvent['kind'];
type Group = readonly [SchemeEvent, ...SchemeEvent[]];

/** What is told as one: the events of one kind in one period, and the same again in period after period. */
export interface EventRow {
  readonly kind: Kind;
  /** The first period in which such an event begins, and the last. */
  readonly from: number;
  readonly to: number;
  /** Those of all its periods; of limits set in one period the last alone, which is the one that counts. */
  readonly events: Group;
}

/** In the order of time. */
export function eventRows(events: readonly SchemeEvent[]): EventRow[] {
  const rows: EventRow[] = [];
  const open = new Map<Kind, { readonly row: number; readonly what: string }>();
  for (const group of groupsOf(events)) {
    const [{ at, kind }] = group;
    const what = JSON.stringify(group.map((event) => ({ ...event, at: 0 })));
    const last = open.get(kind);
    const row = last?.what === what ? rows[last.row] : undefined;
    if (last && row && goesOn(row, at)) {
      rows[last.row] = { ...row, to: at, events: [...row.events, ...group] };
    } else {
      open.set(kind, { row: rows.length, what });
      rows.push({ kind, from: at, to: at, events: group });
    }
  }
  return rows;
}

/** The same limit once more changes nothing; freezes are joined by how long they last, not by when they begin. */
function goesOn({ kind, to }: EventRow, at: number): boolean {
  return kind === 'limit' || (kind !== 'freeze' && at === to + 1);
}

function groupsOf(events: readonly SchemeEvent[]): Group[] {
  const groups = new Map<string, Group>();
  for (const event of [...events].sort((a, b) => a.at - b.at)) {
    const key = `${event.at} ${event.kind}`;
    const group = groups.get(key);
    groups.set(key, group && event.kind !== 'limit' ? [...group, event] : [event]);
  }
  return [...groups.values()];
}
