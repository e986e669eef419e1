/** A head and a body, in a box of 10 by 14 from the place (x, y). */
export function personPath(x: number, y: number): string {
  return `M${x + 5} ${y + 1.2}a2.1 2.1 0 1 1-.01 0zM${x + 2} ${y + 13}v-4.6a2.6 2.6 0 0 1 2.6-2.6h.8a2.6 2.6 0 0 1 2.6 2.6v4.6z`;
}
