import { charts } from './charts.en';
import type { ExploreWords } from './explore';
import { file } from './file.en';
import { steps } from './steps.en';

export const words: ExploreWords = {
  title: 'Explore the machine',
  description:
    'Change every rule of a consumption-appreciation points scheme, draw who comes, and watch what becomes of the pool, the price and everybody who bought.',
  heading: 'Explore: the whole machine in your hands',
  charts,
  steps,
  file,
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
    value: (week, people) => `Week ${week}: ${people} new buyers`,
  },
  cohort: {
    label: 'What became of the buyers of a week',
    none: 'Point at a column, or use the arrow keys, to read what became of those people.',
  },
  time: { label: 'Week shown' },
  panel: {
    title: 'The rules',
    open: 'Rules',
    close: 'Close the rules',
    preset: 'Start from',
    presets: {
      default: 'word of mouth',
      'online-shop': 'online shop, 3×',
      'thin-promotion': 'little promotion, 5×',
      'local-shop': 'local shop, 1.2×',
      'small-basket': '¥100 baskets, 1.5×',
    },
    resetAll: 'Reset',
    reset: 'Back to the preset',
    help: (label) => `What is “${label}”?`,
    groups: {
      offer: 'The offer',
      buyers: 'Who comes',
      leavers: 'Who leaves',
      finer: 'Finer rules',
    },
    rules: {
      exit: 'holders are forced out',
      cap: 'an order mints no more than a cap',
      take: 'some cash out once it pays',
      panic: 'some flee when the price stalls',
      slow: 'new buyers slow down',
    },
    inflow: 'New buyers',
    inflows: { constant: 'steady', growth: 'growth', bass: 'word of mouth', custom: 'drawn' },
    drawn: 'Draw in the picture “New buyers”: drag, or use the arrow keys.',
    goodsRest: (percent) => `The goods get the rest: ${percent} %.`,
    goodsWorth: {
      label: 'count the goods at',
      help: 'What the goods of one order were worth to the buyer. It lowers the line at which a buyer is level.',
    },
    controls: {
      spend: { label: 'a buyer pays' },
      pool: { label: 'into the pool', help: 'The part of the price that points can ever be paid from.' },
      promotion: { label: 'to promoters' },
      platform: { label: 'to the platform' },
      mint: {
        label: 'minted of that',
        help: 'How much of what goes into the pool the buyer gets back as points, at today’s price. Below 100 % each order lifts the price.',
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
      'by-themselves': { label: 'come on their own', help: 'Of those not yet in, each week.' },
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
      drift: { label: 'leave for no reason', help: 'Of all who hold points, each week.' },
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
  deeper: {
    heading: 'Look deeper',
    tools: {
      map: { name: 'Map', asks: 'What if two rules were different?' },
      needed: { name: 'Inflow needed', asks: 'How many must come to keep the promise?' },
      audit: { name: 'Audit', asks: 'Are these figures right, to the fen?' },
    },
    loading: 'One moment …',
    failed: 'This part could not be loaded; the network may be down. Load the page again to try once more.',
  },
  problems: { heading: 'Not everything in this link could be used:', dismiss: 'Understood' },
  trouble: (message) => `The engine could not run this: ${message}`,
};
