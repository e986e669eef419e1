import type { FlagsWords } from './flags';

const weeks = (count: number) => (count === 1 ? '1 week' : `${count} weeks`);

export const flags: FlagsWords = {
  title: 'What happens',
  kinds: {
    inject: 'funding round',
    skim: 'skimming',
    freeze: 'freeze',
    limit: 'payout limit',
    legacy: 'old debts in points',
    swap: 'share swap',
  },
  short: {
    inject: 'funding',
    skim: 'skim',
    freeze: 'freeze',
    limit: 'limit',
    lifted: 'no limit',
    legacy: 'old debts',
    swap: 'swap',
  },
  hint: 'Left and right arrows move it by a week, Page Up and Page Down by ten; Enter changes it, Delete removes it.',
  more: (count) => `+${count}`,
  moreHere: (count, from, to) =>
    from === to ? `${count} more in week ${from + 1}` : `${count} more in weeks ${from + 1} to ${to + 1}`,
  said: (event, n) => {
    const week = `week ${event.at + 1}`;
    switch (event.kind) {
      case 'inject':
        return `funding round of ${n.yuan(Number(event.amount))} in ${week}`;
      case 'skim':
        return `skimming of ${n.percent(Number(event.share))} of the pool in ${week}`;
      case 'freeze':
        return `freeze of ${weeks(event.periods)} from ${week}`;
      case 'limit':
        return event.perPeriod === null
          ? `payout limit lifted from ${week}`
          : `payout limit of ${n.yuan(Number(event.perPeriod))} a week from ${week}`;
      case 'legacy':
        return `old debts of ${n.yuan(Number(event.claims))} in points${Number(event.grant) === 1 ? '' : ` at ${n.percent(Number(event.grant))}`}, over ${weeks(event.over)} from ${week}`;
      case 'swap':
        return `share swap of ${n.percent(Number(event.share))} of all points in ${week}`;
    }
  },
};
