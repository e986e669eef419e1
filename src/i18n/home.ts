import type { Facts } from '../series/facts';
import type { ChartsWords } from './charts';
import type { MachineWords } from './machine';
import type { Numbers } from './numbers';
import type { Text } from './text';

interface DoorWords {
  readonly name: string;
  /** What is found there. */
  readonly behind: (facts: Facts, n: Numbers) => string;
}

/** Words of the first page. */
export interface HomeWords {
  readonly title: string;
  readonly description: string;
  readonly heading: string;
  readonly lead: string;
  readonly machine: MachineWords;
  /** Where the machine's numbers come from, and how to read it. */
  readonly source: string;
  readonly after: (facts: Facts, n: Numbers) => Text;
  readonly assumed: string;
  readonly open: string;
  /** To the card, and what is on it: for who has three minutes. */
  readonly ask: readonly [link: string, after: string];
  readonly doors: {
    readonly label: string;
    readonly offered: DoorWords;
    readonly learn: DoorWords;
    readonly teach: DoorWords;
    readonly report: DoorWords;
  };
  readonly about: { readonly heading: string; readonly paragraphs: readonly string[] };
  readonly charts: ChartsWords;
}
