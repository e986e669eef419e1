import { CONTROLS, type ControlId } from './controls';
import type { EventFieldId } from './event-fields';
import type { EventList } from './event-list.svelte';
import type { Explore } from './explore.svelte';

/** What was typed and cannot be, by its field: a control's, or `3.amount` of the event in that place of the list. */
export type Typed = Readonly<Record<string, string>>;

const [WORTH, NOISE] = ['goods-worth', 'noise'];

export function typedIn(explore: Explore, events: EventList): Typed {
  const typed = Object.entries(explore.refused).map(([key, refused]) => {
    const [id = '', name] = key.split('.');
    const place = events.all.findIndex((each) => String(each.id) === id);
    return [name === undefined ? id : `${place}.${name}`, refused?.text ?? ''] as const;
  });
  const others = [
    [WORTH, explore.refusedWorth],
    [NOISE, explore.refusedNoise],
  ].filter(([, text]) => text !== null);
  return Object.fromEntries([...typed, ...others]);
}

/** Types it into the same view again, so that each field holds its text and says what is wrong with it. */
export async function typeAgain(explore: Explore, events: EventList, typed: Typed): Promise<void> {
  for (const [field, text] of Object.entries(typed)) {
    const [place, name] = field.split('.');
    const listed = events.all[Number(place)];
    if (field === WORTH) explore.refusedWorth = text;
    else if (field === NOISE) explore.refusedNoise = text;
    else if (CONTROLS.some(({ id }) => id === field)) explore.type(field as ControlId, text);
    else if (name !== undefined && listed) {
      // Comes with the editor.
      (await import('./edit-events')).typeInto(events, listed.id, name as EventFieldId, text);
    }
  }
}
