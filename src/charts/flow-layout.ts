import { sankey, sankeyLeft, type SankeyLink, type SankeyNode } from 'd3-sankey';
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
    links: links.map((link) => ({
      from: (link.source as Node).name,
      to: (link.target as Node).name,
      path: band(link),
      width: round(link.width ?? 0),
    })),
  };
}

/** The middle line of a band, level at both ends. The library's own way to draw it comes with a second copy of d3. */
function band({ source, target, y0 = 0, y1 = 0 }: SankeyLink<Node, object>): string {
  const from = round((source as SankeyNode<Node, object>).x1 ?? 0);
  const to = round((target as SankeyNode<Node, object>).x0 ?? 0);
  const middle = round((from + to) / 2);
  return `M${from},${round(y0)}C${middle},${round(y0)},${middle},${round(y1)},${to},${round(y1)}`;
}
