import { describe, expect, test } from 'vitest';
import { storyOf, storyScenario } from '../../src/analysis/story';
import { journalOf } from '../../src/ledger/run';
import { levelIn, machineFrame, machineRows, ordersIn, worthOf } from '../../src/series/machine';

const story = storyOf(400);
const journal = [...journalOf(storyScenario(400))];

describe('a frame of the machine', () => {
  test.each([
    [1, 300, 210, '1.43'],
    [2, 600, 357, '1.68'],
    [3, 900, 482, '1.87'],
  ])('after order %i: ¥%i in the pool, %i points, a price of %s', (at, pool, points, price) => {
    const { now } = machineFrame(story, at);
    expect([now.pool, Math.round(now.points), now.price?.toFixed(2)]).toEqual([pool, points, price]);
  });

  test('is what the journal says after the same entry', () => {
    for (const at of [1, 2, 76, 399, 400, 401, 500, 799, 800]) {
      const { now, move } = machineFrame(story, at);
      const entry = journal[at - 1];
      expect(now.pool).toBe(Number(entry?.poolAfter));
      expect(now.points).toBe(Number(entry?.pointsAfter));
      if (entry?.priceAfter == null) expect(now.price).toBeNull();
      else expect(now.price).toBeCloseTo(Number(entry.priceAfter), 10);
      expect(move?.points).toBe(Number(entry?.minted));
      expect(move?.money).toBe(Number(entry?.postings.pool));
    }
  });

  test('loses no fen and no point', () => {
    for (let at = 0; at <= story.moves.length; at++) {
      const { people, now, slices } = machineFrame(story, at);
      const sum = (values: readonly number[]) => values.reduce((all, each) => all + each, 0);
      expect(now.pool + sum(people.map(({ cash }) => cash))).toBeCloseTo(people.length * slices.pool, 6);
      expect(sum(people.map(({ points }) => points))).toBeCloseTo(now.points, 6);
    }
  });

  test('says to the fen what somebody could cash out', () => {
    for (const at of [400, 401, 500, 798]) {
      const before = machineFrame(story, at);
      const next = machineFrame(story, at + 1);
      const leaver = (next.move?.person ?? 0) - 1;
      expect(worthOf(before.people[leaver] as never, before)).toBe(next.people[leaver]?.cash);
    }
  });

  test('has nobody level before order 160, and one buyer from then on', () => {
    expect([159, 160, 400].map((at) => levelIn(machineFrame(story, at)))).toEqual([0, 1, 1]);
    expect(levelIn(machineFrame(story, 800))).toBe(1);
  });

  test('keeps of a cash-out a fifth of what the points were worth', () => {
    const { move } = machineFrame(story, 401);
    expect((move?.kept ?? 0) / ((move?.kept ?? 0) - (move?.money ?? 0))).toBeCloseTo(0.2, 4);
  });

  test('has no price before the first order and after the last cash-out, and a record just before', () => {
    expect(machineFrame(story, 0).now.price).toBeNull();
    const { prices, isEnd } = machineFrame(story, 800);
    expect([isEnd, prices.at(-1)]).toEqual([true, null]);
    expect(prices.at(-2)).toBe(Math.max(...prices.map((price) => price ?? 0)));
  });

  test('marks the move of the visitor', () => {
    expect(machineFrame(story, 7, [7]).move?.isMine).toBe(true);
    expect(machineFrame(story, 8, [7]).move?.isMine).toBe(false);
    expect(machineFrame(story, 407, [7]).move?.isMine).toBe(true);
  });
});

describe('the machine’s table', () => {
  test('has the first moves of each kind, ever fewer of the later ones, and the last', () => {
    const rows = machineRows(story, 800);
    expect(rows.slice(0, 3).map(({ points }) => Math.round(points))).toEqual([210, 147, 125]);
    expect(rows.filter(({ kind }) => kind === 'order').map(({ person }) => person)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 30, 40, 50, 100, 150, 200, 250, 300, 350, 400,
    ]);
    expect(rows.at(-1)).toMatchObject({ kind: 'cash-out', person: 400 });
    expect(machineRows(story, 57).at(-1)?.person).toBe(57);
  });

  test('says the same as the frames', () => {
    for (const { kind, person, now } of machineRows(story, 800)) {
      const at = kind === 'order' ? person : ordersIn(story) + person;
      expect(machineFrame(story, at).now).toEqual(now);
    }
  });
});
