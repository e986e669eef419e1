import { charts } from './charts.en';
import type { LiveWords } from './live';

export const live: LiveWords = {
  charts,
  player: {
    label: 'Time',
    play: 'Play',
    pause: 'Pause',
    back: 'One week back',
    forward: 'One week on',
    speed: 'Speed',
    week: 'Week shown',
    weekOf: (week, weeks) => `week ${week} of ${weeks}`,
  },
  draw: {
    label: 'New buyers, week by week',
    hint: 'Left and right arrows choose a week, up and down change how many come in it; with Shift in bigger steps.',
    invitation: 'drag to redraw',
    value: (weeks, people) => `${weeks}: ${people} new buyers`,
  },
  cohort: {
    label: 'What became of the buyers of a week',
    none: 'Point at a column, or use the arrow keys, to read what became of those people.',
  },
  panel: {
    reset: 'Back to the preset',
    help: (label) => `What is “${label}”?`,
    rules: {
      exit: 'holders are forced out',
      cap: 'an order mints no more than a cap',
      take: 'some cash out once it pays',
      panic: 'some flee when the price stalls',
      slow: 'new buyers slow down',
    },
    controls: {
      spend: { label: 'a buyer pays' },
      pool: { label: 'into the pool', help: 'The part of the price that points can ever be paid from.' },
      promotion: { label: 'to promoters' },
      platform: { label: 'to the platform' },
      mint: {
        label: 'minted of that',
        help: 'How much of what goes into the pool the buyer gets back as points, at today’s price. Below 100% each order lifts the price.',
      },
      fee: {
        label: 'kept at cash-out',
        help: 'The part of a cash-out that stays in the pool. Above 0 each cash-out lifts the price.',
      },
      exit: {
        label: 'forced out at',
        help: 'Whoever’s points reach this many times what they paid is cashed out, like it or not.',
      },
      steady: { label: 'new each week' },
      start: { label: 'new in week 1' },
      growth: { label: 'more each week' },
      market: { label: 'people to reach' },
      'by-themselves': { label: 'on their own', help: 'Come untold: of those not yet in, each week.' },
      'by-word': {
        label: 'come by word',
        help: 'The pull of those who are in: how many each of them brings in a week at the start.',
      },
      'slow-week': { label: 'from week' },
      'slow-factor': {
        label: 'of the week before',
        help: 'From then on, each week brings this part of the week before.',
      },
      again: {
        label: 'buy again',
        help: 'Of those who are forced out, how many order again in the next week.',
      },
      weeks: { label: 'weeks shown' },
      'take-share': { label: 'of all buyers' },
      'take-multiple': {
        label: 'once it pays',
        help: 'They ask for their money as soon as it would pay, after the fee, this many times what they spent.',
      },
      drift: { label: 'just leave', help: 'For no special reason: of all who hold points, each week.' },
      'panic-below': {
        label: 'rise less than',
        help: 'When orders lift the price by less than this in a week, some flee.',
      },
      'panic-rate': { label: 'then flee' },
      cap: { label: 'at most' },
      opening: { label: 'opening price', help: 'What a point costs while nobody holds one.' },
      places: { label: 'decimals of a point' },
    },
    suffixes: { percent: '%', times: '×' },
    allowed: (allowed) => {
      switch (allowed.kind) {
        case 'decimal':
          return `It may be ${allowed.above ? 'more than ' : 'from '}${allowed.min}${allowed.above ? ', up' : ''} to ${allowed.max}, with at most ${allowed.places} decimals.`;
        case 'whole':
          return `It may be a whole number from ${allowed.min} to ${allowed.max}.`;
        default:
          return 'It may not be this.';
      }
    },
  },
  trouble: (message) => `The engine could not run this: ${message}`,
};
