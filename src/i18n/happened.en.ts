import type { Happened } from '../series/happened';
import { MOST_SAID, type HappenedWords } from './happened';
import type { Numbers } from './numbers';

const span = (from: number, to: number) => (from === to ? `week ${from + 1}` : `weeks ${from + 1}–${to + 1}`);

/** The same week after week is told as one. */
const isRow = ({ at, until }: Happened) => at !== until;
const inAll = (event: Happened) => (isRow(event) ? ' in all' : '');

function moved(change: number | null, n: Numbers): string | null {
  if (change === null) return null;
  if (change === 0) return 'the price stays';
  return `the price ${change > 0 ? 'rises' : 'falls'} ${n.percent(Math.abs(change))}`;
}

export const happened: HappenedWords = {
  pool: (event, n) => {
    const when = span(event.at, event.until);
    switch (event.kind) {
      case 'inject':
        return `${when}: ${n.yuanShort(event.yuan)} from outside${inAll(event)}`;
      case 'skim': {
        const yuan = n.yuanShort(event.yuan);
        if (event.part === null) return `${when}: ${yuan} taken${inAll(event)}`;
        const part = `${n.percent(event.part)} of the pool`;
        return isRow(event)
          ? `${when}: ${part} taken every week, ${yuan} in all`
          : `${when}: ${yuan} taken, ${part}`;
      }
      case 'swap':
        return `${when}: ${n.yuanShort(event.yuan)}${inAll(event)} leaves for the company`;
      case 'freeze':
        return `${when}: no cashing out`;
      case 'limit':
        return event.perPeriod === null
          ? `from week ${event.at + 1}: no limit`
          : `from week ${event.at + 1}: at most ${n.yuanShort(event.perPeriod)} a week`;
      case 'legacy':
        return null;
    }
  },
  price: (event, n) => {
    const when = span(event.at, event.until);
    switch (event.kind) {
      case 'inject':
      case 'skim': {
        const price = moved(event.price, n);
        if (price === null) return null;
        return event.kind === 'skim' && event.part !== null && isRow(event)
          ? `${when}: ${n.percent(event.part)} taken every week, ${price}`
          : `${when}: ${price}`;
      }
      case 'swap':
        return `${when}: points worth ${n.yuanShort(event.yuan)} become shares`;
      case 'legacy': {
        const price = moved(event.price, n);
        return `${when}: points for old debts${price === null ? '' : `, ${price}`}`;
      }
      default:
        return null;
    }
  },
  said: (notes) => {
    if (notes.length === 0) return '';
    const left = notes.length - MOST_SAID;
    const more = left > 0 ? `; and ${left} more` : '';
    return `Marked in it: ${notes.slice(0, MOST_SAID).join('; ')}${more}.`;
  },
  oldDebts: 'old debts',
  story: ({ owed, cash, worth }, n) => {
    const missing = 1000 - Math.round(cash) - Math.round(worth);
    return [
      `Old debts: ${n.yuan(Math.round(owed))} so far, paid in points. Of every ¥1,000 owed, ${n.yuan(Math.round(cash))} has become cash, and the points would pay ${n.yuan(Math.round(worth))} more now. `,
      missing > 0
        ? `${n.yuan(missing)} is missing.`
        : missing === 0
          ? 'That is all of it.'
          : `That is ${n.yuan(-missing)} more than was owed.`,
    ].join('');
  },
};
