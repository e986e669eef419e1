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
export function ln(x: number): number {
  double[0] = x;
  const high = words[1] as number;
  let exponent = (high >> 20) - 1023;
  words[1] = (high & 0xfffff) | 0x3ff00000;
  let mantissa = double[0] as number;
  if (mantissa > 1.4142135623730951) {
    mantissa /= 2;
    exponent += 1;
  }
  // ln m = 2 artanh s, with |s| ≤ 0.172: ten terms reach the last bit.
  const s = (mantissa - 1) / (mantissa + 1);
  const z = s * s;
  const tail =
    z *
    (1 / 3 +
      z *
        (1 / 5 +
          z *
            (1 / 7 +
              z *
                (1 / 9 +
                  z * (1 / 11 + z * (1 / 13 + z * (1 / 15 + z * (1 / 17 + z * (1 / 19 + z * (1 / 21))))))))));
  return exponent * LN2_HIGH + (exponent * LN2_LOW + 2 * s * (1 + tail));
}

export function exp(y: number): number {
  if (y > 709) return Infinity;
  if (y < -708) return 0;
  const k = Math.round(y * PER_LN2);
  const r = y - k * LN2_HIGH - k * LN2_LOW;
  // Taylor's series for |r| ≤ 0.347. What is constant in it is divided once, not with every call.
  const tail =
    1 / 720 +
    r *
      (1 / 5040 +
        r *
          (1 / 40320 +
            r *
              (1 / 362880 +
                r * (1 / 3628800 + r * (1 / 39916800 + r * (1 / 479001600 + r * (1 / 6227020800)))))));
  const series = 1 + r * (1 + r * (1 / 2 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120 + r * tail)))));
  words[0] = 0;
  words[1] = (k + 1023) << 20;
  return series * (double[0] as number);
}

/** base^exponent for base > 0. */
export function power(base: number, exponent: number): number {
  return exp(exponent * ln(base));
}

/** (1 − u)^e for 0 ≤ u < 1; by its series when u is small, which is faster and keeps the last bits. */
export function powerOfRest(u: number, e: number): number {
  if (u > 0.01) return power(1 - u, e);
  // Each term is the one before times u·(k − e)/(k + 1); seven leave less than u⁸.
  const sixth = 1 + (6 - e) * (1 / 7) * u;
  const third = 1 + (3 - e) * (1 / 4) * u * (1 + (4 - e) * (1 / 5) * u * (1 + (5 - e) * (1 / 6) * u * sixth));
  return 1 - e * u * (1 + (1 - e) * (1 / 2) * u * (1 + (2 - e) * (1 / 3) * u * third));
}
