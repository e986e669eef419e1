import type { Amount, Closeness, Draw } from './lesson';

/** How a guess stands to the truth. There is no "wrong": only where it was. */
export function closenessOf(ask: Amount | Draw, guess: number | readonly number[]): Closeness {
  if (ask.by === 'draw') return ofCurve(ask, typeof guess === 'number' ? [] : guess);
  return typeof guess === 'number'
    ? toward(guess - ask.truth, Math.abs(guess - ask.truth), ask.close)
    : 'low';
}

/** Only the columns that were the reader's to draw count. */
function ofCurve({ truth, given, close }: Draw, drawn: readonly number[]): Closeness {
  const own = truth.map((value, i) => (drawn[i] ?? 0) - value).slice(given.length);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / own.length;
  return toward(mean(own), mean(own.map(Math.abs)), close);
}

function toward(difference: number, distance: number, close: number): Closeness {
  if (distance <= close + 1e-9) return 'close';
  return difference > 0 ? 'high' : 'low';
}
