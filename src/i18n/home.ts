import type { Facts } from '../series/facts';
import type { ChartsWords } from './charts';
import type { Numbers } from './numbers';
import type { Text } from './text';

/** Words of the first page. */
export interface HomeWords {
  readonly title: string;
  readonly description: string;
  readonly heading: string;
  readonly lead: readonly string[];
  readonly open: string;
  readonly after: (facts: Facts, n: Numbers) => Text;
  readonly assumed: string;
  readonly orders: { readonly caption: string; readonly head: readonly string[] };
  readonly ordersNote: string;
  readonly about: { readonly heading: string; readonly paragraphs: readonly string[] };
  readonly charts: ChartsWords;
}
