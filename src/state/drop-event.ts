import type { Fault } from '../scheme/fault';
import { settle } from './change';
import type { EventKind } from './event-fields';
import type { EventList, ListedEvent } from './event-list.svelte';
import { newEvent } from './new-event';

/** Drops one where it can be seen: in the week shown, or in the middle when that is the end. Its number, or why not. */
export function drop(list: EventList, kind: EventKind, at = placeOf(list)): number | Fault {
  const { view, picture } = list.host;
  const event = newEvent(kind, at, view.scenario, picture);
  const changed = settle(view.scenario, { ...view.scenario, events: [...view.scenario.events, event] });
  if ('fault' in changed) return changed.fault;
  list.host.take(changed);
  return (list.all.at(-1) as ListedEvent).id;
}

function placeOf({ host: { t, view } }: EventList): number {
  const { periods } = view.scenario;
  return t >= periods - 1 ? Math.floor(periods / 2) : t;
}
