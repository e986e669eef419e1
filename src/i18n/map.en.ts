import type { MapFacts, MapMeasureName } from '../series/map-picture';
import type { MapWords } from './map';
import type { Numbers } from './numbers';
import { NOBODY_PART, ofHundred } from './of-hundred';

const yuan = (share: number, n: Numbers) => n.yuan(Math.round(1000 * share));

/** How many of 100, or how much of ¥1,000. */
function amount(measure: MapMeasureName, value: number, n: Numbers): string {
  if (measure === 'returned') return `${yuan(value, n)} of every ¥1,000 spent`;
  if (value < NOBODY_PART) return 'nobody';
  if (value > 1 - NOBODY_PART) return 'everybody';
  if (value < 0.005) return 'fewer than 1 of 100 buyers';
  return value >= 0.995 ? 'more than 99 of 100 buyers' : `${Math.round(100 * value)} of 100 buyers`;
}

const verb = (text: string) =>
  text === 'nobody' || text === 'everybody' || /\b1 of/.test(text) ? 'is' : 'are';

function whole(measure: MapMeasureName, value: number, n: Numbers): string {
  const text = amount(measure, value, n);
  return measure === 'returned' ? `${text} came back or could` : `${text} ${verb(text)} short of level`;
}

function title({ measure, here, best, isWhole }: MapFacts, n: Numbers): string {
  if (here === null || best === null) return 'Nobody buys at what you have chosen';
  const opening = `At what you have chosen, ${whole(measure, here, n)}`;
  if (!isWhole) return opening;
  if (best === here) return `${opening}; nowhere on this map is it better`;
  const [now, most] = [amount(measure, here, n), amount(measure, best, n)];
  if (now === most) return `${opening}; nowhere on this map is it noticeably better`;
  if (measure === 'returned') return `${opening}; at the best place on this map, ${yuan(best, n)}`;
  return best < NOBODY_PART
    ? `${opening}; at the best place on this map nobody is`
    : `${opening}; the best place on this map still leaves ${most.replace(' buyers', '')} short`;
}

export const words: MapWords = {
  intro:
    'Every place on this map is a scheme of its own, run to its last week. All other rules are as you have set them.',
  names: {
    mint: 'minted of what goes in',
    fee: 'kept at cash-out',
    'slow-week': 'slowdown from week',
    'slow-factor': 'slowed to, of the week before',
    'take-share': 'who cash out once it pays',
    'take-multiple': 'they cash out at',
    drift: 'who leave for no reason',
    'panic-below': 'flight when the rise is under',
    'panic-rate': 'who flee then',
    cap: 'most that an order mints',
  },
  across: 'Left to right',
  upward: 'Bottom to top',
  shows: 'The map shows',
  measures: { short: 'who is short of level', returned: 'what came back' },
  title,
  sentence: (facts, x, y, n) =>
    [
      `From left to right, “${x.name}” goes from ${x.from} to ${x.to}; from bottom to top, “${y.name}” from ${y.from} to ${y.to}. `,
      facts.best === null || facts.worst === null
        ? 'No place has a result yet.'
        : `At the best place ${whole(facts.measure, facts.best, n)}, at the worst ${whole(facts.measure, facts.worst, n)}.`,
      facts.hasGaps ? ' Hatched places make no scheme, or nobody buys there.' : '',
    ].join(''),
  reading: ({ x, y, measure, value, why, isHere }, n) => {
    const result = {
      waiting: 'not worked out yet',
      impossible: 'these numbers do not fit together',
      nobody: 'nobody buys',
    };
    const said = value === null ? result[why ?? 'waiting'] : whole(measure, value, n);
    return `${x}, ${y}: ${said}.${isHere ? ' You are here.' : ''}`;
  },
  level: (measure, level, n) =>
    measure === 'returned'
      ? yuan(level, n)
      : level > 0.9999
        ? 'everybody'
        : String(Number((100 * level).toFixed(1))),
  cell: (measure, value, n) => {
    if (Number.isNaN(value)) return '–';
    return measure === 'returned' ? yuan(value, n) : `${ofHundred(value)}%`;
  },
  key: {
    short: 'of 100 buyers, so many are short: the stronger, the more',
    returned: 'of every ¥1,000, so much came back: the stronger, the more',
  },
  gap: 'no such scheme, or nobody buys',
  here: 'you are here',
  cursor: 'Place on the map',
  hint: 'The arrow keys move over the map, Enter sets the rules to that place, Escape leads back to where you are.',
  byMouse: 'Point at the map to read it; click to set the rules to that place.',
  byTouch: 'Tap the map to read it.',
  go: 'Set the rules to this place',
  drawing: 'Drawing the map',
  stop: 'Stop',
  stopped: (part) => `The map was stopped when ${part} of it was drawn.`,
  again: 'Draw the map',
  around: 'Draw it around where you are',
  stale: 'This is the map of before your last change. It is drawn anew when your hand rests.',
  trouble: (message) => `The engine could not draw this map: ${message}`,
};
