/**
 * The exact rules round every amount down. Here amounts are not whole; a value that is a whole number but for the
 * error of a few double operations must count as one.
 */
const NUDGE = 1 + 2e-15;

/** An amount that is reached but for rounding is reached. */
export const REACHED = 1 - 1e-12;

/** Of values past this, half a unit more or less is nothing. */
export const LARGE = 10_000;

/** What rounding down takes from an amount on average. */
export const ROUNDED_OFF = 0.5;

export const floorOf = (value: number): number => {
  return Math.floor(value * NUDGE);
};

/** Of so many units a few that rounding down took are too few for a double to tell. */
const UNTOLD = 1e14;

/** What so many units are worth that rounding down has made a little fewer: of a whole number, less. */
export const floorOfRounded = (value: number, units: number): number => {
  return units > UNTOLD ? Math.max(0, Math.ceil(value * REACHED) - 1) : floorOf(value);
};

/**
 * What rounding down takes, on average, from values that run evenly from a to b: half a unit when they pass many
 * whole numbers, the common fraction when they pass none, and what lies between in between.
 */
export const meanLoss = (a: number, b: number): number =>
  a > LARGE && b > LARGE ? ROUNDED_OFF : meanLossOfFew(a, b);

const meanLossOfFew = (a: number, b: number): number => {
  // What is left of a whole number may lie a hair below 0.
  const from = Math.max(0, Math.min(a, b) * NUDGE);
  const to = Math.max(from, Math.max(a, b) * NUDGE);
  if (to - from > LARGE) return ROUNDED_OFF;
  const base = Math.floor(from);
  const low = from - base;
  const high = to - base;
  if (high < 1) return (low + high) / 2;
  return (high + low) / 2 - (areaUnderFloor(high) - areaUnderFloor(low)) / (high - low);
};

/** ∫ ⌊v⌋ dv from 0. */
const areaUnderFloor = (v: number): number => {
  const n = Math.floor(v);
  return (n * (n - 1)) / 2 + n * (v - n);
};
