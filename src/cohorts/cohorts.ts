import type { Groups } from './groups';
import { LIMITS } from '../scheme/scenario';
import { LEGACY } from './run';
import { Waiting } from './waiting';

/** A cohort of each period, and the legacy cohort. The columns never grow, so that a compiler can take them for constants. */
const ROOM = LIMITS.periods + 1;

/** The books of each cohort, in columns; the legacy cohort is column 0, the others follow in order. */
class Cohorts {
  readonly legacy = 0;
  count = 0;
  /** Everybody who ever ordered or was granted points. */
  people = 0;
  /** Fen that one order costs. */
  spend = 0;
  readonly t = new Int32Array(ROOM);
  readonly buyers = new Float64Array(ROOM);
  readonly spent = new Float64Array(ROOM);
  readonly paid = new Float64Array(ROOM);
  readonly holders = new Float64Array(ROOM);
  /** As of the last `sumPoints`. */
  readonly points = new Float64Array(ROOM);
  readonly shares = new Float64Array(ROOM);
  /** How many want to leave, fractions of people included. */
  readonly leaving = new Float64Array(ROOM);
  /** The first group that may still have holders. */
  readonly firstGroup = new Int32Array(ROOM);
  readonly waitingTakers = new Waiting();
  /** Cohorts with holders who may leave, oldest first, and how many those are. */
  readonly present = new Int32Array(ROOM);
  presentCount = 0;

  clear(): void {
    this.count = 0;
    this.people = 0;
    this.#add(LEGACY);
    this.waitingTakers.length = 0;
    this.presentCount = 0;
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
    if ((this.holders[c] as number) === 0 || groups === this.firstGroup[c]) return;
    this.present[this.presentCount++] = c;
  }

  grant(claim: number): void {
    this.people++;
    this.buyers[0] = (this.buyers[0] as number) + 1;
    this.spent[0] = (this.spent[0] as number) + claim;
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

  /** The first group of the cohort that still has holders. */
  earliestGroup(c: number, groups: Groups): number {
    let g = this.firstGroup[c] as number;
    while ((groups.holders[g] as number) === 0 || groups.cohort[g] !== c) g++;
    this.firstGroup[c] = g;
    return g;
  }

  #add(t: number): number {
    const c = this.count++;
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
}

/** Those of the run at hand: runs follow one another, so that a next one allocates next to nothing but its result. */
export const cohorts = new Cohorts();
export type { Cohorts };

/** A function within a function, so that a compiler takes the columns for constants; see `spell.ts`. */
function leavingOver(cohorts: Cohorts) {
  const { holders, leaving, present } = cohorts;
  return (rate: number): number => {
    const count = cohorts.presentCount;
    let kept = 0;
    for (let i = 0; i < count; i++) {
      const c = present[i] as number;
      const people = holders[c] as number;
      if (people === 0) continue;
      const wanting = (leaving[c] as number) + people * rate;
      leaving[c] = wanting < people ? wanting : people;
      present[kept++] = c;
    }
    cohorts.presentCount = kept;
    return kept;
  };
}

/**
 * Adds the period's wish to leave to every cohort with holders. Returns how many cohorts those are. The rules also cap
 * it at the end of a period; as nobody joins an old cohort, the cap here comes to the same.
 */
export const startLeaving = leavingOver(cohorts);
