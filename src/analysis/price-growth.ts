/** From here on the series below is exact to about 1e-14 (1e-9 at r = 10); smaller arguments are lifted by Γ(z+1) = z·Γ(z). */
const LARGE = 512;

/**
 * Γ(z+r) ÷ Γ(z) for z > 0 and r ≥ 0, without overflow: w^r · (1 + r(1−r²)/(24w²)) with w = z + (r−1)/2, the expansion
 * of Tricomi and Erdélyi (1951) about the point where its odd terms vanish. The next term is of the order w^-4.
 */
export function gammaRatio(z: number, r: number): number {
  let lift = 1;
  let at = z;
  while (at < LARGE) {
    lift *= at / (at + r);
    at++;
  }
  const w = at + (r - 1) / 2;
  return lift * w ** r * (1 + (r * (1 - r * r)) / (24 * w * w));
}

/**
 * The price after n orders with nobody leaving, as a multiple of the price after the first, for a mint rate r > 0.
 * Each order multiplies the points by 1 + r/n, so they are to the first buyer's as Γ(n+r) is to Γ(1+r)Γ(n), while the
 * pool is n slices. Before any order there is only the opening price, which is r times the price after the first.
 */
export function priceGrowth(r: number): (n: number) => number {
  const first = gammaRatio(1, r);
  return (n) => (n === 0 ? r : (n * first) / gammaRatio(n, r));
}
