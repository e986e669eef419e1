import type { Story } from '../analysis/story';

/** What stands in the machine; there is no price while nobody holds a point. */
export interface Standing {
  readonly pool: number;
  readonly points: number;
  readonly price: number | null;
}

/** Somebody who has bought, in the order they came. */
export interface Person {
  readonly points: number;
  /** Received so far; somebody who has cashed out has no points. */
  readonly cash: number;
}

/** The move that was made last. People are counted from 1. */
export interface LastMove {
  readonly kind: 'order' | 'cash-out';
  readonly person: number;
  /** Minted or burned. */
  readonly points: number;
  /** Into the pool or out of it. */
  readonly money: number;
  /** Of a cash-out: the part of the points' worth that the pool keeps. */
  readonly kept: number;
  readonly isMine: boolean;
}

/** The machine after so many moves, as plain numbers: money in yuan, points in points. */
export interface MachineFrame {
  readonly at: number;
  readonly move: LastMove | null;
  readonly before: Standing;
  readonly now: Standing;
  readonly people: readonly Person[];
  /** After each move. */
  readonly prices: readonly (number | null)[];
  /** Who of the people the visitor is; counted from 1. */
  readonly mine: readonly number[];
  readonly left: number;
  readonly isEnd: boolean;
  readonly spend: number;
  readonly slices: Story['slices'];
  readonly payoutRate: number;
  readonly openingPrice: number;
}

export function machineFrame(story: Story, at: number, mine: readonly number[] = []): MachineFrame {
  const { moves, places, payoutRate, spend, slices, openingPrice } = story;
  const perPoint = 10 ** places;
  const people: { points: number; cash: number }[] = [];
  const prices: (number | null)[] = [];
  let [fen, units, left] = [0, 0, 0];
  const standing = () => standingOf(fen, units, perPoint);
  let before = standing();
  for (const [person, minted, paidIn] of moves.slice(0, at)) {
    before = standing();
    fen += paidIn;
    units += minted;
    if (minted > 0) people[person] = { points: minted / perPoint, cash: 0 };
    else {
      people[person] = { points: 0, cash: -paidIn / 100 };
      left++;
    }
    prices.push(standing().price);
  }
  const last = at > 0 ? moves[at - 1] : undefined;
  return {
    at,
    move: last
      ? {
          kind: last[1] > 0 ? 'order' : 'cash-out',
          person: last[0] + 1,
          points: last[1] / perPoint,
          money: last[2] / 100,
          kept: last[1] > 0 ? 0 : (-last[1] / perPoint) * (before.price ?? 0) + last[2] / 100,
          isMine: mine.includes(last[0] + 1),
        }
      : null,
    before,
    now: standing(),
    people,
    prices,
    mine,
    left,
    isEnd: at === moves.length,
    spend,
    slices,
    payoutRate,
    openingPrice,
  };
}

/** How many buy in all. */
export function ordersIn({ moves }: Story): number {
  return moves.filter(([, units]) => units > 0).length;
}

/** What somebody could cash out now, after the fee, to the fen as the desk would pay it. */
export function worthOf({ points }: Person, { now, payoutRate }: MachineFrame): number {
  return Math.floor(points * (now.price ?? 0) * payoutRate * 100 + 1e-6) / 100;
}

/** How many have got what they spent, or could now. */
export function levelIn(frame: MachineFrame): number {
  return frame.people.filter((person) => person.cash + worthOf(person, frame) >= frame.spend).length;
}

/** A line of the machine's table. */
export interface MachineRow {
  readonly kind: LastMove['kind'];
  readonly person: number;
  readonly points: number;
  readonly paid: number;
  readonly now: Standing;
}

/** The moves up to one: the first ten of each kind, then each tenth, from 50 on each fiftieth, and the last. */
export function machineRows(story: Story, at: number): MachineRow[] {
  const rows: MachineRow[] = [];
  const perPoint = 10 ** story.places;
  const count = { order: 0, 'cash-out': 0 };
  let [fen, units] = [0, 0];
  story.moves.slice(0, at).forEach(([person, minted, paidIn], i) => {
    const kind = minted > 0 ? 'order' : 'cash-out';
    const nth = ++count[kind];
    fen += paidIn;
    units += minted;
    if (nth > 10 && nth % (nth < 50 ? 10 : 50) !== 0 && i < at - 1) return;
    rows.push({
      kind,
      person: person + 1,
      points: minted / perPoint,
      paid: Math.max(0, -paidIn / 100),
      now: standingOf(fen, units, perPoint),
    });
  });
  return rows;
}

function standingOf(fen: number, units: number, perPoint: number): Standing {
  return {
    pool: fen / 100,
    points: units / perPoint,
    price: units > 0 ? ((fen / units) * perPoint) / 100 : null,
  };
}
