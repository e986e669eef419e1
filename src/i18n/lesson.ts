import type { ChartsWords } from './charts';
import type { LiveWords } from './live';

/** Words around a lesson; its own words are in content/lessons/. */
export interface LessonWords {
  /** Of a picture a lesson offers the table, and says so. */
  readonly charts: ChartsWords;
  /** What the page is, for other programs. */
  readonly description: (question: string, minutes: number) => string;
  readonly lesson: (order: number) => string;
  readonly minutes: (minutes: number) => string;
  readonly path: string;
  readonly teacher: string;
  readonly worksheet: string;
  readonly card: string;
  readonly stepOf: (step: number, steps: number) => string;
  readonly kinds: Readonly<Record<'predict' | 'reveal' | 'simulate' | 'quiz' | 'recap', string>>;
  readonly goOn: string;
  readonly finish: string;
  /** `again`: when its questions come back; empty once they have. */
  readonly finished: (again: string) => string;
  readonly next: (title: string) => string;
  readonly whole: string;
  readonly predict: {
    readonly lock: string;
    readonly look: string;
    readonly place: string;
    readonly placeHint: string;
    readonly unplaced: string;
    readonly number: string;
    readonly notANumber: (min: string, max: string) => string;
    readonly draw: string;
    readonly drawHint: string;
    readonly column: (week: number, value: string) => string;
    readonly weekName: string;
    readonly week: (week: number) => string;
    readonly guess: string;
    readonly truth: string;
    readonly close: string;
    readonly high: string;
    readonly low: string;
    readonly closeCurve: string;
    readonly highCurve: string;
    readonly lowCurve: string;
  };
  readonly quiz: { readonly right: string; readonly notThis: string; readonly tried: string };
  readonly simulate: {
    readonly goal: string;
    readonly reached: string;
    readonly controls: string;
    /** Controls that in Explore stand under a heading which says the rest. */
    readonly named: Partial<LiveWords['panel']['controls']>;
    /** Of what was typed: it is a number, but not for this scenario. */
    readonly refused: string;
    readonly startOver: string;
    readonly explore: string;
  };
  /** What stands folded under a question where there are no scripts. */
  readonly answer: string;
  readonly glossary: string;
  readonly again: { readonly heading: string; readonly lead: string; readonly done: string };
  readonly unlocked: string;
}
