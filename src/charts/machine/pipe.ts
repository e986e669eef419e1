import { round } from '../geometry';

export type Place = readonly [x: number, y: number];

/** The first part of a pipe along its corners, from its beginning to where what runs in it has come. */
export function partOfPipe(corners: readonly Place[], part: number): string {
  const lengths = corners.slice(1).map(([x, y], i) => {
    const [fromX, fromY] = corners[i] as Place;
    return Math.hypot(x - fromX, y - fromY);
  });
  let left = part * lengths.reduce((sum, length) => sum + length, 0);
  let path = '';
  for (const [i, [x, y]] of corners.entries()) {
    const length = lengths[i - 1];
    if (length === undefined) {
      path = `M${round(x)} ${round(y)}`;
      continue;
    }
    const [fromX, fromY] = corners[i - 1] as Place;
    const come = length > 0 ? Math.min(1, left / length) : 1;
    path += `L${round(fromX + (x - fromX) * come)} ${round(fromY + (y - fromY) * come)}`;
    left -= length;
    if (left <= 0) break;
  }
  return path;
}
