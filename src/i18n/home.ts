import type { ChartsWords } from './charts';

/** Words of the first page. */
export interface HomeWords {
  readonly title: string;
  readonly description: string;
  readonly heading: string;
  readonly lead: string;
  readonly charts: ChartsWords;
}
