import { isPresetName, PRESET_NAMES } from '../scheme/presets';
import type { Behaviour, Scenario, Scheme } from '../scheme/scenario';
import { EVENT_FORMS, readEvents, writeEvents } from './events';
import { INFLOW_FORMS, readInflow, writeInflow } from './inflow';
import { number, type Edit, type Param } from './param';
import { areDecimals, periodOf, weekOf, whole } from './parts';
import { withShare, type Share } from './shares';
import { plainView, type Made } from './view';

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

/** Key and text of each parameter that differs from those of the preset, and the preset itself in any case. */
export function scenarioPairs({ from, scenario }: Made): string[] {
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
