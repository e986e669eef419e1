/**
 * The ledger's arithmetic, in two kinds that agree to the last unit: `smallIntegers` holds every amount in a double
 * and lets floating point decide a division or comparison only where its error cannot matter; `bigIntegers` is
 * plain BigInt. The rules are written once, against this interface.
 */
export interface Integers<T> {
  readonly zero: T;
  readonly one: T;
  from(value: bigint): T;
  big(value: T): bigint;
  add(a: T, b: T): T;
  subtract(a: T, b: T): T;
  negate(a: T): T;
  isZero(a: T): boolean;
  isMore(a: T, b: T): boolean;
  /** ⌊a·b ÷ c⌋ for a, b ≥ 0 and c > 0. */
  mulDiv(a: T, b: T, c: T): T;
  /** ⌊a·b·f ÷ (c·g)⌋ for a, b, f ≥ 0 and c, g > 0. */
  mulMulDiv(a: T, b: T, f: T, c: T, g: T): T;
  /** Is a·b·f ≥ c·g? All arguments ≥ 0; f and g may be of any size. */
  productReaches(a: T, b: T, f: Factor, c: T, g: Factor): boolean;
  /** The sum of a whole column. */
  sum(column: Column<T>): T;
  /** Adds each entry of `parts` to that entry of `totals`. */
  addInto(totals: Column<T>, parts: Column<T>): void;
  column(length: number): Column<T>;
  /** The column with room for `length` entries, its present entries kept. */
  lengthen(column: Column<T>, length: number): Column<T>;
}

export interface Column<T> {
  [index: number]: T;
  readonly length: number;
}

/** A constant of a run, kept both exactly and as the nearest double. */
export interface Factor {
  readonly exact: bigint;
  readonly approximate: number;
}

export function factor(exact: bigint): Factor {
  return { exact, approximate: Number(exact) };
}

/** Thrown by `smallIntegers` when an amount outgrows a double; the run is then repeated with `bigIntegers`. */
export class OutgrownError extends Error {
  override name = 'OutgrownError';
}

/** Amounts stay within 2^50, so that the sum of a few (a journal entry has eight) is still an exact double. */
const LIMIT = 2 ** 50;

/**
 * Each double operation errs by at most 2^-53 of its result; the longest chain below has five, which is less than
 * 2^-50 together. A quotient that far from a whole number, or two products that far apart, are decided; the rest are
 * redone in BigInt.
 */
const SLACK = 2 ** -50;

export const smallIntegers: Integers<number> = {
  zero: 0,
  one: 1,
  from(value) {
    const number = Number(value);
    if (Math.abs(number) > LIMIT) throw new OutgrownError();
    return number;
  },
  big: (value) => BigInt(value),
  add(a, b) {
    const sum = a + b;
    if (sum > LIMIT || sum < -LIMIT) throw new OutgrownError();
    return sum;
  },
  subtract: (a, b) => a - b,
  negate: (a) => 0 - a,
  isZero: (a) => a === 0,
  isMore: (a, b) => a > b,
  mulDiv(a, b, c) {
    const quotient = (a * b) / c;
    const whole = Math.floor(quotient);
    const slack = quotient * SLACK;
    if (quotient - whole > slack && whole + 1 - quotient > slack) return whole;
    return smallIntegers.from((BigInt(a) * BigInt(b)) / BigInt(c));
  },
  mulMulDiv(a, b, f, c, g) {
    const quotient = (((a * b) / c) * f) / g;
    const whole = Math.floor(quotient);
    const slack = quotient * SLACK;
    if (quotient - whole > slack && whole + 1 - quotient > slack) return whole;
    return smallIntegers.from((BigInt(a) * BigInt(b) * BigInt(f)) / (BigInt(c) * BigInt(g)));
  },
  productReaches(a, b, f, c, g) {
    const left = a * b * f.approximate;
    const right = c * g.approximate;
    if (Math.abs(left - right) > (left + right) * SLACK) return left > right;
    return BigInt(a) * BigInt(b) * f.exact >= BigInt(c) * g.exact;
  },
  sum(column) {
    let sum = 0;
    for (let i = 0; i < column.length; i++) sum += column[i] as number;
    return sum;
  },
  addInto(totals, parts) {
    for (let i = 0; i < parts.length; i++) {
      const total = (totals[i] as number) + (parts[i] as number);
      if (total > LIMIT || total < -LIMIT) throw new OutgrownError();
      totals[i] = total;
    }
  },
  column: (length) => new Float64Array(length),
  lengthen(column, length) {
    const longer = new Float64Array(length);
    longer.set(column as Float64Array);
    return longer;
  },
};

export const bigIntegers: Integers<bigint> = {
  zero: 0n,
  one: 1n,
  from: (value) => value,
  big: (value) => value,
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  negate: (a) => -a,
  isZero: (a) => a === 0n,
  isMore: (a, b) => a > b,
  mulDiv: (a, b, c) => (a * b) / c,
  mulMulDiv: (a, b, f, c, g) => (a * b * f) / (c * g),
  productReaches: (a, b, f, c, g) => a * b * f.exact >= c * g.exact,
  sum(column) {
    let sum = 0n;
    for (let i = 0; i < column.length; i++) sum += column[i] as bigint;
    return sum;
  },
  addInto(totals, parts) {
    for (let i = 0; i < parts.length; i++) totals[i] = (totals[i] as bigint) + (parts[i] as bigint);
  },
  column: (length) => new Array<bigint>(length).fill(0n),
  lengthen(column, length) {
    const longer = new Array<bigint>(length).fill(0n);
    for (let i = 0; i < column.length; i++) longer[i] = column[i] ?? 0n;
    return longer;
  },
};
