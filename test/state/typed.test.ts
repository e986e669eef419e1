import { describe, expect, test } from 'vitest';
import { runFast } from '../../src/cohorts/simulate';
import type { Scenario } from '../../src/scheme/scenario';
import { pictureAt } from '../../src/series/picture';
import { drop } from '../../src/state/drop-event';
import { typeInto } from '../../src/state/edit-events';
import { EventList } from '../../src/state/event-list.svelte';
import { Explore } from '../../src/state/explore.svelte';
import { giveOrTake } from '../../src/state/give-or-take';
import { typeAgain, typedIn } from '../../src/state/typed';
import { plainView, type View } from '../../src/state/view';

function explored(view: View) {
  const { scenario } = view;
  const first = pictureAt(runFast(scenario, { history: true }), scenario, scenario.periods - 1);
  const explore = new Explore(view, first, {
    simulate: (given, options) => Promise.resolve(runFast(given as Scenario, options)),
  });
  return { explore, events: new EventList(explore) };
}

describe('what was typed and cannot be', () => {
  test('is typed again on another page that shows the same view, with its faults', async () => {
    const { explore, events } = explored(plainView('default'));
    drop(events, 'skim', 10);
    const gone = drop(events, 'inject', 20) as number;
    events.remove(gone);
    const fund = drop(events, 'inject', 30) as number;
    explore.type('fee', '33abc');
    typeInto(events, fund, 'amount', 'lots');
    explore.countGoodsAt('-1');
    giveOrTake(explore, '400');
    const typed = typedIn(explore, events);
    expect(typed).toEqual({ fee: '33abc', '1.amount': 'lots', 'goods-worth': '-1', noise: '400' });

    const other = explored(explore.view);
    await typeAgain(other.explore, other.events, typed);
    expect(typedIn(other.explore, other.events)).toEqual(typed);
    expect(other.explore.refused['fee']?.fault).toEqual(explore.refused['fee']?.fault);
    expect(other.explore.view.scenario).toEqual(explore.view.scenario);
  });

  test('is nothing where all is well, and fields that are not there are passed over', async () => {
    const { explore, events } = explored(plainView('default'));
    expect(typedIn(explore, events)).toEqual({});
    await typeAgain(explore, events, { '7.amount': '1', 'no-such': 'x', '': '' });
    expect(typedIn(explore, events)).toEqual({});
  });
});
