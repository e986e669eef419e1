import { ln } from '../../cohorts/special';

/** Up to here the sums are taken term by term; beyond, Euler and Maclaurin's series errs by less than 1e-16. */
const FEW = 64;
const EULER = 0.5772156649015329;
const ZETA_2 = 1.6449340668482264;

/** H(n) = 1 + 1/2 + … + 1/n; H(0) = 0. */
export function harmonic(n: number): number {
  if (n <= FEW) return sum(n, (k) => 1 / k);
  const z = 1 / (n * n);
  return ln(n) + EULER + 1 / (2 * n) - z * (1 / 12 - z * (1 / 120 - z / 252));
}

/** 1 + 1/4 + … + 1/n². */
export function harmonicOfSquares(n: number): number {
  if (n <= FEW) return sum(n, (k) => 1 / (k * k));
  const z = 1 / (n * n);
  return ZETA_2 - (1 / n) * (1 - 1 / (2 * n) + z * (1 / 6 - z * (1 / 30 - z / 42)));
}

function sum(n: number, term: (k: number) => number): number {
  let total = 0;
  for (let k = n; k >= 1; k--) total += term(k);
  return total;
}
