import type { EventEditingWords } from './event-editing';

const grouped = (number: string | number) =>
  Number(number).toLocaleString('en', { maximumFractionDigits: 9 });

export const editing: EventEditingWords = {
  drop: 'A press puts it into the week shown; while that is the last, into the middle. Then drag its flag, or change it below.',
  dropped: (said) => `Added: ${said}.`,
  removed: (said) => `Removed: ${said}.`,
  fields: {
    week: { label: 'week' },
    amount: { label: 'into the pool', help: 'Money from outside: a funding round or a subsidy.' },
    skimmed: { label: 'of the pool', help: 'What the operator takes out of the pool.' },
    frozen: {
      label: 'weeks closed',
      help: 'Nobody can cash out, and nobody is forced out, this week included.',
    },
    limit: {
      label: 'at most',
      help: 'People are served in turn; at the first payout that does not fit, cashing out stops until the next week.',
    },
    claims: { label: 'owed in all' },
    grant: {
      label: 'paid in points',
      help: 'How much of what is owed is given as points, at that moment’s price. No money comes into the pool with them.',
    },
    over: { label: 'over weeks' },
    swapped: {
      label: 'of all points',
      help: 'This part of everybody’s points becomes company shares; the money that stood behind them leaves the pool for the company.',
    },
  },
  weeks: '',
  limited: 'a limit for each week',
  lifted: 'From this week on there is no limit.',
  follows: (name) => `In the same week, after: ${name}.`,
  advance: 'Let it come first',
  remove: 'Remove',
  close: 'Close',
  mayBe: (label, allowed) => {
    switch (allowed.kind) {
      case 'decimal': {
        const [min, max] = [grouped(allowed.min), grouped(allowed.max)];
        const range = allowed.above ? `more than ${min}, up to ${max}` : `from ${min} to ${max}`;
        return `“${label}” may be ${range}, with at most ${allowed.places} decimals.`;
      }
      case 'whole':
        return allowed.max === Number.MAX_SAFE_INTEGER
          ? `“${label}” may be a whole number, ${allowed.min} or more.`
          : `“${label}” may be a whole number from ${allowed.min} to ${grouped(allowed.max)}.`;
      default:
        return `“${label}” cannot be this.`;
    }
  },
  inTheWay: (week) => `Something happens in week ${week}; move or remove that first.`,
};
