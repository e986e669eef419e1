import { Exact } from './decimal';

/** An exact ratio of whole numbers in lowest terms; `d` is never negative and never 0. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

export function fraction(n: bigint, d: bigint = 1n): Fraction {
  if (d === 0n) throw new RangeError('A fraction cannot have the denominator 0.');
  const g = gcd(n < 0n ? -n : n, d < 0n ? -d : d) * (d < 0n ? -1n : 1n);
  return { n: n / g, d: d / g };
}

export function fractionOf(decimal: string): Fraction {
  const value = new Exact(decimal);
  const scale = 10n ** BigInt(value.decimalPlaces());
  return fraction(BigInt(value.times(scale.toString()).toFixed()), scale);
}

export function times(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.n, a.d * b.d);
}

/** 1 − a, the share that is left. */
export function rest(a: Fraction): Fraction {
  return fraction(a.d - a.n, a.d);
}

/** ⌊a⌋, also for negative a. */
export function floor(a: Fraction): bigint {
  const q = a.n / a.d;
  return a.n < 0n && q * a.d !== a.n ? q - 1n : q;
}

/** Rounds to the nearest whole number, halves up. */
export function roundHalfUp(a: Fraction): bigint {
  return floor(fraction(2n * a.n + a.d, 2n * a.d));
}

function gcd(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}
