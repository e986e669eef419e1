import { expect, test } from 'vitest';
import { filesIn } from '../../src/lessons/content';
import { shownAt } from '../../src/lessons/pictures';
import { Runs } from '../../src/lessons/runs';
import { scenarioOf } from '../../src/lessons/scenarios';
import { readLessonSource } from '../../src/lessons/source';
import { preset } from '../../src/scheme/presets';

test('a forced exit comes with the order that lifts the price far enough; what the first one left lifts it, too', () => {
  const runs = new Runs({ ...preset('online-shop'), periods: 100 });
  const [first, second, ...others] = runs.exits;
  expect(first).toBe(2965);
  expect(others).toEqual([]);
  // Buyer 2 is out at 3 times 1000 yuan for 147 points: at 20.41, which order 9,736 reaches if nobody leaves.
  expect(second).toBeLessThan(9736);
  const priceAfter = (order = 0) => Number(runs.orders[order - 1]?.priceAfter);
  expect(priceAfter(second)).toBeGreaterThanOrEqual(3000 / 147);
  expect(priceAfter((second ?? 0) - 1)).toBeLessThan(3000 / 147);
});

test('the money at the end of a run is the ledger’s, to the fen', () => {
  const read = readLessonSource(filesIn('09-funding-and-shares').json);
  if ('faults' in read) throw new Error(read.faults.join());
  const { swapped } = read.source.scenarios;
  if (!swapped) throw new Error('lesson 9 has a share swap');
  const runs = new Runs(scenarioOf(swapped));
  const { flows, pool } = shownAt(runs, null);
  const flow = (to: string) => flows.find((each) => each.to === to)?.yuan.toFixed(2);
  const { totals } = runs.exact;
  expect([flow('company'), flow('paid'), flow('left')]).toEqual([totals.swapped, totals.paid, totals.pool]);
  expect(pool.at(-1)?.toFixed(2)).toBe(totals.pool);
});
