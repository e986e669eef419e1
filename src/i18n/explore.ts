import type { ChartsWords } from './charts';

/** Words of the page on which the whole machine can be taken apart. */
export interface ExploreWords {
  readonly title: string;
  readonly description: string;
  readonly heading: string;
  readonly charts: ChartsWords;
  readonly player: {
    readonly label: string;
    readonly play: string;
    readonly pause: string;
    readonly back: string;
    readonly forward: string;
    readonly speed: string;
    readonly week: string;
    readonly weekOf: (week: number, weeks: number) => string;
  };
  readonly draw: {
    readonly label: string;
    readonly hint: string;
    readonly invitation: string;
    readonly value: (week: number, people: string) => string;
  };
  readonly cohort: { readonly label: string; readonly none: string };
  readonly time: { readonly label: string };
  readonly controls: { readonly open: string; readonly close: string };
}
