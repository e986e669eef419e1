/** What somebody typed as their guess: with or without commas and signs; null when it is no number from min to max. */
export function numberIn(text: string, min: number, max: number): number | null {
  const digits = text.normalize('NFKC').replace(/[,，\s¥￥%]/g, '');
  if (!/^-?\d+(\.\d+)?$/.test(digits)) return null;
  const value = Number(digits);
  return value >= min && value <= max ? value : null;
}
