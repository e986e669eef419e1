import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { clearingRows } from '../../src/analysis/beside/clearing';
import { afterMany, REDEMPTIONS } from '../../src/analysis/beside/points-for-goods';
import { expectedPay, expectedPayOfFirst, lastToReceive } from '../../src/analysis/beside/referral-expected';
import { LOCAL_REFERRAL, ONLINE_REFERRAL, orderPay } from '../../src/analysis/beside/referral-terms';
import { payFor, randomTree } from '../../src/analysis/beside/referral-tree';
import { stakeRows, worthApart } from '../../src/analysis/beside/shareholders';
import { neededMargin, SHOP, shopDay } from '../../src/analysis/beside/shop-day';
import { afterUsing, cutBack, SHOPPING_POINTS } from '../../src/analysis/beside/shopping-points';
import { soldOut, territoryRows } from '../../src/analysis/beside/territories';
import { randomFrom } from '../../src/analysis/random';

const page = readFileSync('content/beside.md', 'utf8').replace(/\s+/g, ' ');
const count = (value: number) => new Intl.NumberFormat('en-US').format(value);
const yuan = (fen: bigint | number) => `¥${count(Math.round(Number(fen) / 100))}`;
const percent = (share: number, places = 0) => (100 * share).toFixed(places);

/** A figure of the page that the ledgers no longer give, or that the page no longer has. */
const says = (...sentences: readonly string[]) =>
  expect(sentences.filter((sentence) => !page.includes(sentence))).toEqual([]);

const local = orderPay(LOCAL_REFERRAL);
const online = orderPay(ONLINE_REFERRAL);

/** The first tenth's share of all pay with ranks, a mean of 100 trees. */
function firstTenthWithRanks(buyers: number): number {
  let shares = 0;
  for (let seed = 1; seed <= 100; seed++) {
    const all = payFor(local, randomTree(buyers, randomFrom(seed))).buyers;
    const sum = (some: typeof all) => some.reduce((total, { total: own }) => total + Number(own), 0);
    shares += sum(all.slice(0, buyers / 10)) / sum(all);
  }
  return shares / 100;
}

describe('content/beside.md says what the ledgers give', () => {
  test('of referral pay', () => {
    const n = 1e6;
    const [first, all] = [expectedPayOfFirst(local, n / 10, n), expectedPayOfFirst(local, n, n)];
    const both = (first.direct + first.indirect) / (all.direct + all.indirect);
    const income = (pay: typeof local, m: number) => {
      const { direct, indirect } = expectedPay(pay, m, 20_000);
      return yuan(direct + indirect);
    };
    const last = lastToReceive(online, 100_000, 20_000);
    says(
      `${percent(first.direct / all.direct)} % of direct pay, ${percent(first.indirect / all.indirect)} % of indirect pay, ${percent(both)} % of both`,
      `the very first buyer may expect ${income(local, 1)}`,
      `buyer 1 may expect ${income(online, 1)}; the first ${count(last)} of 20,000 (${percent(last / 20_000, 1)} %)`,
      `the first tenth gets ${percent(firstTenthWithRanks(150))} % of 150 buyers' pay, ${percent(firstTenthWithRanks(2000))} % of 2,000's`,
    );
  });

  test('of territories', () => {
    const orders = territoryRows().flatMap(({ alone, above }) => [alone, above]);
    says(...orders.map((recovery) => count(recovery.orders ?? NaN)));
    says(...orders.map(({ perPerson }) => `1 in ${Math.round(1 / (perPerson ?? NaN))}`));
    says(`¥${Number(soldOut().fees) / 1e8} million`, `${count(soldOut().orders ?? NaN)} orders`);
  });

  test('of shareholders and partners', () => {
    const [large, small] = stakeRows();
    if (!large || !small) throw new Error('There are two stakes.');
    const margin = (sold: string, hasPartners = false) =>
      percent(neededMargin(shopDay(SHOP, { sold, managers: sold === '0' ? 0 : 1, hasPartners })), 1).replace(
        '.0',
        '',
      );
    const { needed, timesStakes, yearsOfTurnover, yearsOfPlatform } = worthApart();
    says(
      `${yuan(large.price)} is back after ${large.days} days, ${yuan(small.price)} after ${small.days}`,
      `${yuan(large.dividend)} a day and ${large.daysByShare} days`,
      `it is there for ${large.most}`,
      `${yuan(large.wholeShop)} and at ${yuan(small.wholeShop)}`,
      `**break-even margin** is ${margin('1')} %`,
      `${margin('0.25')}, ${margin('0.5')}, ${margin('0.75')} %`,
      `Unsold it is ${margin('0')} %`,
      `break-even margin is ${margin('1', true)} %`,
      `${timesStakes.map((times) => times.toFixed(1)).join(' and ')} times`,
      `${yearsOfTurnover.toFixed(1)} years of all its turnover, ${yearsOfPlatform.toFixed(0)} years`,
      `earn ${needed
        .map(({ aDay }) => yuan(aDay))
        .join(', ')
        .replace(/, ([^ ]+)$/, ' or $1')} a day`,
    );
  });

  test('of the mall', () => {
    const rows = ['0', '0.5', '1'].map((share) => afterUsing(SHOPPING_POINTS, share));
    const back = [cutBack(), cutBack(SHOPPING_POINTS, '0.05')];
    says(...rows.slice(1).map(({ label }) => `| ${yuan(label)} |`));
    says(...rows.slice(1).map(({ balances }) => `| ${yuan(-balances.customer)} |`));
    says(...rows.slice(1).map(({ shopGain }) => `| ${yuan(shopGain)} |`));
    says(...back.map((each) => `${count(Number(each?.points) / 100)}`));
    const [, order] = clearingRows();
    says(`would pay ${yuan(order?.pointsPay ?? 0n)}`, `${yuan(order?.overpaid ?? 0n)} is paid for nothing`);
    const rise = (share: number, name: 'cash' | 'cost') => afterMany(share, REDEMPTIONS[name]).price;
    says(
      `+${percent(rise(0.5, 'cash') - 1)} % / +${percent(rise(0.9, 'cash') - 1)} %`,
      `+${percent(rise(0.5, 'cost') - 1)} % / ×${rise(0.9, 'cost').toFixed(1)}`,
    );
  });
});
