import { canonical, parseDecimal } from '../../money/decimal';
import { fractionOf, partOf, type Fraction } from '../../money/fraction';
import { toFen } from '../../money/units';

/** A rate, a share or a multiple as a parameter writes it: a decimal of 0 or more. */
export function rateOf(text: string): Fraction {
  return fractionOf(decimalOf(text));
}

/** An amount of 0 or more yuan, with at most two places. */
export function fenOf(yuan: string): bigint {
  return toFen(decimalOf(yuan));
}

/** ⌊fen × rate⌋: the one place in which the ledgers beside the pool round. */
export function part(fen: bigint, rate: string): bigint {
  return partOf(fen, rateOf(rate));
}

/** The smallest amount of which `part(…, rate)` is at least `fen`; null when no amount is large enough. */
export function wholeOf(fen: bigint, rate: string): bigint | null {
  const { n, d } = rateOf(rate);
  return n === 0n ? (fen === 0n ? 0n : null) : ceil(fen * d, n);
}

/** How many equal payments make at least `goal`; null when each is nothing. */
export function paymentsTo(goal: bigint, payment: bigint): number | null {
  return payment > 0n ? Number(ceil(goal, payment)) : null;
}

function ceil(n: bigint, d: bigint): bigint {
  return (n + d - 1n) / d;
}

function decimalOf(text: string): string {
  const value = parseDecimal(text);
  if (value === null || value.lt(0)) throw new RangeError(`“${text}” is not a decimal of 0 or more.`);
  return canonical(value);
}
