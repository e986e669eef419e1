import { harmonic, harmonicOfSquares } from './harmonic';
import type { OrderPay } from './referral-terms';

/**
 * Referral pay as it is to be expected when each newcomer is brought by one of the earlier buyers, all equally likely
 * (a random recursive tree). Buyers are numbered 1, 2, 3, …; buyer 1 nobody brought. Exact as expectations, in doubles;
 * ranks and bonuses depend on the whole tree and are left to `payFor`, which walks one.
 */
export interface ExpectedPay {
  /** In fen. */
  readonly direct: number;
  readonly indirect: number;
}

/**
 * How many people buyer m is expected to have brought after n orders: newcomer k is theirs with probability
 * 1/(k − 1), which for k = m + 1 … n adds up to H(n − 1) − H(m − 1).
 */
export function broughtBy(m: number, n: number): number {
  return n > m ? harmonic(n - 1) - harmonic(m - 1) : 0;
}

/**
 * How many those have brought. Newcomer k is brought by i with probability 1/(k − 1), who was brought by m with
 * 1/(i − 1): the sum of all products of two different terms of the sum above, hence (its square − the sum of squares) ÷ 2.
 */
export function broughtByThose(m: number, n: number): number {
  if (n <= m + 1) return 0;
  const once = broughtBy(m, n);
  return (once * once - (harmonicOfSquares(n - 1) - harmonicOfSquares(m - 1))) / 2;
}

/** Of one buyer, after n orders in all. */
export function expectedPay(pay: OrderPay, m: number, n: number): ExpectedPay {
  return {
    direct: Number(pay.direct) * broughtBy(m, n),
    indirect: Number(pay.indirect) * broughtByThose(m, n),
  };
}

/** Of the first `first` buyers together, by summation by parts. */
export function expectedPayOfFirst(pay: OrderPay, first: number, n: number): ExpectedPay {
  if (first === 0 || n < 2) return { direct: 0, indirect: 0 };
  const once = broughtBy(first, n);
  return {
    direct: Number(pay.direct) * (first * once + first - 1),
    indirect:
      Number(pay.indirect) *
      Math.max(0, first * (broughtByThose(first, n) + once) + first - 1 - harmonic(n - 1)),
  };
}

/** Of neighbouring groups of buyers, the earliest first, together as many as have ordered. */
export function expectedPayOfGroups(pay: OrderPay, sizes: readonly number[]): readonly ExpectedPay[] {
  const n = sizes.reduce((sum, size) => sum + size, 0);
  let before = 0;
  let [direct, indirect] = [0, 0];
  return sizes.map((size) => {
    before += size;
    const upTo = expectedPayOfFirst(pay, before, n);
    // The last groups get next to nothing, and the difference of two large sums may err below it.
    const own = {
      direct: Math.max(0, upTo.direct - direct),
      indirect: Math.max(0, upTo.indirect - indirect),
    };
    ({ direct, indirect } = upTo);
    return own;
  });
}

/** Sizes of ten groups of n, as equal as whole people can be. */
export function tenthsOf(n: number): readonly number[] {
  const upTo = (tenth: number) => Math.floor((tenth * n) / 10);
  return Array.from({ length: 10 }, (_, i) => upTo(i + 1) - upTo(i));
}

/**
 * How many of n buyers are expected to have brought nobody, and so are never paid: buyer m is passed over by all that
 * follow with probability (m − 1)/(n − 1), which adds up to half of all.
 */
export function expectedUnpaid(n: number): number {
  return n < 2 ? n : n / 2;
}

/** The last buyer whose expected referral pay alone reaches `fen` after n orders; 0 when nobody's does. */
export function lastToReceive(pay: OrderPay, fen: number, n: number): number {
  const reaches = (m: number) => {
    const { direct, indirect } = expectedPay(pay, m, n);
    return direct + indirect >= fen;
  };
  let [yes, no] = [0, n + 1];
  while (no - yes > 1) {
    const middle = Math.floor((yes + no) / 2);
    if (reaches(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}
