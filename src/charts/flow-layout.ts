import { sankey, sankeyLeft, type SankeyNode } from 'd3-sankey';
import type { FlowName } from '../i18n/flow-name';
import type { PictureFlow } from '../series/picture';
import { round } from './geometry';

export interface FlowNode {
  readonly name: FlowName;
  readonly yuan: number;
  /** In per cent of the picture. */
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

export interface FlowLink {
  readonly from: FlowName;
  readonly to: FlowName;
  readonly path: string;
  readonly width: number;
}

/** From top to bottom as one reads: first what never comes near the pool. */
const ORDER: readonly FlowName[] = [
  'buyers',
  'outside',
  'goods',
  'promotion',
  'platform',
  'pool',
  'operator',
  'company',
  'paid',
  'left',
];

interface Node {
  readonly name: FlowName;
}
type Placed = SankeyNode<Node, object>;

/**
 * Where each stream runs in a box of 100 by 100. Streams of nothing are left out. `lines`: how many each end has its
 * label written in.
 */
export function flowLayout(
  flows: readonly PictureFlow[],
  lines: 1 | 2 = 1,
): { nodes: FlowNode[]; links: FlowLink[] } {
  const running = flows.filter(({ yuan }) => yuan > 0);
  if (running.length === 0) return { nodes: [], links: [] };
  const names = ORDER.filter((name) => running.some(({ from, to }) => from === name || to === name));
  const layout = sankey<Node, object>()
    .nodeId(({ name }) => name)
    .nodeAlign(sankeyLeft)
    .nodeSort((a, b) => ORDER.indexOf(a.name) - ORDER.indexOf(b.name))
    .nodeWidth(3)
    .nodePadding(lines === 1 ? 7 : 13)
    .extent([
      [0, 0],
      [100, lines === 1 ? 100 : 93],
    ]);
  const { nodes, links } = layout({
    nodes: names.map((name) => ({ name })),
    links: running.map(({ from, to, yuan }) => ({ source: from, target: to, value: yuan })),
  });
  return {
    nodes: nodes.map(({ name, value = 0, x0 = 0, x1 = 0, y0 = 0, y1 = 0 }) => ({
      name,
      yuan: value,
      x0: round(x0),
      x1: round(x1),
      y0: round(y0),
      y1: round(y1),
    })),
    links: links.map(({ source, target, y0 = 0, y1 = 0, width = 0 }) => {
      const [from, to] = [source as Placed, target as Placed];
      return {
        from: from.name,
        to: to.name,
        path: streamPath(from.x1 ?? 0, y0, to.x0 ?? 0, y1),
        width: round(width),
      };
    }),
  };
}

/** Level where it leaves and where it arrives. */
function streamPath(x0: number, y0: number, x1: number, y1: number): string {
  const middle = round((x0 + x1) / 2);
  return `M${round(x0)},${round(y0)}C${middle},${round(y0)},${middle},${round(y1)},${round(x1)},${round(y1)}`;
}
