import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { harmonic, harmonicOfSquares } from '../../../src/analysis/beside/harmonic';
import {
  broughtBy,
  broughtByThose,
  expectedPay,
  expectedPayOfFirst,
  expectedPayOfGroups,
  expectedUnpaid,
  lastToReceive,
  tenthsOf,
} from '../../../src/analysis/beside/referral-expected';
import {
  LOCAL_REFERRAL,
  ONLINE_REFERRAL,
  orderPay,
  type ReferralTerms,
} from '../../../src/analysis/beside/referral-terms';
import { payFor, randomTree, type Tree } from '../../../src/analysis/beside/referral-tree';
import { promotionSlice } from '../../../src/analysis/beside/promotion-slice';
import { randomFrom } from '../../../src/analysis/random';
import { runFast } from '../../../src/cohorts/simulate';
import { preset } from '../../../src/scheme/presets';
import { lines } from '../../support/scenarios';
import { seed } from '../../support/seed';

const local = orderPay(LOCAL_REFERRAL);
const online = orderPay(ONLINE_REFERRAL);

/** Every way in which n buyers can have brought each other. */
function everyTree(n: number): Tree[] {
  let trees: Tree[] = [[-1]];
  for (let i = 1; i < n; i++) {
    trees = trees.flatMap((tree) => Array.from({ length: i }, (_, parent) => [...tree, parent]));
  }
  return trees;
}

/** How many each buyer brought, and how many those brought. */
function counted(tree: Tree): { once: number[]; twice: number[] } {
  const once = tree.map(() => 0);
  const twice = tree.map(() => 0);
  for (const parent of tree) {
    if (parent < 0) continue;
    once[parent]!++;
    const above = tree[parent] as number;
    if (above >= 0) twice[above]!++;
  }
  return { once, twice };
}

const tables = (pay: ReturnType<typeof payFor>) =>
  pay.buyers
    .map(({ buyer, broughtBy: by, brought, team, direct, indirect, ranks, sameRank }) =>
      [buyer, by ?? '-', brought, team, direct, indirect, ranks, sameRank].join(' '),
    )
    .join('\n');

describe('harmonic numbers', () => {
  test.each([0, 1, 2, 10, 63, 64, 65, 66, 1000, 100_000])('of %i are the sums they stand for', (n) => {
    let [plain, squares] = [0, 0];
    for (let k = n; k >= 1; k--) {
      plain += 1 / k;
      squares += 1 / (k * k);
    }
    expect(Math.abs(harmonic(n) - plain)).toBeLessThan(1e-13);
    expect(Math.abs(harmonicOfSquares(n) - squares)).toBeLessThan(1e-13);
  });
});

describe('an order’s pay for recruiting', () => {
  test('of the local shop is the sources’ 0.3 %, 0.2 % and 0.5 %, in fen', () => {
    expect(local).toMatchObject({ slice: 2000n, direct: 300n, indirect: 200n, merchant: 500n });
  });

  test('uses up the local slice with the ranks assumed and the territories’ 0.3 %', () => {
    expect(promotionSlice()).toEqual({
      slice: -2000n,
      direct: 300n,
      indirect: 200n,
      merchant: 500n,
      ranks: 600n,
      sameRank: 100n,
      territories: 300n,
      kept: 0n,
    });
  });

  test('is cut, the last promised first, where the slice is too small for all of it', () => {
    expect(promotionSlice({ ...LOCAL_REFERRAL, slice: '0.007' })).toEqual({
      slice: -700n,
      direct: 300n,
      indirect: 200n,
      merchant: 200n,
      ranks: 0n,
      sameRank: 0n,
      territories: 0n,
      kept: 0n,
    });
  });
});

describe('what is paid in one tree', () => {
  test('is direct pay for those one brought and indirect pay for those they brought', () => {
    // 1 brought 2 and 3, 2 brought 4, 4 brought 5.
    expect(tables(payFor(local, [-1, 0, 0, 1, 3]))).toBe(
      lines(`
        1 - 2 4 600 200 0 0
        2 1 1 2 300 200 0 0
        3 1 0 0 0 0 0 0
        4 2 1 1 300 0 0 0
        5 4 0 0 0 0 0 0`),
    );
  });

  test('is, for ranks, the difference to the highest rank below in the line, and once the same-rank bonus', () => {
    const pay = orderPay({
      ...LOCAL_REFERRAL,
      ranks: [
        { team: 1, rate: '0.002' },
        { team: 3, rate: '0.005' },
      ],
    });
    // A line 1 – 2 – 3 – 4 – 5. For 3: buyer 1 has the first rank: 200. For 4: buyer 2 has it (200), 1 has it too (same
    // rank, 100). For 5: 3 has it (200), 2 has it too (100), 1 has the second: the difference, 300.
    expect(tables(payFor(pay, [-1, 0, 1, 2, 3]))).toBe(
      lines(`
        1 - 1 4 300 200 500 100
        2 1 1 3 300 200 200 100
        3 2 1 2 300 200 200 0
        4 3 1 1 300 0 0 0
        5 4 0 0 0 0 0 0`),
    );
  });

  test('is booked order by order; what nobody is there to receive is kept', () => {
    expect(payFor(local, [-1, 0, 0, 1, 3]).balances).toEqual({
      slices: -10_000n,
      direct: 1200n,
      indirect: 400n,
      merchant: 2500n,
      ranks: 0n,
      sameRank: 0n,
      kept: 5900n,
    });
  });

  test(`adds up to zero, agrees with the books, and never overdraws an order’s slice (seed ${seed})`, () => {
    const rate = fc.integer({ min: 0, max: 400 }).map((value) => String(value / 1000));
    const terms = fc.record<ReferralTerms>({
      spend: fc.integer({ min: 1, max: 10_000 }).map(String),
      slice: rate,
      direct: rate,
      indirect: rate,
      merchant: rate,
      ranks: fc
        .array(rate, { maxLength: 3 })
        .map((rates) =>
          rates.sort((a, b) => Number(a) - Number(b)).map((each, i) => ({ team: 2 ** i, rate: each })),
        ),
      sameRank: rate,
    });
    fc.assert(
      fc.property(terms, fc.integer({ min: 1, max: 60 }), fc.nat(), (offer, n, chance) => {
        const pay = orderPay(offer);
        const { buyers, balances } = payFor(pay, randomTree(n, randomFrom(chance)));
        expect(Object.values(balances).reduce((sum, fen) => sum + fen, 0n)).toBe(0n);
        expect(balances.slices).toBe(-pay.slice * BigInt(n));
        expect(balances.kept).toBeGreaterThanOrEqual(0n);
        for (const kind of ['direct', 'indirect', 'ranks', 'sameRank'] as const) {
          expect(buyers.reduce((sum, buyer) => sum + buyer[kind], 0n)).toBe(balances[kind]);
        }
        // One more order can cost no more than its own slice.
        const before = n > 1 ? payFor(pay, randomTree(n - 1, randomFrom(chance))).balances.kept : 0n;
        expect(balances.kept).toBeGreaterThanOrEqual(before);
      }),
      { seed, numRuns: 200 },
    );
  });
});

describe('what is to be expected when every earlier buyer is as likely to have brought the next', () => {
  test.each([1, 2, 3, 4, 5, 6])('is the mean over all (n − 1)! trees of %i buyers', (n) => {
    const trees = everyTree(n).map(counted);
    for (let m = 1; m <= n; m++) {
      const mean = (kind: 'once' | 'twice') =>
        trees.reduce((sum, tree) => sum + (tree[kind][m - 1] as number), 0) / trees.length;
      expect(broughtBy(m, n)).toBeCloseTo(mean('once'), 12);
      expect(broughtByThose(m, n)).toBeCloseTo(mean('twice'), 12);
    }
    const unpaid = trees.reduce((sum, { once }) => sum + once.filter((brought) => brought === 0).length, 0);
    expect(expectedUnpaid(n)).toBeCloseTo(unpaid / trees.length, 12);
  });

  test(`is met by the ledger’s own trees on average (seed ${seed})`, () => {
    const [n, runs] = [80, 3000];
    const random = randomFrom(seed);
    const watched = [1, 2, 5, 8, 20, 60];
    const sums = watched.map(() => ({ total: 0, squares: 0 }));
    for (let run = 0; run < runs; run++) {
      const { buyers } = payFor(online, randomTree(n, random));
      watched.forEach((m, i) => {
        const fen = Number(buyers[m - 1]?.total);
        sums[i]!.total += fen;
        sums[i]!.squares += fen * fen;
      });
    }
    watched.forEach((m, i) => {
      const { total, squares } = sums[i]!;
      const mean = total / runs;
      const error = Math.sqrt((squares / runs - mean * mean) / runs);
      const { direct, indirect } = expectedPay(online, m, n);
      expect(Math.abs(mean - direct - indirect), `buyer ${m}`).toBeLessThan(6 * error);
    });
  });

  test('is, for the direct part, rate × S × (H(n − 1) − H(m − 1))', () => {
    let sum = 0;
    for (let k = 100; k <= 19_999; k++) sum += 1 / k;
    expect(expectedPay(local, 100, 20_000).direct).toBeCloseTo(0.003 * 100_000 * sum, 8);
  });

  test('of the first m buyers together is the sum of theirs', () => {
    for (const n of [2, 7, 300]) {
      let [direct, indirect] = [0, 0];
      for (let m = 1; m <= n; m++) {
        const own = expectedPay(local, m, n);
        direct += own.direct;
        indirect += own.indirect;
        const first = expectedPayOfFirst(local, m, n);
        expect(first.direct).toBeCloseTo(direct, 7);
        expect(first.indirect).toBeCloseTo(indirect, 7);
      }
      // Every order but the first pays a referrer; of those, all but the ones buyer 1 brought pay another.
      expect(direct).toBeCloseTo(300 * (n - 1), 7);
      expect(indirect).toBeCloseTo(200 * (n - 1 - harmonic(n - 1)), 7);
    }
  });

  test.each([
    // buyers, direct, indirect, both at 3 : 2
    [100, 0.328, 0.58, 0.426],
    [1000, 0.33, 0.593, 0.435],
    [20_000, 0.33, 0.595, 0.436],
    [1e9, 0.33, 0.595, 0.436],
  ])(
    'gives the first tenth of %i buyers %f of direct pay, %f of indirect, %f of both',
    (n, once, twice, both) => {
      const first = expectedPayOfFirst(local, n / 10, n);
      const all = expectedPayOfFirst(local, n, n);
      expect(first.direct / all.direct).toBeCloseTo(once, 3);
      expect(first.indirect / all.indirect).toBeCloseTo(twice, 3);
      expect((first.direct + first.indirect) / (all.direct + all.indirect)).toBeCloseTo(both, 3);
    },
  );

  test('gives the first share x of very many buyers x(1 − ln x) of direct pay, x(ln²x − 2 ln x + 2)/2 of indirect', () => {
    const x = 0.1;
    const log = Math.log(x);
    const n = 1e9;
    const first = expectedPayOfFirst(local, x * n, n);
    const all = expectedPayOfFirst(local, n, n);
    expect(first.direct / all.direct).toBeCloseTo(x * (1 - log), 7);
    expect(first.indirect / all.indirect).toBeCloseTo((x * (log * log - 2 * log + 2)) / 2, 6);
  });

  test('divides ten groups of as equal size as can be, and all pay between them', () => {
    expect(tenthsOf(25)).toEqual([2, 3, 2, 3, 2, 3, 2, 3, 2, 3]);
    const groups = expectedPayOfGroups(local, tenthsOf(25));
    const sum = groups.reduce((total, { direct, indirect }) => total + direct + indirect, 0);
    const all = expectedPayOfFirst(local, 25, 25);
    expect(sum).toBeCloseTo(all.direct + all.indirect, 8);
    expect(groups[9]!.direct).toBeLessThan(groups[0]!.direct / 10);
  });

  test('pays the local shop’s very first buyer ¥140 for 20,000 orders, and nobody their ¥1000', () => {
    const { direct, indirect } = expectedPay(local, 1, 20_000);
    expect([direct, indirect].map(Math.round)).toEqual([3144, 10_820]);
    expect(lastToReceive(local, 100_000, 20_000)).toBe(0);
  });

  test('pays the online shop’s first 1,158 of 20,000 their ¥1000 when the whole 30 % goes to referrers', () => {
    const last = lastToReceive(online, 100_000, 20_000);
    expect(last).toBe(1158);
    const income = (m: number) => {
      const { direct, indirect } = expectedPay(online, m, 20_000);
      return direct + indirect;
    };
    expect(income(last)).toBeGreaterThanOrEqual(100_000);
    expect(income(last + 1)).toBeLessThan(100_000);
    expect(Math.round(income(1) / 100)).toBe(8379);
  });

  test('of the cohorts of a run adds up to less than their orders’ slices', () => {
    const run = runFast(preset('default'));
    const sizes = Array.from(run.cohorts.buyers);
    const n = sizes.reduce((sum, size) => sum + size, 0);
    const groups = expectedPayOfGroups(online, sizes);
    expect(groups.every(({ direct, indirect }) => direct >= 0 && indirect >= 0)).toBe(true);
    const paid = groups.reduce((sum, { direct, indirect }) => sum + direct + indirect, 0);
    expect(n).toBe(run.periods.orders.reduce((sum, orders) => sum + orders, 0));
    expect(paid).toBeLessThanOrEqual(Number(online.slice) * n);
    expect(paid).toBeCloseTo(18_000 * (n - 1) + 12_000 * (n - 1 - harmonic(n - 1)), 2);
  });

  test('never pays out more than the slices hold, whatever is promised', () => {
    const greedy = orderPay({ ...ONLINE_REFERRAL, direct: '0.25', indirect: '0.2' });
    expect([greedy.direct, greedy.indirect]).toEqual([25_000n, 5000n]);
    const { direct, indirect } = expectedPayOfFirst(greedy, 500, 500);
    expect(direct + indirect).toBeLessThan(30_000 * 500);
  });
});

describe('ranks', () => {
  test('pay the same in all whoever brought whom: every line ends at buyer 1, who outranks it', () => {
    const paid = [1, 2, 3].map((chance) => payFor(local, randomTree(400, randomFrom(chance))).balances.ranks);
    expect(new Set(paid).size).toBe(1);
    // Orders 12 to 101 find a first rank at the top, orders 102 to 400 a second.
    expect(paid[0]).toBe(200n * 90n + 400n * 299n);
  });

  test('give the first tenth more than referral pay alone does', () => {
    const shareOfFirst = (terms: ReferralTerms) => {
      const { buyers } = payFor(orderPay(terms), randomTree(2000, randomFrom(1)));
      const sum = (from: typeof buyers) => from.reduce((total, buyer) => total + Number(buyer.total), 0);
      return sum(buyers.slice(0, 200)) / sum(buyers);
    };
    expect(shareOfFirst(LOCAL_REFERRAL)).toBeGreaterThan(0.6);
    expect(shareOfFirst({ ...LOCAL_REFERRAL, ranks: [], sameRank: '0' })).toBeLessThan(0.55);
  });
});
