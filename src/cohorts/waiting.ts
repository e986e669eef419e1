import { longer } from './longer';

/** Groups with takers who have not left yet, in the order of joining: those from `from` to `to`. */
export const waiting = {
  from: 0,
  to: 0,
  groups: new Int32Array(1024),
  /** The most units that a taker of the group may hold. */
  most: new Float64Array(1024),
};

export const nobodyWaits = (): void => {
  waiting.from = 0;
  waiting.to = 0;
};

export const wait = (group: number, most: number): void => {
  if (waiting.to === waiting.groups.length) {
    waiting.groups = longer(waiting.groups);
    waiting.most = longer(waiting.most);
  }
  waiting.groups[waiting.to] = group;
  waiting.most[waiting.to++] = most;
};

/** Up to `atMost` of those from one place on in which nobody has enough move up to another. Returns how many. */
export const moveUp = (from: number, to: number, enough: number, atMost: number): number => {
  const { groups, most } = waiting;
  const end = Math.min(waiting.to, from + atMost);
  let i = from;
  for (; i < end && (most[i] as number) < enough; i++, to++) {
    if (i === to) continue;
    groups[to] = groups[i] as number;
    most[to] = most[i] as number;
  }
  return i - from;
};

export const keep = (to: number, group: number, most: number): void => {
  waiting.groups[to] = group;
  waiting.most[to] = most;
};

/** Takes out what lies from `to` to `from`: the fewer move, those before or those after. */
export const closeGap = (to: number, from: number): void => {
  if (to === from) return;
  const [before, after] = [to - waiting.from, waiting.to - from];
  if (before < after) {
    for (let i = 1; i <= before; i++)
      keep(from - i, waiting.groups[to - i] as number, waiting.most[to - i] as number);
    waiting.from = from - before;
  } else {
    for (let i = 0; i < after; i++)
      keep(to + i, waiting.groups[from + i] as number, waiting.most[from + i] as number);
    waiting.to = to + after;
  }
};
