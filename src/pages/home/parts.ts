import type { ComponentProps } from 'svelte';
import type CohortColumns from '../../charts/CohortColumns.svelte';
import type { TableRequest } from '../../charts/table-request';
import type { HomeWords } from '../../i18n/home';
import type { Numbers } from '../../i18n/numbers';
import { factsOf } from '../../series/facts';
import type { HomeData } from './first-data';
import type MachinePart from './MachinePart.svelte';

interface Given {
  readonly data: HomeData;
  readonly words: HomeWords;
  readonly numbers: Numbers;
  readonly onTable: TableRequest;
}

/** What the pictures get, when the page is made and when they come to life: the same. */
export function machineProps({ data, words, numbers, onTable }: Given): ComponentProps<typeof MachinePart> {
  return { story: data.story, words: words.machine, numbers, onTable };
}

export function cohortProps({ data, words, numbers, onTable }: Given): ComponentProps<typeof CohortColumns> {
  return { picture: data.picture, facts: factsOf(data.picture), words: words.charts, numbers, onTable };
}
