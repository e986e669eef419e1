import { charts } from './charts.en';
import type { HomeWords } from './home';
import { machine } from './machine.en';
import { toned } from './text';

export const words: HomeWords = {
  title: 'Who Pays?',
  description:
    'Take a “consumption appreciation” points scheme apart with your own hands and see, to the fen, who pays for the returns.',
  heading: 'The price only goes up. So who pays?',
  lead: '“Every purchase and cash‑out lifts the price, so everybody earns.” The first half is true.',
  machine,
  source:
    'The rules of a published offer, computed to the fen, one buyer after the other. A yuan and a point are drawn equally high: the price is how many times the points fit into the pool.',
  after: ({ weeks, people, short, backOf1000 }, n) => [
    `With ${n.count(people)} buyers, over ${weeks} weeks, it comes to the same: `,
    toned('short', `${Math.round((100 * short) / people)} of 100 are short of their money`),
    '. Of every ¥1,000 spent, ',
    toned('cash', n.yuan(Math.round(backOf1000))),
    ' came back in cash.',
  ],
  assumed:
    'A made-up scheme with the rules of published offers: each buyer pays ¥1,000, of which ¥300 goes into the pool; word of mouth spreads among 20,000 people. Computed by this site; every assumption can be changed.',
  open: 'See what became of each week',
  ask: ['What to ask, and whom to call', 'It is all on one card, to keep or to send to your family.'],
  doors: {
    label: 'Where to go from here',
    offered: {
      name: 'I was offered this',
      behind: () => 'Put in the numbers you were told, and see what becomes of everybody, week by week.',
    },
    learn: {
      name: 'I want to understand it',
      behind: () =>
        'Ten short lessons of a few minutes each: guess, look, try. At the end there is a card to keep.',
    },
    teach: {
      name: 'I teach',
      behind: () =>
        'Plans for one, two or five school hours; notes, a worksheet and its answers for each lesson, to be printed. A lesson once opened needs no network.',
    },
    report: {
      name: 'I report',
      behind: ({ people, weeks }, n) =>
        `${n.count(people)} buyers in ${weeks} weeks. Every picture gives its numbers, and a link brings back what you see.`,
    },
  },
  about: {
    heading: 'What this is',
    paragraphs: [
      'A free site in Chinese and English for people who have been offered such a scheme, for teachers and for reporters. It speaks of a model, not of any company or person.',
      'No number here is typed in: all are computed, to the fen, by two engines that are held against each other. The rules can be read, and anybody can run the same scenario again.',
      'There is no account, no cookie and no tracking. On your device the site keeps your choice of language and theme and what you guess and answer in the lessons; what you change in Explore can be undone until you close the tab. It keeps nothing else.',
    ],
  },
  charts,
};
