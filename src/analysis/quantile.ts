/**
 * The quantile q of numbers in ascending order, on the straight line between the two nearest (type 7 of Hyndman and
 * Fan 1996, what R and spreadsheets do); NaN of no numbers.
 */
export function quantile(ascending: ArrayLike<number>, q: number): number {
  const place = (ascending.length - 1) * q;
  const below = Math.floor(place);
  const low = ascending[below] ?? NaN;
  const high = ascending[below + 1] ?? low;
  // Written so that equal neighbours give exactly their value.
  return low + (high - low) * (place - below);
}
