/** 1½ · 2^52: a double of this size has no room for fractions, so that adding it rounds to the nearest whole number. */
export const WHOLE = 6755399441055744;
/** People are counted in sums of fractions of people; a count that is whole but for the error of those sums is whole. */
const NUDGE = 4e-12;
export const NUDGED = 1 + NUDGE;
export const DOWN = NUDGE - 0.5;

/** ⌊count⌋, for counts from 0 to 2^50; quicker than `Math.floor`, whose result an engine takes for an integer and turns to and fro. */
export const wholePeople = (count: number): number => count * NUDGED + DOWN + WHOLE - WHOLE;
