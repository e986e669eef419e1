import type { Story } from '../analysis/story';

/** In seconds at speed 1: the first of each kind slowly enough to be read, then ever faster, down to a blur. */
const ORDERS = [4, 3, 3];
const CASH_OUTS = [3.6, 2.8];
const NEXT = 0.5;
const FASTER = 0.88;
const FASTEST = 0.014;
/** Everybody has bought. */
const PEAK = 3.2;
const MINE = 3;

/** How long the `at`-th move is on, in seconds at speed 1; the start takes no time. */
export function secondsOf(story: Story, at: number, mine: readonly number[]): number {
  const move = story.moves[at - 1];
  if (!move) return 0;
  const [person, units] = move;
  if (mine.includes(person + 1)) return MINE;
  const isOrder = units > 0;
  if (isOrder && (story.moves[at]?.[1] ?? 0) < 0) return PEAK;
  const slowly = isOrder ? ORDERS : CASH_OUTS;
  const nth = nthOfKind(story, at);
  return slowly[nth - 1] ?? Math.max(FASTEST, NEXT * FASTER ** (nth - slowly.length - 1));
}

/** Is it a move to stop at: to be said aloud, or shown where nothing moves? */
export function isStation(story: Story, at: number, mine: readonly number[]): boolean {
  if (at === 0 || at === story.moves.length) return true;
  const nth = nthOfKind(story, at);
  return secondsOf(story, at, mine) >= 1 || nth === 8 || nth === 40 || nth % 100 === 0;
}

function nthOfKind({ moves }: Story, at: number): number {
  const [, units] = moves[at - 1] as Story['moves'][number];
  const orders = moves.findIndex(([, minted]) => minted < 0);
  return units > 0 || orders < 0 ? at : at - orders;
}
