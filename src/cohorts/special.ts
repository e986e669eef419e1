/**
 * ln, exp and powers from +, −, ×, ÷ and the bits of a double alone. The standard leaves the last bits of Math.log,
 * Math.exp and Math.pow to each browser; these give the same bits everywhere (all engines are little-endian).
 * Their error is a few units in the last place.
 */
const double = new Float64Array(1);
const words = new Int32Array(double.buffer);

const PER_LN2 = 1.4426950408889634;
/** ln 2 in two parts, the first with trailing zeros, so that whole multiples of it are exact. */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

/** For normal doubles > 0. */
export const ln = (x: number): number => {
  double[0] = x;
  const high = words[1] as number;
  let exponent = (high >> 20) - 1023;
  words[1] = (high & 0xfffff) | 0x3ff00000;
  let mantissa = double[0] as number;
  if (mantissa > 1.4142135623730951) {
    mantissa /= 2;
    exponent += 1;
  }
  // ln m = 2 artanh s, with |s| ≤ 0.172: ten terms of s + s³/3 + s⁵/5 + … reach the last bit.
  const s = (mantissa - 1) / (mantissa + 1);
  const z = s * s;
  let tail = 0;
  for (let k = 21; k > 1; k -= 2) tail = z * (1 / k + tail);
  return exponent * LN2_HIGH + (exponent * LN2_LOW + 2 * s * (1 + tail));
};

export const exp = (y: number): number => {
  if (y > 709) return Infinity;
  if (y < -708) return 0;
  const k = Math.round(y * PER_LN2);
  const r = y - k * LN2_HIGH - k * LN2_LOW;
  // Taylor's series for |r| ≤ 0.347.
  let series = 1;
  for (let k = 13; k > 0; k--) series = 1 + (r / k) * series;
  words[0] = 0;
  words[1] = (k + 1023) << 20;
  return series * (double[0] as number);
};

/** base^exponent for base > 0. */
export const power = (base: number, exponent: number): number => {
  return exp(exponent * ln(base));
};

const TERMS = 9;

/** The coefficients of u, u², … in (1 + u)^e. */
export const binomialsOf = (
  e: number,
  binomials: Float64Array = new Float64Array(TERMS + 1),
): Float64Array => {
  let coefficient = 1;
  for (let k = 1; k <= TERMS; k++) {
    coefficient *= (e - k + 1) / k;
    binomials[k] = coefficient;
  }
  return binomials;
};

/** (1 + u)^e for u > −1; by its series when u is small, which is faster: what is left out is less than 10^-11. */
export const powerOfNear = (u: number, binomials: Float64Array): number => {
  const far = Math.abs(u);
  if (far > 0.11) return power(1 + u, binomials[1] as number);
  let series = 0;
  for (let k = far > 0.03 ? TERMS : far > 0.01 ? 7 : 5; k > 0; k--) {
    series = u * ((binomials[k] as number) + series);
  }
  return 1 + series;
};
