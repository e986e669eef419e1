import type { SchemeEvent } from '../scheme/scenario';
import { changeEvent } from './change-event';
import { EVENT_FIELDS, type EventFieldId } from './event-fields';
import type { EventList, ListedEvent } from './event-list.svelte';
import { usualLimit } from './new-event';

/** Editing what happens; comes with the editor, since many visitors never ask for it. */

/** Types into a field. What cannot be is kept beside the list, with its fault. */
export function typeInto(list: EventList, id: number, name: EventFieldId, text: string): void {
  const place = list.all.findIndex((each) => each.id === id);
  const field = EVENT_FIELDS[list.all[place]?.event.kind ?? 'inject'].find((each) => each.id === name);
  if (place < 0 || !field) return;
  const changed = changeEvent(list.host.view.scenario, place, field, text);
  list.refuse(`${id}.${name}`, 'fault' in changed ? { text, fault: changed.fault } : null);
  list.host.take(changed);
}

/** Lifts a payout limit, or sets one again. */
export function lift(list: EventList, id: number, lifted: boolean): void {
  const { view, picture } = list.host;
  const perPeriod = (at: number) => (lifted ? null : usualLimit(at, view.scenario, picture));
  list.refuse(`${id}.limit`, null);
  list.put(
    list.all.map((each) =>
      each.id === id && each.event.kind === 'limit'
        ? { id, event: { ...each.event, perPeriod: perPeriod(each.event.at) } }
        : each,
    ),
  );
}

/** What comes about in the same week just before it. */
export function predecessor(list: EventList, id: number): SchemeEvent | null {
  return list.all[before(list, id)]?.event ?? null;
}

/** Lets it come about before its predecessor. */
export function advance(list: EventList, id: number): void {
  const place = list.all.findIndex((each) => each.id === id);
  const other = before(list, id);
  if (other < 0) return;
  const order = [...list.all];
  [order[other], order[place]] = [order[place] as ListedEvent, order[other] as ListedEvent];
  list.put(order);
}

function before({ all }: EventList, id: number): number {
  const place = all.findIndex((each) => each.id === id);
  const weeks = all.map(({ event }) => event.at);
  return place < 0 ? -1 : weeks.slice(0, place).lastIndexOf(weeks[place] as number);
}
