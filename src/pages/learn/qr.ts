import { encode } from 'uqr';

/** A QR code as one path in a box of `size` by `size`. */
export interface Qr {
  readonly size: number;
  readonly path: string;
}

/** Made with the page, not on it. */
export function qrOf(text: string): Qr {
  const { data, size } = encode(text, { ecc: 'M', border: 2 });
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { size, path: squares.join('') };
}
