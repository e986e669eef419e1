import { getContext, setContext } from 'svelte';
import type { Happening } from '../../charts/happening';
import type { TableRequest } from '../../charts/table-request';
import type { ChartsWords } from '../../i18n/charts';
import type { Numbers } from '../../i18n/numbers';
import type { Glossary } from '../../lessons/glossary';
import type { Shows } from './ledger-charts';

/** What prose refers to wherever it stands on a page. */
export interface Surroundings {
  /** The words of the glossary that the page explains, in their order. */
  readonly terms: Glossary;
  /** The way to the folder of the page's language, where links in prose begin. */
  readonly home: string;
  /** Null where prose holds no pictures. */
  readonly pictures: Pictures | null;
}

interface Pictures {
  readonly shows: Shows;
  readonly happening: Happening | null;
  readonly words: ChartsWords;
  readonly numbers: Numbers;
  readonly onTable: TableRequest;
}

const KEY = Symbol('surroundings');

export function provideSurroundings(surroundings: Surroundings): void {
  setContext(KEY, surroundings);
}

/** The same for a part that comes to life by itself. */
export function contextOf(surroundings: Surroundings): Map<unknown, unknown> {
  return new Map([[KEY, surroundings]]);
}

export function surroundings(): Surroundings {
  return getContext<Surroundings>(KEY);
}
