import type { ExploreWords } from './explore';
import { file } from './file.en';
import { live } from './live.en';
import { steps } from './steps.en';

export const words: ExploreWords = {
  ...live,
  title: 'Explore the machine',
  description:
    'Change every rule of a consumption-appreciation points scheme, draw who comes, and watch what becomes of the pool, the price and everybody who bought.',
  heading: 'Explore: the whole machine in your hands',
  steps,
  file,
  time: { label: 'Week shown' },
  panel: {
    ...live.panel,
    title: 'The rules',
    open: 'Rules',
    close: 'Close the rules',
    skip: 'Past the rules, to the pictures',
    preset: 'Start from',
    presets: {
      default: 'word of mouth',
      'online-shop': 'online shop, 3×',
      'thin-promotion': 'little promotion, 5×',
      'local-shop': 'local shop, 1.2×',
      'small-basket': '¥100 baskets, 1.5×',
    },
    resetAll: 'Reset',
    groups: {
      offer: 'The offer',
      buyers: 'Who comes',
      leavers: 'Who leaves',
      finer: 'Finer rules',
    },
    inflow: 'New buyers',
    inflows: { constant: 'steady', growth: 'growth', bass: 'word of mouth', custom: 'drawn' },
    drawn: 'Draw in the picture “New buyers”: drag, or use the arrow keys.',
    goodsRest: (percent) => `The goods get the rest: ${percent}%.`,
    goodsWorth: {
      label: 'goods worth',
      help: 'What the goods of one order were worth to the buyer. It lowers the line at which a buyer is level.',
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
    failed:
      'This part could not be loaded; the network may be down. Once it is back, open it again or load the page again.',
  },
  paper: {
    rule: (name, numbers) => `${name} (${numbers.join(', ')})`,
    weekly: (said, until) => `${said}, and again each week until week ${until}`,
    address: 'Change any of it at',
  },
  problems: { heading: 'Not everything in this link could be used:', dismiss: 'Understood' },
};
