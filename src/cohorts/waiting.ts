import { longer } from './longer';

/** Groups with takers who have not left yet, in the order of joining. */
export const waiting = {
  length: 0,
  groups: new Int32Array(1024),
  /** The most units that a taker of the group may hold. */
  most: new Float64Array(1024),
};

export function wait(group: number, most: number): void {
  if (waiting.length === waiting.groups.length) {
    waiting.groups = longer(waiting.groups);
    waiting.most = longer(waiting.most);
  }
  waiting.groups[waiting.length] = group;
  waiting.most[waiting.length++] = most;
}

/** Up to `atMost` of those from one place on in which nobody has enough move up to another. Returns how many. */
export function moveUp(from: number, to: number, enough: number, atMost: number): number {
  const { groups, most } = waiting;
  const end = Math.min(waiting.length, from + atMost);
  let i = from;
  for (; i < end && (most[i] as number) < enough; i++, to++) {
    if (i === to) continue;
    groups[to] = groups[i] as number;
    most[to] = most[i] as number;
  }
  return i - from;
}

export function keep(to: number, group: number, most: number): void {
  waiting.groups[to] = group;
  waiting.most[to] = most;
}

/** Takes out what lies from `to` to `from`. */
export function closeGap(to: number, from: number): void {
  if (to === from) return;
  waiting.groups.copyWithin(to, from, waiting.length);
  waiting.most.copyWithin(to, from, waiting.length);
  waiting.length -= from - to;
}
