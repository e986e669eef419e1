import type { FlowName } from '../i18n/flow-name';
import type { FormatName } from '../i18n/numbers';
import type { Tone } from '../i18n/text';
import type { GoalMeasure } from './goal';

/**
 * A lesson in one language as the pages draw it: made of content/lessons/ when pages are made, with every number in
 * its place. It survives JSON.
 */
export interface Lesson {
  /** "01" to "10": also its folder under learn/. */
  readonly id: string;
  readonly minutes: number;
  readonly title: Prose;
  /** The one question that the whole lesson is after. */
  readonly question: Prose;
  /** What a reader will be able to tell a friend. */
  readonly aims: readonly Prose[];
  readonly steps: readonly Step[];
}

export type Prose = readonly Inline[];

export type Inline =
  | string
  | { readonly kind: 'strong' | 'em'; readonly text: Prose }
  | { readonly kind: 'link'; readonly href: string; readonly text: Prose }
  /** The first time that a word of the glossary comes up, and the punctuation that may not begin a line after it. */
  | { readonly kind: 'term'; readonly id: string; readonly text: string; readonly after: string }
  | { readonly kind: 'number'; readonly text: string; readonly tone: Tone | null }
  /** What the reader guessed. */
  | { readonly kind: 'guess' };

export type Block =
  | { readonly kind: 'paragraph'; readonly text: Prose }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Blocks[] }
  /** Folded: closed until somebody opens it by its title. */
  | { readonly kind: 'aside'; readonly title: Prose; readonly folded: boolean; readonly body: Blocks }
  /** The name of one of the lesson's pictures. */
  | {
      readonly kind: 'picture';
      readonly id: string;
      readonly title: string;
      readonly sentence: string | null;
    };

export type Blocks = readonly Block[];

export type StepKind = Step['kind'];

export type Step = RevealStep | PredictStep | SimulateStep | QuizStep | RecapStep;

interface StepBase {
  readonly id: string;
  readonly title: Prose;
  readonly body: Blocks;
}

export interface RevealStep extends StepBase {
  readonly kind: 'reveal';
}

export interface RecapStep extends StepBase {
  readonly kind: 'recap';
}

export interface PredictStep extends StepBase {
  readonly kind: 'predict';
  readonly ask: Ask;
  /** What is so, in a sentence. */
  readonly truth: Prose;
}

/** How a prediction is made. `Says` are the lesson's own sentences on a difference; those left out are the site's. */
export type Ask = Choose | Amount | Draw;

export interface Choose {
  readonly by: 'choose';
  readonly options: readonly Option[];
  readonly answer: string;
}

export interface Amount {
  /** Put a point on a scale, or type a number. */
  readonly by: 'place' | 'number';
  /** In the unit that is shown: per cents are 30, not 0.3. */
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly as: FormatName;
  readonly truth: number;
  /** A guess no further off than this is close. */
  readonly close: number;
  readonly says: Says;
}

export interface Draw {
  readonly by: 'draw';
  readonly series: SeriesName;
  readonly as: FormatName;
  /** The value at the upper edge of the picture. */
  readonly top: number;
  /** The first columns, which are shown and cannot be redrawn. */
  readonly given: readonly number[];
  /** All columns, one per week. */
  readonly truth: readonly number[];
  /** On average no further off than this is close. */
  readonly close: number;
  readonly says: Says;
}

/** What a curve can be of, week by week. */
export const SERIES = ['price', 'pool', 'points', 'newcomers'] as const;
export type SeriesName = (typeof SERIES)[number];

export type Closeness = 'close' | 'high' | 'low';
export type Says = Readonly<Partial<Record<Closeness, Prose>>>;

export interface Option {
  readonly id: string;
  readonly label: Prose;
  /** Why one may think so, and what is so. */
  readonly says: Blocks;
}

export interface QuizStep extends StepBase {
  readonly kind: 'quiz';
  readonly options: readonly Option[];
  readonly answer: string;
}

export interface SimulateStep extends StepBase {
  readonly kind: 'simulate';
  readonly scenario: string;
  readonly charts: readonly (ChartSpec & { readonly title: string | null })[];
  /** Names of Explore's controls. */
  readonly controls: readonly string[];
  /** Names of the rules that can be turned on and off. */
  readonly rules: readonly string[];
  /** With Explore's player, so that weeks can be gone through. */
  readonly time: boolean;
  readonly goal: Goal | null;
  /** What is said under it. */
  readonly after: Blocks;
}

export interface Goal {
  readonly measure: GoalMeasure;
  readonly atLeast: number | null;
  readonly atMost: number | null;
  /** What to try for, and what is said when it is reached. */
  readonly task: Prose;
  readonly reached: Prose;
}

export const CHARTS = ['flow', 'people', 'cohorts', 'pool', 'points', 'inflow'] as const;
export type ChartName = (typeof CHARTS)[number];

export interface ChartSpec {
  readonly chart: ChartName;
  /** Streams that stand out, in a flow; the others fade. None: all are equal. */
  readonly highlight: readonly FlowName[];
  /** The week whose buyers are looked at, in columns of cohorts. */
  readonly cohort: number | null;
}
