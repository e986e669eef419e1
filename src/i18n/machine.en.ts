import { levelIn, worthOf, type MachineFrame } from '../series/machine';
import type { MachineWords } from './machine';
import type { Numbers } from './numbers';

/** So many buyers are told of one by one, and so many who leave. */
const BUYERS = 3;
const LEAVERS = 2;

function order(frame: MachineFrame, n: Numbers): string {
  const { move, now, people, slices, openingPrice } = frame;
  const [price, points] = [n.price(now.price ?? 0), n.points(move?.points ?? 0)];
  const pool = n.yuan(slices.pool);
  if (move?.isMine) {
    const worth = n.yuan(Math.round(worthOf(people.at(-1) ?? { points: 0, cash: 0 }, frame)));
    return `You are buyer ${move.person}: ${points} points. Cashed out now, they pay ${worth}.`;
  }
  if (move?.person === 1) return `Buyer 1: ${pool} into the pool makes ${points} points.`;
  if (people.length <= BUYERS) return `Buyer ${move?.person} gets only ${points}. Price: ${price}.`;
  const level = levelIn(frame);
  return `${n.count(people.length)} buyers, price up from ${n.price(openingPrice)} to ${price}. ${
    level === 0 ? 'Nobody' : `Only ${n.count(level)}`
  } could leave with their money back.`;
}

function cashOut({ move, left, spend }: MachineFrame, n: Numbers): string {
  const got = n.yuan(Math.round(-(move?.money ?? 0)));
  if (move?.isMine) return `You cash out: ${got} of your ${n.yuan(spend)}.`;
  if (left <= LEAVERS)
    return `${left === 1 ? 'Nobody new comes. ' : ''}Buyer ${move?.person} cashes out: ${got}.`;
  return 'Everybody leaves. The price still rises; the pool empties.';
}

function end(frame: MachineFrame, n: Numbers): string {
  const { people, mine, spend } = frame;
  const level = levelIn(frame);
  const yours = mine.reduce((sum, person) => sum + (people[person - 1]?.cash ?? 0), 0);
  return [
    `${level === 0 ? 'None' : n.count(level)} of ${n.count(people.length)} got their money back. Who pays? ${level === 0 ? 'All' : 'The other'} ${n.count(people.length - level)}.`,
    mine.length > 0 ? ` You got ${n.yuan(Math.round(yours))} of ${n.yuan(spend * mine.length)}.` : '',
  ].join('');
}

export const machine: MachineWords = {
  say(frame, n) {
    if (!frame.move) return 'Nobody has bought yet: the pool is empty.';
    if (frame.isEnd) return end(frame, n);
    return frame.move.kind === 'order' ? order(frame, n) : cashOut(frame, n);
  },
  sentence(frame, n) {
    const { people, now, spend, slices, left } = frame;
    const level = levelIn(frame);
    const stands = (person: number) => {
      const who = people[person - 1];
      return n.yuan(Math.round(who ? who.cash + worthOf(who, frame) : 0));
    };
    return [
      `Each ${n.yuan(spend)} splits in four: ${n.yuan(slices.pool)} into the pool, ${n.yuan(slices.goods)} for goods, ${n.yuan(slices.promotion)} to promoters, ${n.yuan(slices.platform)} to the platform.`,
      now.price === null
        ? `The pool holds ${n.yuan(Math.round(now.pool))}, and nobody holds a point.`
        : `The pool holds ${n.yuan(Math.round(now.pool))}; divided by ${n.count(Math.round(now.points))} points, that is ${n.price(now.price)} a point.`,
      people.length === 0
        ? 'Nobody has bought.'
        : `Below, ${n.count(people.length)} buyers in the order they came, ${left === 0 ? 'none' : n.count(left)} of whom ${left > 1 ? 'have' : 'has'} cashed out, each with what they have got or could get of their ${n.yuan(spend)}: buyer 1 ${stands(1)}, buyer ${n.count(people.length)} ${stands(people.length)}. ${level === 0 ? 'None' : n.count(level)} of them ${level > 1 ? 'have' : 'has'} their money or more.`,
    ].join(' ');
  },
  table: 'Table',
  head: ['Who', 'Points', 'Paid out', 'Pool', 'Points in circulation', 'Price'],
  row: ({ kind, person }) => `Buyer ${person} ${kind === 'order' ? 'buys' : 'cashes out'}`,
  slices: { goods: 'goods', promotion: 'promoters', platform: 'platform' },
  noOrder: 'no buyer',
  pool: 'pool',
  points: 'points',
  price: 'price of a point',
  noPrice: 'no price',
  record: (price) => `last: ${price}, a record`,
  worth: 'could cash out now',
  cash: 'cash',
  level: (spend) => `level: ${spend}`,
  short: (people, n) => `${n.count(people)} short of what they paid`,
  kept: 'falls back',
  buyer: (person) => `buyer ${person}`,
  you: 'you',
  controls: {
    label: 'The machine',
    play: 'Play',
    pause: 'Pause',
    step: 'One step',
    again: 'From the start',
    speed: 'Speed',
    buy: 'I buy next',
    lost: 'That buyer could not be computed: a part of this page did not load. Press again.',
  },
};
