import * as v from 'valibot';
import { numbersOf, type FormatName } from '../i18n/numbers';
import { PRESET_NAMES } from '../scheme/presets';
import { GOAL_MEASURES, type GoalMeasure } from './goal';
import { LEDGER_PICTURE_NAMES } from './ledger-pictures';
import { CHARTS, SERIES } from './lesson';

/** What a lesson.json holds. content/lessons/README.md explains it to those who write one. */

const name = v.pipe(v.string(), v.regex(/^[a-z][a-zA-Z0-9-]*$/, 'a name is like "pool-in" or "poolIn"'));
const both = v.strictObject({ zh: v.string(), en: v.string() });
const formats = Object.keys(numbersOf('en')) as [FormatName, ...FormatName[]];
const as = v.picklist(formats);
const tone = v.optional(v.nullable(v.picklist(['pool', 'points', 'cash', 'gone', 'short'])), null);
const decimal = v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.regex(/^-?\d+(\.\d+)?$/));
const pair = v.tuple([name, name]);

const quantity = v.union(
  [
    v.strictObject({ scenario: name, of: v.string(), as, tone }),
    v.strictObject({ ledger: v.string(), as, tone }),
    v.strictObject({ plus: pair, as, tone }),
    v.strictObject({ minus: pair, as, tone }),
    v.strictObject({ times: pair, as, tone }),
    v.strictObject({ over: pair, as, tone }),
    v.strictObject({ value: decimal, why: v.string(), as, tone }),
  ],
  'a quantity has "scenario", "of" and "as", "ledger" and "as", or "plus", "minus", "times" or "over" of two others, or "value" and "why"',
);

const week = v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))), null);
const flowEnd = v.picklist([
  'buyers',
  'outside',
  'pool',
  'goods',
  'promotion',
  'platform',
  'paid',
  'operator',
  'company',
  'left',
]);
const chartFields = {
  chart: v.picklist(CHARTS),
  highlight: v.optional(v.array(flowEnd), []),
  /** Counted from 1. */
  cohort: week,
};

const chart = v.strictObject({
  ...chartFields,
  scenario: name,
  week,
  /** People as they would be if the pool paid out everything it ever got to as many as it can. */
  best: v.optional(v.boolean(), false),
});
/** Of a ledger beside the pool. */
const ledger = v.strictObject({ ledger: v.picklist(LEDGER_PICTURE_NAMES) });
const picture = v.lazy((input): typeof chart | typeof ledger =>
  typeof input === 'object' && input !== null && 'ledger' in input ? ledger : chart,
);

const titled = { id: name };
const options = v.pipe(v.array(name), v.minLength(2));
const predict = { ...titled, kind: v.literal('predict') };
const prediction = v.variant('by', [
  v.strictObject({ ...predict, by: v.literal('choose'), options, answer: name }),
  v.strictObject({
    ...predict,
    by: v.picklist(['place', 'number']),
    /** The name of a quantity. */
    answer: name,
    min: v.number(),
    max: v.number(),
    step: v.number(),
    close: v.number(),
  }),
  v.strictObject({
    ...predict,
    by: v.literal('draw'),
    scenario: name,
    series: v.picklist(SERIES),
    given: v.pipe(v.number(), v.integer(), v.minValue(1)),
    top: v.number(),
    close: v.number(),
    as,
  }),
]);
const step = v.variant('kind', [
  prediction,
  v.strictObject({ ...titled, kind: v.picklist(['reveal', 'recap']) }),
  v.strictObject({ ...titled, kind: v.literal('quiz'), options, answer: name }),
  v.strictObject({
    ...titled,
    kind: v.literal('simulate'),
    scenario: name,
    week,
    charts: v.pipe(v.array(v.strictObject(chartFields)), v.minLength(1)),
    controls: v.optional(v.array(v.string()), []),
    rules: v.optional(v.array(v.string()), []),
    time: v.optional(v.boolean(), false),
    goal: v.optional(
      v.nullable(
        v.strictObject({
          measure: v.picklist(Object.keys(GOAL_MEASURES) as [GoalMeasure, ...GoalMeasure[]]),
          /** Names of quantities. */
          atLeast: v.optional(v.nullable(name), null),
          atMost: v.optional(v.nullable(name), null),
        }),
      ),
      null,
    ),
  }),
]);

export const lessonField = v.strictObject({
  order: v.pipe(v.number(), v.integer(), v.minValue(1)),
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1)),
  aims: v.pipe(v.array(both), v.minLength(1)),
  /** Names in content/lessons/standards.json. */
  standards: v.array(name),
  /** Words of the glossary that this lesson explains, in the order in which they come up. */
  terms: v.array(name),
  /** Numbers that stand in the prose as they are, and why they need no engine. */
  literals: v.array(
    v.strictObject({
      zh: v.array(v.string()),
      en: v.array(v.string()),
      why: v.pipe(v.string(), v.minLength(8)),
    }),
  ),
  scenarios: v.record(
    name,
    v.strictObject({
      preset: v.picklist(PRESET_NAMES),
      change: v.optional(v.record(v.string(), v.unknown()), {}),
    }),
  ),
  quantities: v.record(name, quantity),
  pictures: v.record(name, picture),
  steps: v.pipe(v.array(step), v.minLength(1)),
  /** The step that the worksheet's link leads to. */
  handout: name,
});

export type LessonSource = v.InferOutput<typeof lessonField>;
export type QuantitySource = v.InferOutput<typeof quantity>;
export type PictureSource = v.InferOutput<typeof picture>;
export type StepSource = v.InferOutput<typeof step>;

/** The faults of a lesson.json, one sentence each; or what it holds. */
export function readLessonSource(text: string): { source: LessonSource } | { faults: string[] } {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    return { faults: [String(error)] };
  }
  const parsed = v.safeParse(lessonField, raw);
  if (parsed.success) return { source: parsed.output };
  return {
    faults: parsed.issues.map((issue) => `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`),
  };
}
