import { LARGE } from './floors';
import { longer } from './longer';

/** Nearly all runs make do with so many groups. */
const ROOM = 32_768;
const column = () => new Float64Array(ROOM);

/**
 * The columns of `Groups` until there are more of them than that. A compiler takes what never changes for a constant, and
 * a loop over such columns needs half of the time (see `spell.ts`).
 */
export const FIXED = {
  cohort: new Int32Array(ROOM),
  order: column(),
  first: column(),
  slope: column(),
  bend: column(),
  units: column(),
  holders: column(),
  front: column(),
  taken: column(),
  back: column(),
  target: column(),
  spend: column(),
  summed: column(),
};

/** Up to so many places are looked at one by one; takers lie about evenly among more. */
const COUNTED = 64;

/**
 * Holders in groups of like orders: those of one cohort that followed one another while the price moved little. The
 * units of an order are a parabola of its place within the group. Whoever leaves early leaves from the front, and
 * takers leave in order; so a group is told by three places:
 *
 *     0 … front … taken … back        all before `front` are gone; of those before `taken` the takers are gone
 */
class Groups {
  count = 0;
  cohort = FIXED.cohort;
  /** Number of the first order, of all orders ever placed; legacy pieces have none (-1). */
  order = FIXED.order;
  first = FIXED.first;
  slope = FIXED.slope;
  bend = FIXED.bend;
  units = FIXED.units;
  holders = FIXED.holders;
  front = FIXED.front;
  taken = FIXED.taken;
  back = FIXED.back;
  /** Fen of points × price at which one is forced out. */
  target = FIXED.target;
  /** Fen that one spent, or claimed. */
  spend = FIXED.spend;
  /** Holders when the sum of the units was last taken anew. */
  summed = FIXED.summed;

  #n = 0;
  #d = 1;

  /** Begins anew; of the orders the share n/d are takers'. */
  clear(n: number, d: number): void {
    this.count = 0;
    if (this.areMany) Object.assign(this, FIXED);
    this.#n = n;
    this.#d = d;
  }

  /** Are they too many for the fixed columns? */
  get areMany(): boolean {
    return this.order !== FIXED.order;
  }

  /**
   * Orders of one run: the units of the first, what the order after the last would get, and of all together, which is
   * just what a parabola takes.
   */
  add(
    cohort: number,
    order: number,
    people: number,
    first: number,
    next: number,
    units: number,
    spend: number,
    target: number,
  ): number {
    const g = this.count++;
    if (g === this.cohort.length) this.#grow();
    const k = people;
    // Over the places 0 … k−1: the mean of place ÷ k is (k−1)/2k, and of its square (k−1)(2k−1)/6k².
    const change = next - first;
    const curve =
      k > 1 ? ((change * (k - 1)) / (2 * k) - (units / k - first)) * ((6 * k * k) / ((k - 1) * (k + 1))) : 0;
    this.cohort[g] = cohort;
    this.order[g] = order;
    this.first[g] = first;
    this.slope[g] = k > 1 ? (change - curve) / k : 0;
    this.bend[g] = curve / (k * k);
    this.units[g] = units;
    this.holders[g] = people;
    this.front[g] = 0;
    this.taken[g] = 0;
    this.back[g] = people;
    this.spend[g] = spend;
    this.target[g] = target;
    this.summed[g] = people;
    return g;
  }

  /** Units of the order at a place, which may lie between two. */
  at(g: number, place: number): number {
    return (this.first[g] as number) + place * ((this.slope[g] as number) + place * (this.bend[g] as number));
  }

  /** What j orders hold on average that lie evenly from one place to another, both included. */
  meanOver(g: number, from: number, to: number, j: number): number {
    const next = to - from === j - 1;
    if (next && j <= COUNTED && (this.first[g] as number) < LARGE) return this.#sumOfWhole(g, from, to) / j;
    const span = to - from;
    const curved = j > 1 ? ((this.bend[g] as number) * span * span * (j + 1)) / (12 * (j - 1)) : 0;
    return this.at(g, (from + to) / 2) + curved;
  }

  /** Everybody holds whole units: those of the parabola, rounded. Among many that comes to the same. */
  #sumOfWhole(g: number, from: number, to: number): number {
    let sum = 0;
    for (let place = from; place <= to; place++) sum += Math.round(this.at(g, place));
    return sum;
  }

  /** The place at which the orders of a group hold so many units, more towards the front. */
  placeOf(g: number, units: number): number {
    const slope = this.slope[g] as number;
    const bend = this.bend[g] as number;
    let place = (units - (this.first[g] as number)) / slope;
    // Newton's steps: the parabola is nearly straight, two are plenty.
    place -= (this.at(g, place) - units) / (slope + 2 * bend * place);
    place -= (this.at(g, place) - units) / (slope + 2 * bend * place);
    return place;
  }

  /** The end of the places from … back that hold at least `units`; units fall from place to place. */
  enoughUntil(g: number, from: number, back: number, units: number): number {
    if (this.at(g, back - 1) >= units) return back;
    if ((this.slope[g] as number) >= 0 || this.at(g, from) < units) return from;
    return Math.max(from + 1, Math.min(back, Math.floor(this.placeOf(g, units) + 1e-9) + 1));
  }

  /** Takers among the places from … to. Order i is one when ⌊(i+1)·n/d⌋ > ⌊i·n/d⌋. */
  takers(g: number, from: number, to: number): number {
    const order = this.order[g] as number;
    if (order < 0 || this.#n === 0 || to <= from) return 0;
    return this.#takersBefore(order + to) - this.#takersBefore(order + from);
  }

  /**
   * When half of those have left who were there the last time: takes the sum of the units anew from the places that
   * are left, so that small errors in what many took do not add up on the few. Returns by how much it changed.
   */
  sumAnew(g: number): number {
    const holders = this.holders[g] as number;
    if (holders === 0 || 2 * holders > (this.summed[g] as number)) return 0;
    this.summed[g] = holders;
    const change = Math.round(holders * this.eachOfFront(g, holders) - (this.units[g] as number));
    this.units[g] = (this.units[g] as number) + change;
    return change;
  }

  /** Multiplies everybody's units. */
  scale(by: number): void {
    for (const column of [this.first, this.slope, this.bend, this.units]) {
      for (let g = 0; g < this.count; g++) column[g] = (column[g] as number) * by;
    }
  }

  /** All takers of the group have left: those who have not close ranks. */
  forgetTakers(g: number): void {
    const front = this.front[g] as number;
    const holders = this.holders[g] as number;
    const start = holders > 0 ? this.#placeLeft(g, front, 1) : front;
    const apart = holders > 1 ? (this.#placeLeft(g, front, holders) - start) / (holders - 1) : 1;
    const bend = this.bend[g] as number;
    this.first[g] = this.at(g, start);
    this.slope[g] = ((this.slope[g] as number) + 2 * bend * start) * apart;
    this.bend[g] = bend * apart * apart;
    this.order[g] = -1;
    this.front[g] = 0;
    this.taken[g] = 0;
    this.back[g] = holders;
    if (holders > 0) {
      const off = (this.units[g] as number) / holders - this.eachOfFront(g, holders);
      this.first[g] = (this.first[g] as number) + off;
    }
  }

  /** The first place at which a taker may still be. */
  takersFrom(g: number): number {
    return Math.max(this.front[g] as number, this.taken[g] as number);
  }

  /** The place of the i-th taker from `from` on. */
  takerPlace(g: number, from: number, i: number): number {
    const order = this.order[g] as number;
    const number = this.#takersBefore(order + from) + i;
    return Math.ceil((number * this.#d - 0.5) / this.#n) - 1 - order;
  }

  /** What each of the first j takers from `from` on holds on average. */
  eachOfTakers(g: number, from: number, j: number): number {
    if (j > COUNTED) return this.meanOver(g, this.takerPlace(g, from, 1), this.takerPlace(g, from, j), j);
    let sum = 0;
    for (let i = 1; i <= j; i++) sum += Math.round(this.at(g, this.takerPlace(g, from, i)));
    return sum / j;
  }

  /** The place just behind the j-th holder from the front. */
  placeBehind(g: number, j: number): number {
    const front = this.front[g] as number;
    const taken = this.taken[g] as number;
    const left = this.#leftBefore(g, front, taken);
    return j > left ? Math.max(front, taken) + (j - left) : this.#placeLeft(g, front, j) + 1;
  }

  /** What each of the j holders at the front holds on average. */
  eachOfFront(g: number, j: number): number {
    const front = this.front[g] as number;
    const taken = this.taken[g] as number;
    if (taken <= front) return this.meanOver(g, front, front + j - 1, j);
    const left = Math.min(j, this.#leftBefore(g, front, taken));
    const behind = j - left;
    const inLeft = left > 0 ? this.#eachLeft(g, front, left) : 0;
    const inBehind = behind > 0 ? this.meanOver(g, taken, taken + behind - 1, behind) : 0;
    return (left * inLeft + behind * inBehind) / j;
  }

  /** Holders before `taken`, where only non-takers are left. */
  #leftBefore(g: number, front: number, taken: number): number {
    return taken <= front ? 0 : taken - front - this.takers(g, front, taken);
  }

  /** What each of the first j non-takers from `from` on holds on average. */
  #eachLeft(g: number, from: number, j: number): number {
    if (j > COUNTED) return this.meanOver(g, this.#placeLeft(g, from, 1), this.#placeLeft(g, from, j), j);
    let sum = 0;
    for (let i = 1; i <= j; i++) sum += Math.round(this.at(g, this.#placeLeft(g, from, i)));
    return sum / j;
  }

  /** The place of the i-th non-taker from `from` on. */
  #placeLeft(g: number, from: number, i: number): number {
    const order = this.order[g] as number;
    const number = order + from - this.#takersBefore(order + from) + i;
    return Math.floor(((number - 1) * this.#d + 0.5) / (this.#d - this.#n)) - order;
  }

  #takersBefore(order: number): number {
    // The halves keep a quotient that is a whole number from falling just below it.
    return Math.floor((order * this.#n + 0.5) / this.#d);
  }

  #grow(): void {
    this.cohort = longer(this.cohort);
    this.order = longer(this.order);
    this.first = longer(this.first);
    this.slope = longer(this.slope);
    this.bend = longer(this.bend);
    this.summed = longer(this.summed);
    this.units = longer(this.units);
    this.holders = longer(this.holders);
    this.front = longer(this.front);
    this.taken = longer(this.taken);
    this.back = longer(this.back);
    this.target = longer(this.target);
    this.spend = longer(this.spend);
  }
}

/** Those of the run at hand: runs follow one another, so that a next one allocates next to nothing but its result. */
export const groups = new Groups();
export type { Groups };
