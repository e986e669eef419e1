import { canonical, parseDecimal } from '../money/decimal';
import { readMap, writeMap } from './map-text';
import { number, type Param } from './param';
import { periodOf, weekOf, whole } from './parts';
import { SCENARIO_PARAMS, scenarioPairs } from './scenario-params';
import { isTool, MAP_MEASURES, TOOLS } from './tools';

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
