import type { TreeBuyer } from '../../series/beside/referral-tree';
import { round } from '../geometry';

export interface TreeNode {
  readonly buyer: number;
  /** In per cent of the picture. */
  readonly x: number;
  readonly y: number;
  /** In pixels. */
  readonly radius: number;
}

export interface TreeLayout {
  readonly nodes: readonly TreeNode[];
  /** From everybody to whoever brought them, in a box of 100 by 100. */
  readonly links: string;
  /** How many stand above each other. */
  readonly layers: number;
}

const SMALLEST = 1.6;
const LARGEST = 17;

/** In layers from the first buyer down; side by side in the order in which the branches grew. */
export function treeLayout(buyers: readonly TreeBuyer[]): TreeLayout {
  const brought = buyers.map((): number[] => []);
  buyers.forEach(({ broughtBy }, i) => broughtBy !== null && brought[broughtBy - 1]?.push(i));
  const place = new Float64Array(buyers.length);
  const depth = new Int32Array(buyers.length);
  let leaves = 0;
  const settle = (at: number, layer: number): number => {
    depth[at] = layer;
    const below = (brought[at] ?? []).map((child) => settle(child, layer + 1));
    return (place[at] = below.length === 0 ? leaves++ : ((below[0] ?? 0) + (below.at(-1) ?? 0)) / 2);
  };
  if (buyers.length > 0) settle(0, 0);
  const layers = Math.max(0, ...depth) + 1;
  const most = Math.max(...buyers.map(({ total }) => total));
  const x = (i: number) => round((100 * ((place[i] ?? 0) + 0.5)) / Math.max(1, leaves));
  const y = (i: number) => round((100 * ((depth[i] ?? 0) + 0.5)) / layers);
  return {
    layers,
    // The area of a circle stands for the pay.
    nodes: buyers.map(({ buyer, total }, i) => ({
      buyer,
      x: x(i),
      y: y(i),
      radius: most > 0 ? round(Math.max(SMALLEST, LARGEST * Math.sqrt(total / most))) : SMALLEST,
    })),
    links: buyers
      .flatMap(({ broughtBy }, i) => {
        if (broughtBy === null) return [];
        const [from, middle] = [broughtBy - 1, round((y(broughtBy - 1) + y(i)) / 2)];
        return `M${x(from)} ${y(from)}C${x(from)} ${middle} ${x(i)} ${middle} ${x(i)} ${y(i)}`;
      })
      .join(''),
  };
}
