import type { Groups } from './groups';
import { longer } from './longer';
import { LEGACY } from './run';

/** A list of group numbers that keeps its room from run to run. */
class Queue {
  length = 0;
  items = new Int32Array(64);

  at(i: number): number {
    return this.items[i] as number;
  }

  set(i: number, item: number): void {
    this.items[i] = item;
  }

  push(item: number): void {
    if (this.length === this.items.length) this.items = longer(this.items);
    this.items[this.length++] = item;
  }

  /** Takes out what lies from `to` to `from`. */
  closeGap(to: number, from: number): void {
    if (to === from) return;
    this.items.copyWithin(to, from, this.length);
    this.length -= from - to;
  }
}

/** The books of each cohort, in columns; the legacy cohort is column 0, the others follow in order. */
export class Cohorts {
  readonly legacy = 0;
  count = 0;
  /** Everybody who ever ordered or was granted points. */
  people = 0;
  /** Fen that one order costs. */
  spend = 0;
  t = new Int32Array(64);
  buyers = new Float64Array(64);
  spent = new Float64Array(64);
  paid = new Float64Array(64);
  holders = new Float64Array(64);
  /** As of the last `sumPoints`. */
  points = new Float64Array(64);
  shares = new Float64Array(64);
  /** How many want to leave, fractions of people included. */
  leaving = new Float64Array(64);
  /** The first group that may still have holders. */
  firstGroup = new Int32Array(64);
  /** Groups with takers who have not left yet, in the order of joining. */
  readonly waitingTakers = new Queue();
  /** Cohorts with holders who may leave, oldest first. */
  readonly #open = new Queue();

  clear(): void {
    this.count = 0;
    this.people = 0;
    this.#add(LEGACY);
    this.waitingTakers.length = 0;
    this.#open.length = 0;
  }

  /** Begins the cohort of period t. */
  open(t: number, orders: number, firstGroup: number): number {
    const c = this.#add(t);
    this.buyers[c] = orders;
    this.people += orders;
    this.spent[c] = orders * this.spend;
    this.firstGroup[c] = firstGroup;
    return c;
  }

  /** Its orders are placed; from now on its holders may leave. */
  close(c: number, groups: number): void {
    if ((this.holders[c] as number) > 0 && groups > (this.firstGroup[c] as number)) this.#open.push(c);
  }

  grant(claim: number): void {
    this.people++;
    this.buyers[0] = (this.buyers[0] as number) + 1;
    this.spent[0] = (this.spent[0] as number) + claim;
  }

  /**
   * Adds the period's wish to leave to every cohort with holders. Returns how many cohorts those are. The rules also cap
   * it at the end of a period; as nobody joins an old cohort, the cap here comes to the same.
   */
  startLeaving(rate: number): number {
    const { holders, leaving } = this;
    const { items, length } = this.#open;
    let kept = 0;
    for (let i = 0; i < length; i++) {
      const c = items[i] as number;
      const present = holders[c] as number;
      if (present === 0) continue;
      const wanting = (leaving[c] as number) + present * rate;
      leaving[c] = wanting < present ? wanting : present;
      items[kept++] = c;
    }
    this.#open.length = kept;
    return kept;
  }

  /** Takes the points of each cohort from its groups. */
  sumPoints(groups: Groups): void {
    const { points } = this;
    points.fill(0, 0, this.count);
    for (let g = 0; g < groups.count; g++) {
      const c = groups.cohort[g] as number;
      points[c] = (points[c] as number) + (groups.units[g] as number);
    }
  }

  get present(): Int32Array {
    return this.#open.items;
  }

  /** The first group of the cohort that still has holders. */
  earliestGroup(c: number, groups: Groups): number {
    let g = this.firstGroup[c] as number;
    while ((groups.holders[g] as number) === 0 || groups.cohort[g] !== c) g++;
    this.firstGroup[c] = g;
    return g;
  }

  #add(t: number): number {
    const c = this.count++;
    if (c === this.t.length) this.#grow();
    this.t[c] = t;
    for (const column of [
      this.buyers,
      this.spent,
      this.paid,
      this.holders,
      this.points,
      this.shares,
      this.leaving,
    ]) {
      column[c] = 0;
    }
    return c;
  }

  #grow(): void {
    this.t = longer(this.t);
    this.buyers = longer(this.buyers);
    this.spent = longer(this.spent);
    this.paid = longer(this.paid);
    this.holders = longer(this.holders);
    this.points = longer(this.points);
    this.shares = longer(this.shares);
    this.leaving = longer(this.leaving);
    this.firstGroup = longer(this.firstGroup);
  }
}
