/** A run of leavers whose mean is nearer than this to what they need may hold both kinds; groups are no wider. */
export const NEAR = 0.03;

/** May people who are paid `each` on average hold both some who get what they need and some who do not? */
export const areNear = (each: number, needed: number): boolean => {
  return Math.abs(each - needed) <= NEAR * needed;
};

/**
 * How many of `people`, who leave together and were paid `each` on average, got at least what they needed. What they
 * were paid runs evenly from the first, who held `first` times the mean, to the last.
 */
export const aheadAmong = (
  people: number,
  each: number,
  first: number,
  last: number,
  needed: number,
): number => {
  const from = each * first;
  const to = each * last;
  if (from >= needed && to >= needed) return people;
  if (from < needed && to < needed) return 0;
  // Of evenly spaced payments, those on the near side of the line.
  const line = ((needed - from) / (to - from)) * (people - 1);
  return from >= needed ? Math.floor(line) + 1 : people - Math.ceil(line);
};
