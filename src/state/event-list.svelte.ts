import type { SchemeEvent } from '../scheme/scenario';
import type { Picture } from '../series/picture';
import { settle, type Changed } from './change';
import type { EventField, Explore, Refused } from './explore.svelte';
import type { View } from './view';

/** An event of the scenario shown, by a number that stays its own while it is changed and others come and go. */
export interface ListedEvent {
  readonly id: number;
  readonly event: SchemeEvent;
}

/** Whose events these are. */
interface Host {
  readonly view: View;
  readonly picture: Picture;
  readonly t: number;
  refused: Explore['refused'];
  take(changed: Changed): void;
}

/**
 * What happens to the scheme, as the visitor moves and removes it; how it is dropped and edited is in drop-event.ts and
 * edit-events.ts. The order is that in which it was dropped.
 */
export class EventList {
  readonly host: Host;
  #known: readonly ListedEvent[] = [];
  #last = 0;
  /** A scenario is checked, and so made, anew at each change: the numbers go by place and kind. */
  readonly all: readonly ListedEvent[] = $derived.by(() => {
    this.#known = this.host.view.scenario.events.map((event, i) => {
      const known = this.#known[i];
      return { id: known?.event.kind === event.kind ? known.id : ++this.#last, event };
    });
    return this.#known;
  });

  constructor(host: Host) {
    this.host = host;
  }

  get(id: number): SchemeEvent | null {
    return this.all.find((each) => each.id === id)?.event ?? null;
  }

  /** To the nearest period there is. */
  move(id: number, to: number): void {
    const at = Math.min(Math.max(0, to), this.host.view.scenario.periods - 1);
    this.refuse(`${id}.week`, null);
    this.put(this.all.map((each) => (each.id === id ? { id, event: { ...each.event, at } } : each)));
  }

  remove(id: number): void {
    this.host.refused = Object.fromEntries(
      Object.entries(this.host.refused).filter(([key]) => !key.startsWith(`${id}.`)),
    );
    this.put(this.all.filter((each) => each.id !== id));
  }

  /** Other events, or the same in another order. */
  put(listed: readonly ListedEvent[]): void {
    const { scenario } = this.host.view;
    const changed = settle(scenario, { ...scenario, events: listed.map(({ event }) => event) });
    if ('scenario' in changed) this.#known = listed;
    this.host.take(changed);
  }

  refuse(key: EventField, refused: Refused | null): void {
    const { [key]: _mended, ...others } = this.host.refused;
    this.host.refused = refused ? { ...others, [key]: refused } : others;
  }
}
