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
  /** Where its label stands. */
  readonly label: 'above' | 'below' | 'before' | 'after';
}

export interface FlowLink {
  readonly from: FlowName;
  readonly to: FlowName;
  readonly path: string;
  readonly width: number;
}

/** From top to bottom as one reads: where money comes from, and where it ends; first what never comes near the pool. */
const SOURCES: readonly FlowName[] = ['buyers', 'outside'];
const ENDS: readonly FlowName[] = ['goods', 'promotion', 'platform', 'operator', 'company', 'paid', 'left'];

type Column = readonly [from: number, to: number];
const COLUMNS = { sources: [0, 3], pool: [52, 55], ends: [97, 100] } as const;
/** The height of a line of a label on a phone, and the least distance between two ends, in per cent. */
const LINE = 7;
const GAP = 3;

interface Amount {
  readonly name: FlowName;
  readonly yuan: number;
}

/**
 * Where each stream runs in a box of 100 by 100. Streams of nothing are left out. All that money ends in stands in one
 * column, far enough apart for a label each: whatever the amounts, no label meets another. `lines`: how many each end has
 * its label written in.
 */
export function flowLayout(
  flows: readonly PictureFlow[],
  lines: 1 | 2 = 1,
): { nodes: FlowNode[]; links: FlowLink[] } {
  const running = flows.filter(({ yuan }) => yuan > 0);
  if (running.length === 0) return { nodes: [], links: [] };
  const bottom = lines === 1 ? 100 : 100 - LINE;
  const apart = lines * LINE;
  const sum = (end: 'from' | 'to', name: FlowName) =>
    running.reduce((all, flow) => (flow[end] === name ? all + flow.yuan : all), 0);
  const amounts = (end: 'from' | 'to', names: readonly FlowName[]): Amount[] =>
    names.map((name) => ({ name, yuan: sum(end, name) })).filter(({ yuan }) => yuan > 0);
  const [sources, ends] = [amounts('from', SOURCES), amounts('to', ENDS)];
  const all = sources.reduce((total, { yuan }) => total + yuan, 0);

  const gap = (a: number, b: number) => Math.max(GAP, apart - (a + b) / 2);
  const height = (scale: number) =>
    ends.reduce(
      (total, { yuan }, i) =>
        total + yuan * scale + (i > 0 ? gap(yuan * scale, (ends[i - 1]?.yuan ?? 0) * scale) : 0),
      0,
    );
  // A label stands above the first source, so that nothing runs there, and one below the second.
  const labels = sources.length === 1 ? LINE : LINE + 2 * apart;
  const scale = largest((bottom - labels) / all, (scale) => height(scale) <= bottom - LINE);

  const nodes = new Map<FlowName, FlowNode>();
  const place = (amount: Amount, [x0, x1]: Column, label: FlowNode['label'], y0: number) => {
    const y1 = y0 + amount.yuan * scale;
    nodes.set(amount.name, { ...amount, x0, x1, y0: round(y0), y1: round(y1), label });
    return y1;
  };
  let y = LINE;
  sources.forEach((source, i) => {
    y = place(source, COLUMNS.sources, i === 0 ? 'above' : 'below', y) + apart;
  });
  y = (bottom - LINE - height(scale)) / 2 + LINE;
  ends.forEach((end, i) => {
    if (i > 0) y += gap(end.yuan * scale, (ends[i - 1]?.yuan ?? 0) * scale);
    y = place(end, COLUMNS.ends, 'after', y);
  });
  // Half-way between where its money leaves and where it arrives, the pool lies below all that passes it by.
  const pool = sum('to', 'pool');
  if (pool > 0) {
    const passing = running.reduce(
      (total, { from, to, yuan }) => (from !== 'pool' && to !== 'pool' ? total + yuan : total),
      0,
    );
    const leaves = (nodes.get('buyers')?.y0 ?? 0) + passing * scale;
    const arrives = ends.find(({ name }) => running.some(({ from, to }) => from === 'pool' && to === name));
    const below = (leaves + (nodes.get(arrives?.name ?? 'left')?.y0 ?? leaves)) / 2;
    place({ name: 'pool', yuan: pool }, COLUMNS.pool, 'before', below);
  }
  return { nodes: [...nodes.values()], links: streams(running, nodes, scale) };
}

/** Each leaves and arrives below those before it. */
function streams(
  running: readonly PictureFlow[],
  nodes: ReadonlyMap<FlowName, FlowNode>,
  scale: number,
): FlowLink[] {
  const order = (name: FlowName) => (name === 'pool' ? ENDS.length : ENDS.indexOf(name));
  const used = { out: new Map<FlowName, number>(), in: new Map<FlowName, number>() };
  const next = (way: Map<FlowName, number>, { name, y0 }: FlowNode, width: number) => {
    const before = way.get(name) ?? 0;
    way.set(name, before + width);
    return y0 + before + width / 2;
  };
  return [...running]
    .sort((a, b) => SOURCES.indexOf(a.from) - SOURCES.indexOf(b.from) || order(a.to) - order(b.to))
    .flatMap(({ from, to, yuan }) => {
      const [start, end] = [nodes.get(from), nodes.get(to)];
      if (!start || !end) return [];
      const width = yuan * scale;
      const [y0, y1] = [next(used.out, start, width), next(used.in, end, width)];
      return { from, to, path: streamPath(start.x1, y0, end.x0, y1), width: round(width) };
    });
}

/** The largest number up to `most` that is still fine, where all smaller ones are. */
function largest(most: number, isFine: (value: number) => boolean): number {
  if (isFine(most)) return most;
  let [low, high] = [0, most];
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    if (isFine(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** Level where it leaves and where it arrives. */
function streamPath(x0: number, y0: number, x1: number, y1: number): string {
  const middle = round((x0 + x1) / 2);
  return `M${round(x0)},${round(y0)}C${middle},${round(y0)},${middle},${round(y1)},${round(x1)},${round(y1)}`;
}
