/** Decimals become numbers only here: fen, and hundredths of a shopping point, as yuan and points. */
export function yuan(fen: bigint): number {
  return Number(fen) / 100;
}
