/** One part in how many, in two digits; rounded so that nothing is larger than said. */
export function oneIn(part: number): number {
  return twoDigits(1 / part, Math.floor);
}

/** The same of larger parts. */
export function inPercent(part: number): string {
  return `${Number(twoDigits(100 * part, Math.ceil).toPrecision(2))}%`;
}

function twoDigits(value: number, round: (digits: number) => number): number {
  const unit = 10 ** (Math.floor(Math.log10(value) + 1e-12) - 1);
  // An error of the last bit is none to round away from.
  return round(Number((value / unit).toPrecision(12))) * unit;
}
