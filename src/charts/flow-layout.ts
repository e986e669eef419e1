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

/** From left to right; in each column from top to bottom as one reads: first what never comes near the pool. */
const COLUMNS: readonly (readonly FlowName[])[] = [
  ['buyers', 'outside'],
  ['goods', 'promotion', 'platform', 'pool'],
  ['operator', 'company', 'paid', 'left'],
];
const WIDTH = 3;

/**
 * Where each stream runs in a box of 100 by 100. Streams of nothing are left out. `lines`: how many each end has its
 * label written in.
 */
export function flowLayout(
  flows: readonly PictureFlow[],
  lines: 1 | 2 = 1,
): { nodes: FlowNode[]; links: FlowLink[] } {
  const running = flows.filter(({ yuan }) => yuan > 0);
  const [height, gap] = lines === 1 ? [100, 7] : [93, 13];
  const columns = COLUMNS.map((names) =>
    names.map((name) => ({ name, yuan: through(running, name) })).filter(({ yuan }) => yuan > 0),
  ).filter((column) => column.length > 0);
  const gaps = (column: readonly unknown[]) => gap * (column.length - 1);
  const perYuan = Math.min(...columns.map((column) => (height - gaps(column)) / total(column)));

  const nodes = new Map<FlowName, FlowNode>();
  columns.forEach((column, i) => {
    // Outside money, if there is any, comes in at the height of the pool.
    const between = i === 0 ? height - perYuan * total(column) : gap;
    const tall = perYuan * total(column) + between * (column.length - 1);
    // What comes out of the pool stands beside it, as far as there is room.
    const { y0: top, y1: bottom } = (i === 2 && nodes.get('pool')) || { y0: 0, y1: height };
    const x0 = ((100 - WIDTH) * i) / Math.max(1, columns.length - 1);
    let y = Math.min(Math.max(0, (top + bottom - tall) / 2), height - tall);
    for (const { name, yuan } of column) {
      nodes.set(name, { name, yuan, x0, x1: x0 + WIDTH, y0: y, y1: y + perYuan * yuan });
      y += perYuan * yuan + between;
    }
  });

  const [leaving, arriving] = [new Map<FlowName, number>(), new Map<FlowName, number>()];
  /** The middle of a stream where it leaves an end or arrives there, below those before it. */
  const next = (taken: Map<FlowName, number>, { name, y0 }: FlowNode, width: number) => {
    const y = taken.get(name) ?? y0;
    taken.set(name, y + width);
    return y + width / 2;
  };
  const links = [...nodes.values()].flatMap((from) =>
    [...nodes.values()].flatMap((to): FlowLink[] => {
      const flow = running.find((each) => each.from === from.name && each.to === to.name);
      if (!flow) return [];
      const width = perYuan * flow.yuan;
      const path = streamPath(from.x1, next(leaving, from, width), to.x0, next(arriving, to, width));
      return [{ from: from.name, to: to.name, path, width: round(width) }];
    }),
  );
  return { nodes: [...nodes.values()].map(rounded), links };
}

/** What runs through an end: into it or, where all begins, out of it. */
export function through(flows: readonly PictureFlow[], name: FlowName): number {
  const sum = (end: 'from' | 'to') =>
    flows.reduce((all, flow) => (flow[end] === name ? all + flow.yuan : all), 0);
  return Math.max(sum('from'), sum('to'));
}

function total(column: readonly { readonly yuan: number }[]): number {
  return column.reduce((sum, { yuan }) => sum + yuan, 0);
}

function rounded({ x0, x1, y0, y1, ...node }: FlowNode): FlowNode {
  return { ...node, x0: round(x0), x1: round(x1), y0: round(y0), y1: round(y1) };
}

/** Level where it leaves and where it arrives. */
function streamPath(x0: number, y0: number, x1: number, y1: number): string {
  const middle = round((x0 + x1) / 2);
  return `M${round(x0)},${round(y0)}C${middle},${round(y0)},${middle},${round(y1)},${round(x1)},${round(y1)}`;
}
