/** People are counted in sums of fractions of people; a count that is whole but for the error of those sums is whole. */
export function wholePeople(count: number): number {
  return Math.floor(count + 4e-12 * (1 + count));
}
