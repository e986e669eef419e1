import type { MachineFrame, MachineRow } from '../series/machine';
import type { Numbers } from './numbers';

/** Words of the living machine: in the picture, under it, and about it. */
export interface MachineWords {
  /** What has just happened, as the title over the picture. */
  readonly say: (frame: MachineFrame, n: Numbers) => string;
  /** The whole picture, for those who do not see it. */
  readonly sentence: (frame: MachineFrame, n: Numbers) => string;
  readonly table: string;
  readonly head: readonly string[];
  readonly row: (row: MachineRow) => string;
  readonly slices: Readonly<Record<'goods' | 'promotion' | 'platform', string>>;
  /** Where the next buyer's money would lie. */
  readonly noOrder: string;
  readonly pool: string;
  readonly points: string;
  readonly price: string;
  readonly noPrice: string;
  readonly record: (price: string) => string;
  readonly worth: string;
  readonly cash: string;
  readonly level: (spend: string) => string;
  /** How many have less than they paid. */
  readonly short: (people: number, n: Numbers) => string;
  /** Under what the pool keeps of a cash-out. */
  readonly kept: string;
  readonly buyer: (person: number) => string;
  readonly you: string;
  readonly controls: {
    readonly label: string;
    readonly play: string;
    readonly pause: string;
    readonly step: string;
    readonly again: string;
    readonly speed: string;
    readonly buy: string;
    readonly lost: string;
  };
}
