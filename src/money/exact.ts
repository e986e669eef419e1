type Value = Exact | string | number;

/** Of a quotient, which may have no end: wide enough that the division behind a displayed price is far beyond what is shown. */
const QUOTIENT_DIGITS = 60;

/** A decimal number, kept whole: `digits` ÷ 10^`places`, with no more places than it needs. Sums and products lose nothing. */
export class Exact {
  readonly #digits: bigint;
  readonly #places: number;

  /** Of a number as it is written ("0.30", "1e-7", -2.5); what is no number throws. `places` counts from the right end of whole digits. */
  constructor(value: Value | bigint, places = 0) {
    if (value instanceof Exact) [this.#digits, this.#places] = [value.#digits, value.#places];
    else
      [this.#digits, this.#places] = shortest(
        ...(typeof value === 'bigint' ? ([value, places] as const) : parsed(String(value))),
      );
  }

  plus(other: Value): Exact {
    const [a, b, places] = this.#beside(other);
    return new Exact(a + b, places);
  }

  minus(other: Value): Exact {
    const [a, b, places] = this.#beside(other);
    return new Exact(a - b, places);
  }

  times(other: Value): Exact {
    const { digits, places } = partsOf(other);
    return new Exact(this.#digits * digits, this.#places + places);
  }

  /** To 60 digits, halves away from 0. By 0 it throws. */
  div(other: Value): Exact {
    const [a, b] = this.#beside(other);
    const places = Math.max(0, QUOTIENT_DIGITS + 1 + lengthOf(b) - lengthOf(a));
    // Cut, not rounded: it is rounded once, at the end.
    return new Exact((a * 10n ** BigInt(places)) / b, places).toSignificantDigits(QUOTIENT_DIGITS);
  }

  /** To a whole power, which may be negative. */
  pow(power: number): Exact {
    const raised = new Exact(this.#digits ** BigInt(Math.abs(power)), this.#places * Math.abs(power));
    return power < 0 ? new Exact(1).div(raised) : raised;
  }

  eq(other: Value): boolean {
    return this.#compare(other) === 0;
  }

  lt(other: Value): boolean {
    return this.#compare(other) < 0;
  }

  lte(other: Value): boolean {
    return this.#compare(other) <= 0;
  }

  gt(other: Value): boolean {
    return this.#compare(other) > 0;
  }

  gte(other: Value): boolean {
    return this.#compare(other) >= 0;
  }

  isZero(): boolean {
    return this.#digits === 0n;
  }

  isInteger(): boolean {
    return this.#places === 0;
  }

  decimalPlaces(): number {
    return this.#places;
  }

  /** The power of ten that its first digit counts: 2 for 345, -3 for 0.00678. */
  get exponent(): number {
    return lengthOf(this.#digits) - this.#places - 1;
  }

  /** Halves away from 0. */
  toDecimalPlaces(places: number): Exact {
    const surplus = this.#places - places;
    return surplus <= 0 ? this : new Exact(quotient(this.#digits, 10n ** BigInt(surplus)), places);
  }

  /** Nearer to 0. */
  cutTo(places: number): Exact {
    const surplus = this.#places - places;
    return surplus <= 0 ? this : new Exact(this.#digits / 10n ** BigInt(surplus), places);
  }

  /** Halves away from 0. */
  toSignificantDigits(count: number): Exact {
    const surplus = lengthOf(this.#digits) - count;
    if (surplus <= 0) return this;
    const digits = quotient(this.#digits, 10n ** BigInt(surplus));
    const places = this.#places - surplus;
    return places >= 0 ? new Exact(digits, places) : new Exact(digits * 10n ** BigInt(-places));
  }

  /** All its digits, never an exponent; or exactly so many places, halves away from 0. */
  toFixed(places?: number): string {
    if (places !== undefined && places < this.#places) return this.toDecimalPlaces(places).toFixed(places);
    const shown = places ?? this.#places;
    const sign = this.#digits < 0n ? '-' : '';
    const digits = String(this.#digits)
      .slice(sign.length)
      .padStart(this.#places + 1, '0');
    const whole = digits.slice(0, digits.length - this.#places);
    const rest = digits.slice(digits.length - this.#places).padEnd(shown, '0');
    return `${sign}${whole}${rest === '' ? '' : `.${rest}`}`;
  }

  toNumber(): number {
    return Number(this.toFixed());
  }

  #compare(other: Value): number {
    const [a, b] = this.#beside(other);
    return a < b ? -1 : a > b ? 1 : 0;
  }

  /** Both as whole digits with the same places. */
  #beside(other: Value): [own: bigint, others: bigint, places: number] {
    const { digits, places } = partsOf(other);
    const most = Math.max(this.#places, places);
    return [this.#digits * 10n ** BigInt(most - this.#places), digits * 10n ** BigInt(most - places), most];
  }

  /** For what stands outside of the class but in this file. */
  static parts(value: Exact): { digits: bigint; places: number } {
    return { digits: value.#digits, places: value.#places };
  }
}

function partsOf(value: Value): { digits: bigint; places: number } {
  return Exact.parts(value instanceof Exact ? value : new Exact(value));
}

function parsed(text: string): [digits: bigint, places: number] {
  const match = /^(-?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(text);
  const [, sign = '', whole = '', rest = '', exponent = '0'] = match ?? [];
  if (!match || whole + rest === '') throw new RangeError(`"${text}" is no decimal number.`);
  const places = rest.length - Number(exponent);
  const digits = BigInt(`${whole}${rest}`) * (sign === '-' ? -1n : 1n);
  return places >= 0 ? [digits, places] : [digits * 10n ** BigInt(-places), 0];
}

function shortest(digits: bigint, places: number): [digits: bigint, places: number] {
  if (digits === 0n) return [0n, 0];
  while (places > 0 && digits % 10n === 0n) {
    digits /= 10n;
    places--;
  }
  return [digits, places];
}

/** n ÷ d to the nearest whole number, halves away from 0. */
function quotient(n: bigint, d: bigint): bigint {
  const [top, bottom] = [n < 0n ? -n : n, d < 0n ? -d : d];
  const rounded = (2n * top + bottom) / (2n * bottom);
  return n < 0n === d < 0n ? rounded : -rounded;
}

/** How many digits; of 0, one. */
function lengthOf(digits: bigint): number {
  return String(digits < 0n ? -digits : digits).length;
}
