/** Where everything stands in the machine's box, in per cent of its width and height. */
export const PLACES = {
  note: { top: 0, bottom: 8 },
  /** Where the money that never comes near the pool is out of the picture. */
  goneEnd: 13,
  /** The three pictures of the price: pool ÷ points = price. */
  names: 24.2,
  amounts: 28.6,
  top: 30.5,
  bottom: 60,
  pool: { left: 0, width: 24 },
  points: { left: 32, width: 24 },
  price: { left: 64, width: 36 },
  /** The people, and how high a column reaches. */
  row: { top: 68, bottom: 92 },
} as const;

/** The pool's walls stand a little higher than it will. */
export const HEADROOM = 1.1;
