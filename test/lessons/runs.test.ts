import { expect, test } from 'vitest';
import { Runs } from '../../src/lessons/runs';
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
