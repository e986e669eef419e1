import { describe, expect, test } from 'vitest';
import { Accounts, divided } from '../../../src/analysis/beside/accounts';
import { fenOf, part, paymentsTo, wholeOf } from '../../../src/analysis/beside/amounts';
import { UnbalancedError } from '../../../src/ledger/books';

describe('the books of a ledger beside the pool', () => {
  test('keep what each party received and gave', () => {
    const accounts = new Accounts(['buyer', 'shop', 'agent']);
    accounts.post({ buyer: -1000n, shop: 990n, agent: 10n });
    accounts.post({ shop: -5n, agent: 5n }, 3n);
    expect(accounts.balances).toEqual({ buyer: -1000n, shop: 975n, agent: 25n });
  });

  test('refuse an entry that does not add up to zero, say why, and book nothing of it', () => {
    const accounts = new Accounts(['buyer', 'shop']);
    expect(() => accounts.post({ buyer: -10n, shop: 9n })).toThrow(
      new UnbalancedError(
        'Postings must add up to zero; these add up to -1 fen: buyer -10, shop 9. Nothing was booked.',
      ),
    );
    expect(accounts.balances).toEqual({ buyer: 0n, shop: 0n });
  });

  test('divide an amount by rates, each part rounded down, the last party taking what is left', () => {
    expect(divided<string>('buyer', 999n, { agent: '0.1', platform: '0.2' }, 'shop')).toEqual({
      buyer: -999n,
      agent: 99n,
      platform: 199n,
      shop: 701n,
    });
  });

  test('let the last party add what is missing when more is promised than there is', () => {
    expect(divided<string>('buyer', 100n, { agent: '0.8', platform: '0.3' }, 'shop')['shop']).toBe(-10n);
  });
});

describe('amounts', () => {
  test.each([
    // fen, rate, part
    [100n, '0.003', 0n],
    [99999n, '0.003', 299n],
    [100000n, '0.003', 300n],
    [1000n, '3', 3000n],
  ])('of %s fen, the part %s is %s', (fen, rate, expected) => expect(part(fen, rate)).toBe(expected));

  test.each([
    // goal, rate, the smallest amount whose part reaches it
    [20000n, '0.1', 200000n],
    [1n, '0.003', 334n],
    [0n, '0.1', 0n],
  ])('a part of %s fen at %s needs %s', (goal, rate, whole) => {
    expect(wholeOf(goal, rate)).toBe(whole);
    expect(part(whole, rate)).toBeGreaterThanOrEqual(goal);
    if (whole > 0n) expect(part(whole - 1n, rate)).toBeLessThan(goal);
  });

  test('nothing is ever enough at a rate of 0', () => {
    expect(wholeOf(1n, '0')).toBeNull();
    expect(wholeOf(0n, '0')).toBe(0n);
    expect(paymentsTo(1n, 0n)).toBeNull();
  });

  test.each(['-1', 'a half', '', '5%'])('“%s” is refused with a sentence', (text) =>
    expect(() => fenOf(text)).toThrow(`“${text}” is not a decimal of 0 or more.`),
  );
});
