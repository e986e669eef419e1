import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import Curve from '../../src/charts/Curve.svelte';

/** How far down the two names at the right end stand, in per cent of the height. */
function namesOf(guess: number, truth: number) {
  const { body } = render(Curve, {
    props: {
      title: 'Price',
      sentence: '',
      head: [],
      tableLabel: 'Table',
      drawn: [5, guess],
      given: 1,
      truth: [5, truth],
      top: 100,
      text: String,
      week: String,
      guessLabel: 'your guess',
      truthLabel: 'in fact',
      touched: true,
    },
  });
  const at = (name: string) => Number(new RegExp(`y="([\\d.]+)%"[^>]*>${name}`).exec(body)?.[1]);
  return { guess: at('your guess'), truth: at('in fact') };
}

test.each([
  { guess: 5, truth: 25 },
  { guess: 0, truth: 1 },
  { guess: 2, truth: 1 },
  { guess: 50, truth: 49 },
  { guess: 99, truth: 100 },
  { guess: 150, truth: 100 },
  { guess: 80, truth: 20 },
])('a guess of $guess and a truth of $truth are named apart, the larger above', (ends) => {
  const names = namesOf(ends.guess, ends.truth);
  expect(Math.abs(names.guess - names.truth)).toBeGreaterThanOrEqual(18 - 1e-6);
  expect(names.guess < names.truth).toBe(ends.guess > ends.truth);
  for (const y of Object.values(names)) {
    expect(y).toBeGreaterThanOrEqual(8);
    expect(y).toBeLessThanOrEqual(88);
  }
});
