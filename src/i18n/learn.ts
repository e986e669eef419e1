/** Words of the page that leads through the lessons. */
export interface LearnWords {
  readonly title: string;
  readonly description: string;
  readonly heading: string;
  readonly lead: readonly string[];
  readonly minutes: (minutes: number) => string;
  readonly canTell: string;
  readonly coming: string;
  readonly start: string;
  readonly goOn: (done: number, steps: number) => string;
  readonly finished: string;
  readonly due: {
    readonly heading: string;
    readonly lead: string;
    readonly mixed: (questions: number) => string;
    readonly answer: (title: string) => string;
  };
  readonly again: {
    readonly heading: string;
    /** While nothing is known of the reader. */
    readonly general: string;
    readonly due: (questions: number) => string;
    readonly later: (when: string) => string;
    readonly settled: string;
    readonly known: (known: number, asked: number) => string;
    readonly begin: string;
    readonly look: string;
  };
  /** Under the card that stands at the end of the path. */
  readonly card: string;
  /** For teachers: the two sheets on the whole course. */
  readonly course: readonly [before: string, link: string];
  readonly teacher: string;
  readonly worksheet: string;
  readonly kept: {
    readonly heading: string;
    readonly lead: string;
    readonly nothing: string;
    readonly save: string;
    readonly erase: string;
    readonly sure: string;
    readonly sureLead: string;
    readonly yes: string;
    readonly no: string;
    readonly close: string;
    readonly erased: string;
    readonly file: string;
  };
}
