import { longer } from './longer';

/** Nearly all runs make do with so many; what is never written to takes no memory. */
const ROOM = 131_072;
/** Five lines of a cache, in doubles. */
const LINES = 40;
let columns = 0;
/**
 * Large columns all begin with a page of memory, so that the entries of a group would fall on the same few lines of a
 * processor's cache and push each other out; each begins some lines later than the one before.
 */
const column = () => new Float64Array(ROOM + LINES * 32).subarray(LINES * columns, LINES * columns++ + ROOM);

/**
 * Holders in groups of like orders: those of one cohort that followed one another while the price moved little. The
 * units of an order are a parabola of its place within the group (`places.ts`). Whoever leaves early leaves from the
 * front, and takers leave in order; so a group is told by three places:
 *
 *     0 … front … taken … back        all before `front` are gone; of those before `taken` the takers are gone
 *
 * The columns are those of the run at hand: runs follow one another, so that a next one allocates next to nothing but its
 * result. A compiler takes columns that are never exchanged for constants, which halves the time of a loop over them.
 */
export const groups = {
  count: 0,
  cohort: new Int32Array(ROOM + LINES).subarray(LINES / 2, LINES / 2 + ROOM),
  /** Number of the first order, of all orders ever placed; legacy pieces have none (-1). */
  order: column(),
  first: column(),
  slope: column(),
  bend: column(),
  /** Holders, and what all of them have, when those before `counted` had gone (see `holdersOf` and `unitsOf`). */
  holders: column(),
  units: column(),
  counted: column(),
  front: column(),
  /** Spells may serve up to here: `back`, or 0 while takers are missing from among those at the front. */
  plainTo: column(),
  taken: column(),
  back: column(),
  /** Fen that one spent, or claimed. */
  spend: column(),
  /** Holders when the sum of the units was last taken anew. */
  summed: column(),
};

/**
 * Of a run of orders: the units of the first, what the order after the last would get, and of all together, which is just
 * what a parabola takes; and the fen that each spent. Handed over here, as numbers with fractions that are handed to a
 * function cost an object each.
 */
export const minted = { first: NaN, next: NaN, units: NaN, spend: NaN };

/** The row of one more group. */
export const newRow = (): number => {
  const g = groups.count++;
  if (g === groups.cohort.length) grow();
  return g;
};

/** Multiplies everybody's units. */
export const scaleUnits = (by: number): void => {
  for (const column of [groups.first, groups.slope, groups.bend, groups.units]) {
    for (let g = 0; g < groups.count; g++) column[g] = (column[g] as number) * by;
  }
};

const grow = (): void => {
  for (const [name, column] of Object.entries(groups)) {
    if (typeof column !== 'number') Object.assign(groups, { [name]: longer(column) });
  }
};
