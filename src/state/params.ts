import { canonical, parseDecimal } from '../money/decimal';
import { isPresetName, PRESET_NAMES } from '../scheme/presets';
import type { Behaviour, Scenario, Scheme } from '../scheme/scenario';
import { EVENT_FORMS, readEvents, writeEvents } from './events';
import { INFLOW_FORMS, readInflow, writeInflow } from './inflow';
import { readMap, writeMap } from './map-text';
import { areDecimals, periodOf, weekOf, whole } from './parts';
import { withShare, type Share } from './shares';
import { isTool, MAP_MEASURES, TOOLS } from './tools';
import { plainView, type Made, type View } from './view';

/** What a parameter does to a view. The result is not checked; see url.ts. */
export type Edit = (view: View) => View;

/** A parameter of the link. One that is left out is as in the preset that the link starts from. */
export interface Param {
  readonly key: string;
  readonly meaning: string;
  /**
   * What it may hold: names that stand for numbers, and words that stand for themselves. Rates and shares are parts
   * of 1, money is in yuan, weeks count from 1.
   */
  readonly forms: readonly string[];
  readonly example: string;
  /** Where faults of what it holds are found: a path in the scenario, or the key of what is no part of it. */
  readonly field: string;
  /** Taken in place of a number. */
  readonly word: string | null;
  /** Null: not one of the forms. Numbers out of range, and texts that are to be one number, are left to the check. */
  read(text: string): Edit | null;
  write(view: View): string;
}

/** The version of this table. A change that would read old links differently needs a new one. */
export const URL_VERSION = 1;

const VERSION: Param = {
  key: 'v',
  meaning: 'The version of this table of parameters.',
  forms: [String(URL_VERSION)],
  example: String(URL_VERSION),
  field: 'v',
  word: null,
  read: (text) => (/^[1-9]\d{0,8}$/.test(text) ? (view) => view : null),
  write: () => String(URL_VERSION),
};

export const PRESET: Param = {
  key: 'preset',
  meaning:
    'The preset that all else is said in difference to; the scenario Explore opens with when left out.',
  forms: PRESET_NAMES,
  example: 'online-shop',
  field: 'preset',
  word: null,
  read: (text) => (isPresetName(text) ? () => plainView(text) : null),
  write: (view) => view.from,
};

type SchemeField = Exclude<keyof Scheme, 'split'>;

/** What says all of a scenario, in the order in which they stand in a link and are put in place. */
export const SCENARIO_PARAMS: readonly Param[] = [
  VERSION,
  PRESET,
  ofScheme('spend', 'spend', 'What a buyer pays for one order.', '1000'),
  share('pool', 'The part of it that goes into the pool. The goods get what the three shares leave.'),
  share('promotion', 'The part that goes to promoters.'),
  share('platform', 'The part that the platform keeps.'),
  ofScheme('mint', 'mintRate', 'The part of the pool’s share that the buyer gets as points.', '0.7'),
  ofScheme('opening', 'openingPrice', 'The price of a point while there is none to go by.', '1'),
  ofScheme('fee', 'cashOutFee', 'The part of a cash-out that stays in the pool.', '0.2'),
  ofScheme('exit', 'exitMultiple', 'How often their money back forces a holder out.', '3', 'never'),
  ofScheme('cap', 'maxMintPerOrder', 'The most that one order may mint.', '150', 'none'),
  {
    key: 'places',
    meaning: 'The decimal places of a point.',
    ...number('4', 'precision.points'),
    read: (text) => edit(() => ({ precision: { points: whole(text) } })),
    write: ({ scenario }) => String(scenario.precision.points),
  },
  {
    key: 'inflow',
    meaning:
      'Who comes each week: always as many; growing by a rate; by word of mouth (Bass: p come by themselves, q because others did); or drawn by hand, each number for so many weeks.',
    forms: INFLOW_FORMS,
    example: 'drawn:100*30.50.20*5',
    field: 'arrivals',
    word: null,
    read: (text) => {
      const arrivals = readInflow(text, null);
      return (
        arrivals && edit((before) => ({ arrivals: { ...arrivals, slowdown: before.arrivals.slowdown } }))
      );
    },
    write: ({ scenario }) => writeInflow(scenario.arrivals),
  },
  {
    key: 'slow',
    meaning: 'From that week on, each week’s inflow is the last week’s times the factor.',
    forms: ['week:factor', 'none'],
    example: '31:0.8',
    field: 'arrivals.slowdown',
    word: 'none',
    read: (text) => {
      const slowdown = optional(text, ([week, factor]) => ({ at: periodOf(week), factor }));
      if (slowdown === undefined || Number.isNaN(slowdown?.at)) return null;
      return edit(({ arrivals }) => ({ arrivals: { ...arrivals, slowdown } }));
    },
    write: ({ scenario: { arrivals } }) =>
      arrivals.slowdown ? `${weekOf(arrivals.slowdown.at)}:${arrivals.slowdown.factor}` : 'none',
  },
  {
    key: 'take',
    meaning: 'The share of buyers who cash out once that pays so many times what they spent.',
    forms: ['share:multiple', 'none'],
    example: '0.5:1',
    field: 'behaviour.takeProfit',
    word: 'none',
    read: (text) => {
      const takeProfit = optional(text, ([share, multiple]) => ({ share, multiple }));
      return takeProfit === undefined ? null : behaviour({ takeProfit });
    },
    write: ({ scenario: { behaviour } }) =>
      behaviour.takeProfit ? `${behaviour.takeProfit.share}:${behaviour.takeProfit.multiple}` : 'none',
  },
  {
    key: 'drift',
    meaning: 'The share of all holders who leave in a week for reasons of their own.',
    ...number('0.01', 'behaviour.drift'),
    read: (drift) => behaviour({ drift }),
    write: ({ scenario }) => scenario.behaviour.drift,
  },
  {
    key: 'panic',
    meaning: 'When the price rises by less than `below` in a week, this rate of the holders leaves.',
    forms: ['below:rate', 'none'],
    example: '0.004:0.12',
    field: 'behaviour.panic',
    word: 'none',
    read: (text) => {
      const panic = optional(text, ([below, rate]) => ({ below, rate }));
      return panic === undefined ? null : behaviour({ panic });
    },
    write: ({ scenario: { behaviour } }) =>
      behaviour.panic ? `${behaviour.panic.below}:${behaviour.panic.rate}` : 'none',
  },
  {
    key: 'again',
    meaning: 'The share of those forced out who buy again the week after.',
    ...number('0.3', 'behaviour.rebuy'),
    read: (rebuy) => behaviour({ rebuy }),
    write: ({ scenario }) => scenario.behaviour.rebuy,
  },
  {
    key: 'weeks',
    meaning: 'How many weeks there are.',
    ...number('104', 'periods'),
    read: (text) => edit(() => ({ periods: whole(text) })),
    write: ({ scenario }) => String(scenario.periods),
  },
  {
    key: 'events',
    meaning:
      'What happens in which week, parted by ~: outside money into the pool, money taken out of it, the desk closed for weeks, what it pays a week limited, old debts paid in points over weeks, points swapped for shares.',
    forms: [...EVENT_FORMS, 'none'],
    example: '31:fund:2000000~41:freeze:4',
    field: 'events',
    word: 'none',
    read: (text) => {
      const events = readEvents(text);
      return events && edit(() => ({ events }));
    },
    write: ({ scenario }) => writeEvents(scenario.events),
  },
];

/** What is kept to compare with stands in the link as the link of a scenario; see url.ts, which reads it. */
export const AGAINST: Param = {
  key: 'against',
  meaning: 'Run A, kept to compare with: the link of a scenario, its parameters parted by & (escaped: %26).',
  forms: ['preset=name&parameter=value', 'none'],
  example: 'preset=online-shop%26fee=0.1',
  field: 'against',
  word: 'none',
  read: (text) => (text === 'none' ? (view) => ({ ...view, kept: null }) : null),
  write: ({ kept }) => (kept ? scenarioPairs(kept).join('&') : 'none'),
};

/** All there are, in that order. */
export const PARAMS: readonly Param[] = [
  ...SCENARIO_PARAMS,
  {
    key: 'week',
    meaning: 'The week shown.',
    ...number('30', 'week', 'last'),
    read: (text) => (view) => ({ ...view, week: text === 'last' ? null : periodOf(text) }),
    write: ({ week }) => (week === null ? 'last' : weekOf(week)),
  },
  {
    key: 'goods-worth',
    meaning: 'What the goods of one order are counted at, from nothing to all that was paid.',
    ...number('300', 'goods-worth'),
    read: (text) => {
      const worth = parseDecimal(text);
      return (view) => ({ ...view, goodsWorth: worth ? canonical(worth) : text });
    },
    write: ({ goodsWorth }) => goodsWorth,
  },
  {
    key: 'cohort',
    meaning: 'The buyers looked at, by the week in which they joined.',
    ...number('5', 'cohort', 'none'),
    read: (text) => (view) => ({ ...view, cohort: text === 'none' ? null : periodOf(text) }),
    write: ({ cohort }) => (cohort === null ? 'none' : weekOf(cohort)),
  },
  {
    key: 'noise',
    meaning: 'Chance in who comes: give or take this part of each week’s newcomers.',
    ...number('0.3', 'noise'),
    read: (text) => {
      const noise = parseDecimal(text);
      return (view) => ({ ...view, noise: noise ? canonical(noise) : text });
    },
    write: ({ noise }) => noise,
  },
  {
    key: 'tool',
    meaning: 'What is open under the pictures.',
    forms: [...TOOLS, 'none'],
    example: 'map',
    field: 'tool',
    word: null,
    read(text) {
      if (text === 'none') return (view) => ({ ...view, tool: null });
      return isTool(text) ? (view) => ({ ...view, tool: text }) : null;
    },
    write: ({ tool }) => tool ?? 'none',
  },
  {
    key: 'map',
    meaning: 'Two controls that the scenario uses, which the map varies, and what it shows.',
    forms: MAP_MEASURES.map((measure) => `control:control:${measure}`),
    example: 'pool:mint:short',
    field: 'map',
    word: null,
    read(text) {
      const map = readMap(text);
      return map && ((view) => ({ ...view, map }));
    },
    write: ({ map }) => writeMap(map),
  },
  {
    key: 'within',
    meaning: 'The weeks within which the inflow needed would have everybody level.',
    ...number('4', 'within'),
    read: (text) => (view) => ({ ...view, within: whole(text) }),
    write: ({ within }) => String(within),
  },
  AGAINST,
];

/** Key and text of each parameter that differs from those of the preset, and the preset itself in any case. */
function scenarioPairs({ from, scenario }: Made): string[] {
  const [view, plain] = [{ ...plainView(from), scenario }, plainView(from)];
  return SCENARIO_PARAMS.filter((param) => param === PRESET || param.write(view) !== param.write(plain)).map(
    (param) => `${param.key}=${param.write(view)}`,
  );
}

function ofScheme(
  key: string,
  field: SchemeField,
  meaning: string,
  example: string,
  word: string | null = null,
): Param {
  return {
    key,
    meaning,
    ...number(example, `scheme.${field}`, word),
    read: (text) => edit(({ scheme }) => ({ scheme: { ...scheme, [field]: text === word ? null : text } })),
    write: ({ scenario }) => scenario.scheme[field] ?? (word as string),
  };
}

function share(name: Share, meaning: string): Param {
  return {
    key: name,
    meaning,
    ...number('0.3', `scheme.split.${name}`),
    read: (text) => (view) => ({ ...view, scenario: withShare(view.scenario, name, text) }),
    write: ({ scenario }) => scenario.scheme.split[name],
  };
}

function number(example: string, field: string, word: string | null = null) {
  return { forms: word === null ? ['number'] : ['number', word], example, field, word };
}

function edit(change: (scenario: Scenario) => Partial<Scenario>): Edit {
  return (view) => ({ ...view, scenario: { ...view.scenario, ...change(view.scenario) } });
}

function behaviour(change: Partial<Behaviour>): Edit {
  return edit((scenario) => ({ behaviour: { ...scenario.behaviour, ...change } }));
}

/** `none`, two numbers, or (undefined) neither. */
function optional<T>(text: string, read: (pair: readonly [string, string]) => T): T | null | undefined {
  if (text === 'none') return null;
  const [first = '', second = '', ...further] = text.split(':');
  return further.length === 0 && areDecimals([first, second]) ? read([first, second]) : undefined;
}
