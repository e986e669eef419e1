import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical, Exact, parseDecimal } from '../../src/money/decimal';
import { floor, fraction, fractionOf, nearest, rest, times } from '../../src/money/fraction';
import { bigIntegers, factor, OutgrownError, smallIntegers } from '../../src/money/integers';
import { priceText } from '../../src/money/price';
import { fenToYuan, toFen, toUnits, unitsToText } from '../../src/money/units';
import { seed } from '../support/seed';

describe('decimals', () => {
  test.each([
    ['0.30', '0.3'],
    ['1e-7', '0.0000001'],
    ['-0', '0'],
    [1e21, '1000000000000000000000'],
    [0.1, '0.1'],
    ['007', '7'],
  ])('%s is read as %s', (value, text) => {
    const decimal = parseDecimal(value);
    expect(decimal && canonical(decimal)).toBe(text);
  });

  test.each([
    '',
    ' 1',
    '1,000',
    '0x10',
    '5%',
    '.5',
    '5.',
    '+1',
    'NaN',
    'Infinity',
    '1e9999',
    null,
    true,
    [],
    NaN,
  ])('%s is not a decimal', (value) => expect(parseDecimal(value)).toBeNull());
});

describe('fractions', () => {
  test('are exact and in lowest terms', () => {
    expect(fractionOf('0.125')).toEqual({ n: 1n, d: 8n });
    expect(times(fractionOf('0.3'), fractionOf('3'))).toEqual({ n: 9n, d: 10n });
    expect(rest(fractionOf('0.2'))).toEqual({ n: 4n, d: 5n });
    expect(fraction(0n, 7n)).toEqual({ n: 0n, d: 1n });
    expect(() => fraction(1n, 0n)).toThrow(RangeError);
  });

  test('round down, below 0 too, and half up', () => {
    expect([floor(fraction(7n, 2n)), floor(fraction(-7n, 2n)), floor(fraction(-4n, 2n))]).toEqual([
      3n,
      -4n,
      -2n,
    ]);
    expect([5n, 4n, 0n, 15n].map((n) => nearest(n, 10n))).toEqual([1n, 0n, 0n, 2n]);
  });
});

describe('units', () => {
  test('yuan become fen and back', () => {
    expect([toFen('12.34'), toFen('5'), toFen('0.1')]).toEqual([1234n, 500n, 10n]);
    expect([fenToYuan(1234), fenToYuan(-5n), fenToYuan(0)]).toEqual(['12.34', '-0.05', '0.00']);
    expect(() => toFen('0.001')).toThrow(/more than 2/);
  });

  test('points have as many places as the scenario says, none included', () => {
    expect(toUnits('1.5', 4)).toBe(15000n);
    expect([unitsToText(15000n, 4), unitsToText(7n, 0), unitsToText(7n, 8)]).toEqual([
      '1.5000',
      '7',
      '0.00000007',
    ]);
  });
});

describe('prices', () => {
  test.each([
    [30000n, 2100000n, 4, '1.42857142857143'],
    [100n, 3n, 0, '0.333333333333333'],
    [200n, 3n, 0, '0.666666666666667'],
    [10n ** 20n, 1n, 0, '1000000000000000000'],
    [1n, 10n ** 12n, 0, '0.0000000000000100000000000000'],
    [0n, 5n, 0, '0.00000000000000'],
    [5n, 0n, 4, null],
  ] as const)('%s fen over %s units of %s places: %s', (pool, points, places, text) => {
    expect(priceText(pool, points, places)).toBe(text);
  });
});

describe(`arithmetic in doubles agrees with BigInt (seed ${seed})`, () => {
  const amount = fc.oneof(
    fc.integer({ min: 0, max: 1_000_000 }),
    fc.maxSafeInteger().map((n) => Math.abs(n) % 2 ** 50),
    fc.nat(50).map((n) => 2 ** n),
  );
  const positive = amount.map((n) => n + 1);
  const small = fc.integer({ min: 0, max: 1_000_000_000 });
  const same = (inDoubles: () => number, inBigInt: () => bigint) => {
    const exact = inBigInt();
    try {
      expect(BigInt(inDoubles())).toBe(exact);
    } catch (error) {
      if (!(error instanceof OutgrownError)) throw error;
      expect(exact > 2n ** 50n).toBe(true);
    }
  };

  test('⌊a·b ÷ c⌋', () => {
    fc.assert(
      fc.property(amount, amount, positive, (a, b, c) =>
        same(
          () => smallIntegers.mulDiv(a, b, c),
          () => bigIntegers.mulDiv(BigInt(a), BigInt(b), BigInt(c)),
        ),
      ),
      { seed, numRuns: 20_000 },
    );
  });

  test('⌊a·b ÷ c⌋ where a·b is a multiple of c, or just misses one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2 ** 40 }),
        fc.integer({ min: 1, max: 500 }),
        fc.nat(1),
        (c, k, off) => {
          // k·(c − off)·(c + off) ÷ c is k·c, less k·off² ÷ c: which no double tells from k·c.
          const [a, b] = [k * (c - off), c + off];
          same(
            () => smallIntegers.mulDiv(a, b, c),
            () => bigIntegers.mulDiv(BigInt(a), BigInt(b), BigInt(c)),
          );
        },
      ),
      { seed, numRuns: 5000 },
    );
  });

  test('⌊a·b·f ÷ (c·g)⌋', () => {
    fc.assert(
      fc.property(amount, amount, small, positive, small, (a, b, f, c, g) =>
        same(
          () => smallIntegers.mulMulDiv(a, b, f, c, g + 1),
          () => bigIntegers.mulMulDiv(BigInt(a), BigInt(b), BigInt(f), BigInt(c), BigInt(g + 1)),
        ),
      ),
      { seed, numRuns: 20_000 },
    );
  });

  test('a·b·f ≥ c·g, equality and near misses included', () => {
    fc.assert(
      fc.property(amount, amount, small, fc.integer({ min: -1, max: 1 }), (a, b, f, off) => {
        const c = a;
        const g = BigInt(b) * BigInt(f) + BigInt(off);
        fc.pre(g >= 0n);
        expect(smallIntegers.productReaches(a, b, factor(BigInt(f)), c, factor(g))).toBe(
          bigIntegers.productReaches(BigInt(a), BigInt(b), factor(BigInt(f)), BigInt(c), factor(g)),
        );
      }),
      { seed, numRuns: 20_000 },
    );
  });

  test('an amount past 2^50 is not kept as a double', () => {
    expect(() => smallIntegers.add(2 ** 50, 1)).toThrow(OutgrownError);
    expect(() => smallIntegers.from(-(2n ** 51n))).toThrow(OutgrownError);
    expect(() => smallIntegers.mulDiv(2 ** 49, 2 ** 49, 1)).toThrow(OutgrownError);
  });
});

/** The library that would do the same, in thirteen times the bytes. */
const Wide = Decimal.clone({
  precision: 400,
  rounding: Decimal.ROUND_HALF_UP,
  toExpNeg: -1000,
  toExpPos: 1000,
});

describe(`exact decimals do as decimal.js does (seed ${seed})`, () => {
  const written = fc
    .tuple(fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }), fc.integer({ min: 0, max: 45 }))
    .map(([digits, places]) => unitsToText(digits, places));
  const check = (test: (a: string, b: string) => void) =>
    fc.assert(fc.property(written, fc.oneof(written, fc.constantFrom('0', '1', '-1', '0.5', '10')), test), {
      seed,
      numRuns: 500,
    });

  test('in sums, products and comparisons', () => {
    check((a, b) => {
      const [own, other] = [new Exact(a), new Wide(a)];
      expect(own.plus(b).toFixed()).toBe(other.plus(b).toFixed());
      expect(own.minus(b).toFixed()).toBe(other.minus(b).plus(0).toFixed());
      expect(own.times(b).toFixed()).toBe(other.times(b).plus(0).toFixed());
      expect([own.lt(b), own.lte(b), own.eq(b), own.gte(b), own.gt(b)]).toEqual([
        other.lt(b),
        other.lte(b),
        other.eq(b),
        other.gte(b),
        other.gt(b),
      ]);
      expect([own.isZero(), own.isInteger(), own.decimalPlaces(), own.toNumber()]).toEqual([
        other.isZero(),
        other.isInteger(),
        other.decimalPlaces(),
        other.plus(0).toNumber(),
      ]);
    });
  });

  test('in quotients, to 60 digits', () => {
    const Sixty = Wide.clone({ precision: 60 });
    check((a, b) => {
      if (new Exact(b).isZero()) expect(() => new Exact(a).div(b)).toThrow(RangeError);
      else expect(new Exact(a).div(b).toFixed()).toBe(new Sixty(a).div(b).plus(0).toFixed());
    });
  });

  test('in rounding', () => {
    fc.assert(
      fc.property(written, fc.integer({ min: 1, max: 50 }), (a, n) => {
        const [own, other] = [new Exact(a), new Wide(a)];
        expect(own.toDecimalPlaces(n).toFixed()).toBe(other.toDecimalPlaces(n).plus(0).toFixed());
        expect(own.cutTo(n).toFixed()).toBe(other.toDecimalPlaces(n, Decimal.ROUND_DOWN).plus(0).toFixed());
        expect(own.toSignificantDigits(n).toFixed()).toBe(other.toSignificantDigits(n).plus(0).toFixed());
        expect(own.toFixed(n)).toBe(other.toFixed(n).replace(/^-(?=[0.]+$)/, ''));
        expect(own.toFixed(n).split('.')[1]).toHaveLength(n);
        if (!own.isZero()) expect(own.exponent).toBe(other.e);
      }),
      { seed, numRuns: 500 },
    );
  });

  test('in powers of ten, and in numbers as JSON writes them', () => {
    for (const power of [-6, -2, 0, 1, 8])
      expect(new Exact(10).pow(power).toFixed()).toBe(new Wide(10).pow(power).toFixed());
    for (const text of ['1e-7', '1E+21', '-2.50e3', '000.10', '.5', '12e-2']) {
      expect(new Exact(text).toFixed()).toBe(new Wide(text).toFixed());
    }
    for (const text of ['', '.', '1,000', '0x10', 'NaN', '1e'])
      expect(() => new Exact(text)).toThrow(RangeError);
  });
});
