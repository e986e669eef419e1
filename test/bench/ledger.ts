import { Decimal } from 'decimal.js';
import { runExact } from '../../src/ledger/run';
import { preset } from '../../src/scheme/presets';
import type { Scenario } from '../../src/scheme/scenario';
import { measure, printTimings, promise } from './measure';

const PERIODS = 50;

function onlineShop(orders: number): Scenario {
  return {
    ...preset('online-shop'),
    arrivals: { kind: 'constant', perPeriod: String(orders / PERIODS), slowdown: null },
    periods: PERIODS,
  };
}

/** Growth, takers, drift, panic and re-buying. With a lower exit multiple than the preset's, most are forced out. */
function busyLocalShop(perPeriod: number, exitMultiple: string): Scenario {
  const shop = preset('local-shop');
  return {
    ...shop,
    scheme: { ...shop.scheme, exitMultiple },
    arrivals: { kind: 'growth', start: String(perPeriod), rate: '0.02', slowdown: null },
    behaviour: {
      takeProfit: { share: '0.3', multiple: '0.5' },
      drift: '0.01',
      panic: { below: '0.004', rate: '0.05' },
      rebuy: '0.5',
    },
    periods: 100,
  };
}

/** The plain way of writing it: one order after the other in 28 decimal digits. Nobody ever leaves. */
function plainLoop(orders: number): string {
  const D = Decimal.clone({ precision: 28 });
  let pool = new D(0);
  let points = new D(0);
  let price = new D(1);
  for (let i = 0; i < orders; i++) {
    const minted = new D(210).div(price);
    pool = pool.plus(300);
    points = points.plus(minted);
    price = pool.div(points);
  }
  return price.toString();
}

export function benchLedger(): void {
  const million = onlineShop(1_000_000);
  const [exact, plain] = measure([
    { name: 'exact ledger, 1,000,000 orders', work: 1_000_000, run: () => runExact(million) },
    { name: 'plain decimal.js loop, 100,000 orders', work: 100_000, run: () => plainLoop(100_000) },
  ]);
  if (!exact || !plain) return;
  printTimings('online-shop, nobody leaving of their own accord', 'orders', [exact, plain]);
  promise('orders a second', exact.perSecond, { atLeast: 1_000_000 });
  promise('times the plain way', exact.perSecond / plain.perSecond, { atLeast: 15 });

  for (const multiple of ['1.2', '0.3']) benchBusy(multiple);

  const five = measure(
    [{ name: 'exact ledger, 5,000,000 orders', work: 5e6, run: () => runExact(onlineShop(5e6)) }],
    1,
  );
  printTimings('memory', 'orders', five);
  const peak = process.resourceUsage().maxRSS / 1024;
  promise('MB at the most, whole bench included', peak, { atMost: 1024 });
}

function benchBusy(exitMultiple: string): void {
  const contenders = [300, 3000].map((perPeriod) => {
    const scenario = busyLocalShop(perPeriod, exitMultiple);
    const count = (what: 'orders' | 'forced' | 'voluntary') =>
      runExact(scenario).periods.reduce((total, period) => total + period[what], 0);
    const work = count('orders');
    const name = `${work} orders, ${count('forced')} forced, ${count('voluntary')} leave`;
    return { name, work, run: () => runExact(scenario) };
  });
  const timings = measure(contenders, 5);
  printTimings(`local-shop busy, out at ${exitMultiple}×`, 'orders', timings);
  const [fewer, more] = timings;
  if (fewer && more) {
    promise('time per order, ten times the orders', fewer.perSecond / more.perSecond, { atMost: 2 });
  }
}
