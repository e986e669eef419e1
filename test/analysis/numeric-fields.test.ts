import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numericField, numericFields } from '../../src/analysis/numeric-fields';
import { isValid, rawScenario } from '../../src/analysis/raw-scenario';
import { preset } from '../../src/scheme/presets';
import { mustRead } from '../../src/scheme/read';
import { arbitraryScenario } from '../support/arbitrary-scenario';
import { FULL } from '../support/malformed';
import { seed } from '../support/seed';

const full = mustRead(FULL);
const byDefault = preset('default');
const field = (path: string) => numericField(full, path);

describe('the numbers of a scenario that can be turned', () => {
  test('are those of its scheme, arrivals, behaviour and events, its length and its precision', () => {
    expect(numericFields(full).map(({ path }) => path)).toEqual(
      (
        'scheme.spend scheme.split.promotion scheme.split.platform scheme.split.pool scheme.mintRate ' +
        'scheme.openingPrice scheme.cashOutFee scheme.exitMultiple scheme.maxMintPerOrder ' +
        'arrivals.perPeriod arrivals.slowdown.at arrivals.slowdown.factor behaviour.takeProfit.share ' +
        'behaviour.takeProfit.multiple behaviour.drift behaviour.panic.below behaviour.panic.rate ' +
        'behaviour.rebuy events[0].at events[0].amount events[1].at events[1].share events[2].at ' +
        'events[2].periods events[3].at events[3].perPeriod events[4].at events[4].claims events[4].grant ' +
        'events[4].over events[5].at events[5].share periods precision.points'
      ).split(' '),
    );
  });

  test('depend on the kind of arrivals; a series drawn by hand is not among them', () => {
    const paths = (arrivals: unknown) =>
      numericFields(mustRead({ ...FULL, arrivals }))
        .map(({ path }) => path)
        .filter((path) => path.startsWith('arrivals'));
    expect(paths({ kind: 'growth', start: 1, rate: 0 })).toEqual(['arrivals.start', 'arrivals.rate']);
    expect(paths({ kind: 'custom', values: [1, 2, 3] })).toEqual([]);
  });

  test('of parts that do not happen there are none, but an exit or a cap can be turned on', () => {
    const scenario = mustRead({ ...FULL, behaviour: {}, scheme: basic() });
    const paths = numericFields(scenario).map(({ path }) => path);
    expect(paths.filter((path) => path.startsWith('behaviour'))).toEqual([
      'behaviour.drift',
      'behaviour.rebuy',
    ]);
    const exit = numericField(scenario, 'scheme.exitMultiple');
    expect(exit.get(scenario)).toBeNull();
    expect(exit.set(scenario, 2.5).scheme.exitMultiple).toBe('2.5');
  });

  test('have the ranges of the rule book', () => {
    const range = (path: string) => {
      const { min, max, above, places } = field(path);
      return [min, max, above, places];
    };
    expect(range('scheme.spend')).toEqual([0, 1e9, true, 2]);
    expect(range('scheme.mintRate')).toEqual([0, 10, false, 9]);
    expect(range('scheme.exitMultiple')).toEqual([0, 1000, true, 9]);
    expect(range('behaviour.panic.below')).toEqual([-1, 10, false, 9]);
    expect(range('periods')).toEqual([1, 5000, false, 0]);
    expect(range('events[4].over')).toEqual([1, Number.MAX_SAFE_INTEGER, false, 0]);
  });

  test('lie within the scenario where they are times', () => {
    expect([field('events[1].at').max, field('arrivals.slowdown.at').min]).toEqual([5, 1]);
    expect(field('arrivals.slowdown.at').max).toBe(5);
  });

  test('what the pool gets more, the goods get less', () => {
    const { split } = numericField(byDefault, 'scheme.split.pool').set(byDefault, 0.45).scheme;
    expect(split).toEqual({ goods: '0.15', promotion: '0.3', platform: '0.1', pool: '0.45' });
  });

  test('a value that a double cannot hold is rounded to the places of its field', () => {
    expect(field('scheme.mintRate').set(full, 0.1 + 0.2).scheme.mintRate).toBe('0.3');
    expect(field('periods').set(full, 7.6).periods).toBe(8);
  });

  test('changing one leaves all else the very same objects', () => {
    const changed = field('events[3].perPeriod').set(full, 9.5);
    expect(changed.events[3]).toEqual({ at: 3, kind: 'limit', perPeriod: '9.5' });
    expect(changed.arrivals).toBe(full.arrivals);
    expect(changed.behaviour).toBe(full.behaviour);
    expect(changed.scheme).toBe(full.scheme);
    expect(changed.events[2]).toBe(full.events[2]);
    expect(full.events[3]).toEqual({ at: 3, kind: 'limit', perPeriod: '7' });
  });

  test('one that is not there is refused by name', () => {
    expect(() => field('scheme.colour')).toThrow('no number at "scheme.colour"; it has scheme.spend');
  });

  test(`setting what is there changes nothing, and any value in range is read back (seed ${seed})`, () => {
    fc.assert(
      fc.property(
        arbitraryScenario({ orders: 40, periods: 6 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (raw, part) => {
          const scenario = mustRead(raw);
          for (const knob of numericFields(scenario)) {
            const held = knob.get(scenario);
            if (held !== null) expect(knob.set(scenario, held)).toEqual(scenario);
            const value = Number(
              (knob.min + part * (Math.min(knob.max, 1e6) - knob.min)).toFixed(knob.places),
            );
            expect(knob.get(knob.set(scenario, value))).toBe(value);
          }
        },
      ),
      { seed, numRuns: 30 },
    );
  });
});

describe('a scenario made by changing numbers', () => {
  test(`is written so that the validator reads the same scenario back (seed ${seed})`, () => {
    fc.assert(
      fc.property(arbitraryScenario({ orders: 40, periods: 6 }), (raw) => {
        const scenario = mustRead(raw);
        expect(mustRead(rawScenario(scenario))).toEqual(scenario);
        expect(isValid(scenario)).toBe(true);
      }),
      { seed, numRuns: 50 },
    );
  });

  test('is refused when the shares no longer add up, or an event comes after the end', () => {
    expect(isValid(field('scheme.split.pool').set(full, 1))).toBe(true);
    expect(isValid(numericField(byDefault, 'scheme.split.pool').set(byDefault, 0.7))).toBe(false);
    expect(isValid(field('periods').set(full, 3))).toBe(false);
  });

  test('is refused when more people come than an engine counts', () => {
    const many = numericField(preset('online-shop'), 'periods').set(
      numericField(preset('online-shop'), 'arrivals.perPeriod').set(preset('online-shop'), 1e9),
      1001,
    );
    expect(isValid(many)).toBe(false);
  });
});

function basic() {
  const { spend, split, mintRate, cashOutFee } = full.scheme;
  return { spend, split, mintRate, cashOutFee };
}
