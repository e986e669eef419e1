/** An exact ratio of whole numbers in lowest terms; `d` is never negative and never 0. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

/** So many digits, and whole numbers up to this, are exact in a number. */
const SHORT = 15;
const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

export function fraction(n: bigint, d: bigint = 1n): Fraction {
  if (d === 0n) throw new RangeError('A fraction cannot have the denominator 0.');
  const g = gcd(n < 0n ? -n : n, d < 0n ? -d : d) * (d < 0n ? -1n : 1n);
  return g === 1n ? { n, d } : { n: n / g, d: d / g };
}

/** Of a canonical decimal: digits, perhaps with a minus, a point and more digits. */
export function fractionOf(decimal: string): Fraction {
  const point = decimal.indexOf('.');
  if (point < 0) return { n: BigInt(decimal), d: 1n };
  const places = decimal.length - point - 1;
  const digits = decimal.slice(0, point) + decimal.slice(point + 1);
  if (digits.length > SHORT) return fraction(BigInt(digits), 10n ** BigInt(places));
  const [n, d] = [Number(digits), 10 ** places];
  const g = gcdOfShort(Math.abs(n), d);
  return { n: BigInt(n / g), d: BigInt(d / g) };
}

export function times(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.n, a.d * b.d);
}

/** 1 − a, the share that is left. */
export function rest(a: Fraction): Fraction {
  return fraction(a.d - a.n, a.d);
}

/** The nearest double, or the one beside it. */
export function approximate({ n, d }: Fraction): number {
  return Number(n) / Number(d);
}

/** ⌊a⌋, also for negative a. */
export function floor(a: Fraction): bigint {
  const q = a.n / a.d;
  return a.n < 0n && q * a.d !== a.n ? q - 1n : q;
}

/** ⌊amount × a⌋. */
export function partOf(amount: bigint, a: Fraction): bigint {
  return floor({ n: amount * a.n, d: a.d });
}

/** n ÷ d rounded to the nearest whole number, halves up; for n ≥ 0 and d > 0. */
export function nearest(n: bigint, d: bigint): bigint {
  return (2n * n + d) / (2n * d);
}

function gcd(a: bigint, b: bigint): bigint {
  while (b !== 0n) {
    if (a <= SAFE && b <= SAFE) return BigInt(gcdOfShort(Number(a), Number(b)));
    [a, b] = [b, a % b];
  }
  return a === 0n ? 1n : a;
}

/** The same of numbers, which takes a tenth of the time. */
function gcdOfShort(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b];
  return a === 0 ? 1 : a;
}
