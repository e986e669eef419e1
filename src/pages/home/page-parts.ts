import { render } from 'svelte/server';
import CohortColumns from '../../charts/CohortColumns.svelte';
import type { HomeWords } from '../../i18n/home';
import type { Language } from '../../i18n/language';
import { numbersOf } from '../../i18n/numbers';
import type { HomeData } from './first-data';
import MachinePart from './MachinePart.svelte';
import { cohortProps, machineProps } from './parts';

/** The pictures of Home as they stand in the page before anything lives. Used when pages are made, not shipped. */
export function homeParts(data: HomeData, language: Language, words: HomeWords): Record<string, string> {
  const given = { data, words, numbers: numbersOf(language), onTable: () => {} };
  return {
    machine: render(MachinePart, { props: machineProps(given), idPrefix: 'machine' }).body,
    cohorts: render(CohortColumns, { props: cohortProps(given), idPrefix: 'cohorts' }).body,
  };
}
