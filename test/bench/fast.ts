import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { runFast } from '../../src/cohorts/simulate';
import { runExact } from '../../src/ledger/run';
import { preset } from '../../src/scheme/presets';
import { mustRead } from '../../src/scheme/read';
import type { Scenario } from '../../src/scheme/scenario';
import { measure, printTimings, promise } from './measure';

const PERIODS = 365;

/** A year of days, every behaviour and four events. */
function year(orders: number): Scenario {
  const { behaviour, scheme } = preset('default');
  const { maxMintPerOrder: _, ...rules } = scheme;
  const raw = {
    version: 1,
    scheme: rules,
    arrivals: { kind: 'constant', perPeriod: (orders / PERIODS).toFixed(6) },
    behaviour,
    events: [
      { at: 60, kind: 'inject', amount: '1000000' },
      { at: 120, kind: 'skim', share: '0.05' },
      { at: 200, kind: 'legacy', claims: '1000000', grant: '1', over: 10 },
      { at: 300, kind: 'swap', share: '0.1' },
    ],
    periods: PERIODS,
  };
  return mustRead(raw, 'fast');
}

/** The bare loop that any engine by cohorts and periods must at least make: a share of each cohort leaves. */
function bareLoop(): number {
  const points = new Float64Array(PERIODS);
  let [pool, all] = [1, 1];
  for (let t = 0; t < PERIODS; t++) {
    points[t] = (0.7 * all) / pool;
    all += points[t] as number;
    pool += 1;
    for (let c = 0; c <= t; c++) {
      const leaving = 0.004 * (points[c] as number);
      points[c] = (points[c] as number) - leaving;
      pool -= (0.8 * leaving * pool) / all;
      all -= leaving;
    }
  }
  return pool;
}

export function benchFast(): void {
  const base = preset('default');
  const scaled: Scenario = {
    ...base,
    arrivals: { kind: 'bass', market: '100000', p: '0.001', q: '0.12', slowdown: null },
  };
  const repeat = (times: number, scenario: Scenario) => () => {
    for (let i = 0; i < times; i++) runFast(scenario);
  };
  // A round of the one is to take about as long as a round of the other, else the quicker is not warm when it counts; so below.
  const [exact, fast] = measure([
    { name: 'exact ledger', work: 1, run: () => runExact(scaled) },
    { name: 'fast engine', work: 150, run: repeat(150, scaled) },
  ]);
  if (!exact || !fast) return;
  printTimings('default scenario scaled to 100,000 orders, 104 periods', 'runs', [exact, fast]);
  promise('times the exact ledger', fast.perSecond / exact.perSecond, { atLeast: 200 });

  const [few, many] = [year(1e4), year(1e9)];
  const stocks = twoStocks();
  const timings = measure([
    { name: 'fast engine, 10^4 orders', work: 30, run: repeat(30, few) },
    { name: 'fast engine, 10^9 orders', work: 30, run: repeat(30, many) },
    { name: 'bare loop over periods × cohorts', work: 10, run: () => Array.from({ length: 10 }, bareLoop) },
    ...(stocks ? [{ name: 'pool and points as two stocks, elsewhere', work: 1, run: stocks }] : []),
  ]);
  printTimings('365 periods, every behaviour, four events', 'runs', timings);
  const [small, large, loop, other] = timings;
  if (!small || !large || !loop) return;
  promise('time of 10^9 orders to that of 10^4', small.perSecond / large.perSecond, { atMost: 3 });
  console.log(`         distance from the bare loop: ${(loop.perSecond / large.perSecond).toFixed(1)}×`);
  if (other)
    promise('time to that of two stocks elsewhere', other.perSecond / large.perSecond, { atMost: 0.5 });
}

/**
 * The npm package `simulation`, the usual way to run stocks and flows in JavaScript. Its licence (AGPL) keeps it out of
 * the project: it is installed for this bench alone, in a place of its own.
 */
function twoStocks(): (() => unknown) | null {
  const place = resolve('node_modules/.cache/bench');
  if (!existsSync(`${place}/node_modules/simulation`)) {
    mkdirSync(place, { recursive: true });
    const args = ['install', '--prefix', place, '--no-audit', '--no-fund', '--no-save', 'simulation@9'];
    if (spawnSync('npm', args, { stdio: 'ignore', shell: process.platform === 'win32' }).status !== 0) {
      console.log('The package `simulation` could not be installed; that comparison is left out.');
      return null;
    }
  }
  const { Model } = createRequire(`${place}/`)('simulation') as {
    Model: new (settings: object) => StockModel;
  };
  const model = new Model({
    timeStart: 0,
    timeLength: PERIODS,
    timeStep: 1,
    timeUnits: 'Days',
    algorithm: 'Euler',
  });
  const pool = model.Stock({ name: 'Pool', initial: 300 });
  const points = model.Stock({ name: 'Points', initial: 210 });
  model.Flow(null, pool, { rate: '2739726*300' });
  const minted = model.Flow(null, points, { rate: '2739726*210*[Points]/[Pool]' });
  model.Link(points, minted);
  model.Link(pool, minted);
  return () => model.simulate();
}

interface StockModel {
  Stock(settings: object): object;
  Flow(from: object | null, to: object | null, settings: object): object;
  Link(from: object, to: object): void;
  simulate(): unknown;
}
