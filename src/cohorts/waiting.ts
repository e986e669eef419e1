import { longer } from './longer';

/** Groups with takers who have not left yet, in the order of joining. */
export class Waiting {
  length = 0;
  groups = new Int32Array(64);
  /** The most units that a taker of the group may hold. */
  most = new Float64Array(64);

  push(group: number, most: number): void {
    if (this.length === this.groups.length) this.#grow();
    this.groups[this.length] = group;
    this.most[this.length++] = most;
  }

  /** Up to `atMost` of those from one place on in which nobody has enough move up to another. Returns how many. */
  moveUp(from: number, to: number, enough: number, atMost: number): number {
    const { groups, most } = this;
    const end = Math.min(this.length, from + atMost);
    let i = from;
    for (; i < end && (most[i] as number) < enough; i++, to++) {
      groups[to] = groups[i] as number;
      most[to] = most[i] as number;
    }
    return i - from;
  }

  keep(to: number, group: number, most: number): void {
    this.groups[to] = group;
    this.most[to] = most;
  }

  /** Takes out what lies from `to` to `from`. */
  closeGap(to: number, from: number): void {
    if (to === from) return;
    this.groups.copyWithin(to, from, this.length);
    this.most.copyWithin(to, from, this.length);
    this.length -= from - to;
  }

  #grow(): void {
    this.groups = longer(this.groups);
    this.most = longer(this.most);
  }
}
