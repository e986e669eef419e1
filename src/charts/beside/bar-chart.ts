import type { ToldChart } from './told-chart';

/** How a part of a bar is filled. Five of them have the meaning their colour has everywhere; see tokens.css. */
export type BarKind = 'pool' | 'points' | 'cash' | 'worth' | 'gone' | 'short' | 'people';

/** A bar is a line of words with the bar under it: where its parts begin and end, on the scale all bars share. */
export interface Bar {
  readonly name: string;
  readonly text: string;
  readonly parts: readonly { readonly from: number; readonly to: number; readonly kind: BarKind }[];
}

/** Everything a picture of bars needs. */
export interface BarChart extends ToldChart {
  readonly bars: readonly Bar[];
  /** Words in the colours of parts that no line of words names; without a kind, what else has to be said. */
  readonly keys: readonly { readonly kind: BarKind | null; readonly text: string }[];
}

/** The end of the scale: of the longest bar. */
export function longest(bars: readonly Bar[]): number {
  return Math.max(0, ...bars.flatMap(({ parts }) => parts.map(({ to }) => to))) || 1;
}

/** Amounts one after the other, each beginning where the last one ended. */
export function endToEnd(amounts: readonly (readonly [amount: number, kind: BarKind])[]): Bar['parts'] {
  let from = 0;
  return amounts.map(([amount, kind]) => {
    const to = from + amount;
    const part = { from, to, kind };
    from = to;
    return part;
  });
}

/** Where a bar's words stand, in per cent: at its beginning or, when that is too far to the right for them, at its end. */
export function labelOf({ parts }: Bar, top: number): { x: number; anchor: 'start' | 'end' } {
  const begins = (100 * (parts[0]?.from ?? 0)) / top;
  return begins <= 40
    ? { x: begins, anchor: 'start' }
    : { x: Math.max(60, (100 * (parts.at(-1)?.to ?? 0)) / top), anchor: 'end' };
}
