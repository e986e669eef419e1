import type { MachineFrame } from '../../series/machine';

/** How far each part of a move has come, from 0 to 1, one after the other as cause and effect. */
export interface Beats {
  /** Of an order: the money lies on the table. */
  readonly note: number;
  /** The money runs where it goes. */
  readonly run: number;
  readonly pool: number;
  readonly points: number;
  /** Of a cash-out: the fee runs back. */
  readonly fee: number;
  readonly price: number;
}

type Span = readonly [from: number, to: number];

const WHEN: Readonly<Record<'order' | 'cash-out', Readonly<Record<keyof Beats, Span>>>> = {
  order: {
    note: [0, 0.15],
    run: [0.15, 0.42],
    pool: [0.4, 0.56],
    points: [0.56, 0.76],
    fee: [0, 0],
    price: [0.78, 1],
  },
  'cash-out': {
    note: [0, 0],
    points: [0, 0.22],
    run: [0.2, 0.56],
    pool: [0.22, 0.56],
    fee: [0.5, 0.78],
    price: [0.78, 1],
  },
};

export function beatsOf({ move }: MachineFrame, phase: number): Beats {
  const when = WHEN[move?.kind ?? 'order'];
  const part = ([from, to]: Span) =>
    phase >= to ? 1 : phase <= from ? 0 : eased((phase - from) / (to - from));
  return {
    note: part(when.note),
    run: part(when.run),
    pool: part(when.pool),
    points: part(when.points),
    fee: part(when.fee),
    price: part(when.price),
  };
}

export function between(from: number, to: number, part: number): number {
  return from + (to - from) * part;
}

function eased(part: number): number {
  return part * part * (3 - 2 * part);
}
