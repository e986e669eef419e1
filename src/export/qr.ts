import { encode } from 'uqr';

/** More squares than this cannot be told apart by a phone where the picture is printed small. */
const MOST_SQUARES = 49;

export interface QrCode {
  /** Squares along each side. */
  readonly size: number;
  /** In a box of so many squares. */
  readonly path: string;
}

/** A code that leads to an address, or null when that is too long for a code that can be read. */
export function qrCode(address: string): QrCode | null {
  if (address.length > 400) return null;
  const code = drawnCode(address, 'L', 0);
  return code.size > MOST_SQUARES ? null : code;
}

/** The more of it may be lost (`M` rather than `L`), the more squares it has. */
export function drawnCode(text: string, ecc: 'L' | 'M', border: number): QrCode {
  const { data, size } = encode(text, { ecc, border });
  const rows = data.map((row, y) =>
    runs(row)
      .map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)
      .join(''),
  );
  return { size, path: rows.join('') };
}

/** Where dark squares begin, and how many follow one another. */
function runs(row: readonly boolean[]): [start: number, length: number][] {
  const found: [number, number][] = [];
  row.forEach((isDark, x) => {
    const last = found.at(-1);
    if (!isDark) return;
    if (last && last[0] + last[1] === x) last[1]++;
    else found.push([x, 1]);
  });
  return found;
}
