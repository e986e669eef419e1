import { charts } from './charts.en';
import type { HomeWords } from './home';
import { toned } from './text';

export const words: HomeWords = {
  title: 'Who Pays?',
  description:
    'Take a “consumption appreciation” points scheme apart with your own hands and see, to the fen, who pays for the returns.',
  heading: 'The price only goes up. So who pays?',
  lead: [
    'You buy something, and part of what you pay goes into a pool. For it you get points. The price of a point is the pool divided by the points, and each purchase and each cash-out lifts it. “It can only rise, so everybody earns,” says the pitch.',
    'The first half is arithmetic. The second does not follow: whatever one buyer is paid, other buyers have paid in.',
  ],
  open: 'Take the machine apart',
  after: ({ weeks, people, short, backOf1000 }, n) => [
    `What became of ${n.count(people)} buyers after ${weeks} weeks: `,
    toned('short', `${n.count(short)} are short of their money`),
    '. Of every ¥1000 spent, ',
    toned('cash', n.yuan(Math.round(backOf1000))),
    ' came back in cash.',
  ],
  assumed:
    'A made-up scheme with the rules of published offers: each buyer pays ¥1000, of which ¥300 goes into the pool; word of mouth spreads among 20,000 people. Computed by this site; every assumption can be changed.',
  orders: {
    caption: 'The first three buyers of the online shop, ¥1000 each',
    head: ['Buyer', 'Points minted', 'Pool then', 'Points then', 'Price of a point'],
  },
  ordersNote:
    '¥300 goes in, but only ¥210 worth of points comes out: that is why the price rises with each buyer, and why each gets fewer points than the one before.',
  about: {
    heading: 'What this is',
    paragraphs: [
      'A free site in Chinese and English for people who have been offered such a scheme, for teachers and for reporters. It speaks of a model, not of any company or person.',
      'No number here is typed in: all are computed, to the fen, by two engines that are held against each other. The rules can be read, and anybody can run the same scenario again.',
      'There is no account, no cookie and no tracking. The site keeps your choice of language and theme and how far you are in the lessons on your device, and nothing else.',
    ],
  },
  charts,
};
