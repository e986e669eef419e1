import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultSentence } from '../../src/i18n/faults';
import type { Fault } from '../../src/scheme/fault';
import { PRESET_NAMES, preset } from '../../src/scheme/presets';
import { readScenario } from '../../src/scheme/read';
import { readScenarioText } from '../../src/scheme/read-text';
import { FULL, malformed } from '../support/malformed';
import { plainJson } from '../support/scenarios';
import { seed } from '../support/seed';

function faults(raw: unknown): readonly Fault[] {
  const reading = readScenario(raw);
  return 'faults' in reading ? reading.faults : [];
}

function sentences(raw: unknown): string[] {
  return faults(raw).map((fault) => faultSentence(fault, 'en'));
}

const withScheme = (scheme: object) => plainJson({ scheme: { ...scheme } });

describe('a good scenario', () => {
  test('is normalised: decimals canonical, what was left out has its default', () => {
    const raw = withScheme({ spend: 1e3, mintRate: '0.70', cashOutFee: '2e-1' });
    const reading = readScenario(raw);
    expect('scenario' in reading && reading.scenario.scheme).toEqual({
      spend: '1000',
      split: { goods: '0.5', promotion: '0', platform: '0', pool: '0.5' },
      mintRate: '0.7',
      openingPrice: '1',
      cashOutFee: '0.2',
      exitMultiple: null,
      maxMintPerOrder: null,
    });
  });

  test('may have every part there is', () => {
    expect(sentences(FULL)).toEqual([]);
  });

  test('survives JSON and structured clone unchanged', () => {
    for (const name of PRESET_NAMES) {
      expect(JSON.parse(JSON.stringify(preset(name)))).toEqual(preset(name));
      expect(structuredClone(preset(name))).toEqual(preset(name));
    }
  });

  test('is not changed by being read', () => {
    const before = JSON.stringify(FULL);
    readScenario(FULL);
    expect(JSON.stringify(FULL)).toBe(before);
  });
});

describe('a fault is one sentence that names the field, what it holds and what it may hold', () => {
  test.each<[string, unknown, string]>([
    [
      'out of range',
      withScheme({ mintRate: '11' }),
      'scheme.mintRate holds "11"; it may hold a number from 0 to 10 with at most 9 decimal places.',
    ],
    [
      'negative',
      withScheme({ spend: -5 }),
      'scheme.spend holds -5; it may hold a number above 0 and at most 1000000000 with at most 2 decimal places.',
    ],
    [
      'over-precise',
      withScheme({ cashOutFee: '0.1234567891' }),
      'scheme.cashOutFee holds "0.1234567891"; it may hold a number from 0 to 1 with at most 9 decimal places.',
    ],
    [
      'fractions of a fen',
      withScheme({ spend: '9.999' }),
      'scheme.spend holds "9.999"; it may hold a number above 0 and at most 1000000000 with at most 2 decimal places.',
    ],
    [
      'a wrong kind',
      { ...plainJson(), periods: '60' },
      'periods holds "60"; it may hold a whole number from 1 to 5000, without quotes.',
    ],
    [
      'a wrong kind and too many',
      { ...plainJson(), periods: '6000' },
      'periods holds "6000"; it may hold a whole number from 1 to 5000.',
    ],
    [
      'the version as text',
      { ...plainJson(), version: '1' },
      'version holds "1"; it may hold only 1, without quotes.',
    ],
    ['missing', { ...plainJson(), version: undefined }, 'version holds undefined; it may hold only 1.'],
    ['another version', { ...plainJson(), version: 2 }, 'version holds 2; it may hold only 1.'],
    [
      'unknown',
      withScheme({ fee: '0.2' }),
      'scheme.fee is not a field here; there may be spend, split, mintRate, openingPrice, cashOutFee, exitMultiple, maxMintPerOrder.',
    ],
    [
      'rates too high',
      withScheme({ split: { goods: '0.5', promotion: '0.1', platform: '0', pool: '0.45' } }),
      'scheme.split holds rates that add up to 1.05, 0.05 too much; they may only add up to exactly 1.',
    ],
    [
      'rates too low',
      withScheme({ split: { goods: '0.5', promotion: '0', platform: '0', pool: '0.499999999' } }),
      'scheme.split holds rates that add up to 0.999999999, 0.000000001 too little; they may only add up to exactly 1.',
    ],
    [
      'after the last period',
      plainJson({ events: [{ at: 1, kind: 'skim', share: 1 }] }),
      'events[0].at holds 1; it may hold a whole number from 0 to 0, the last period.',
    ],
    [
      'a freeze of 0',
      plainJson({ events: [{ at: 0, kind: 'freeze', periods: 0 }] }),
      'events[0].periods holds 0; it may hold a whole number of at least 1.',
    ],
    [
      'an unknown event',
      plainJson({ events: [{ at: 0, kind: 'boom' }] }),
      'events[0].kind holds "boom"; it may hold one of "inject", "skim", "freeze", "limit", "legacy", "swap".',
    ],
    [
      'arrivals of no kind',
      { ...plainJson(), arrivals: 5 },
      'arrivals holds 5; it may hold an object with a field kind, one of "constant", "growth", "bass", "custom".',
    ],
    [
      'a slowdown in a single period',
      plainJson({ arrivals: { kind: 'constant', perPeriod: 1, slowdown: { at: 1, factor: 0 } } }),
      'arrivals.slowdown.at holds 1, but the scenario ends with period 0; arrivals.slowdown may only be left out.',
    ],
    [
      'a part of a person',
      plainJson({ arrivals: { kind: 'custom', values: [1, 2.5] }, periods: 2 }),
      'arrivals.values[1] holds 2.5; it may hold a whole number from 0 to 1000000000.',
    ],
    [
      'not an object',
      [],
      'The scenario holds []; it may hold an object with the fields version, name, scheme, arrivals, behaviour, events, periods, precision.',
    ],
  ])('%s', (_, raw, sentence) => {
    expect(sentences(raw)).toEqual([sentence]);
  });

  test('a missing field', () => {
    const { version: _, ...rest } = plainJson();
    expect(sentences(rest)).toEqual(['version is missing; it may hold only 1.']);
  });

  test('all faults are found at once, across fields too', () => {
    const raw = {
      ...plainJson({
        scheme: { spend: 'x', split: { goods: '1', promotion: '0', platform: '0', pool: '1' } },
      }),
      periods: 1,
      extra: 1,
      events: [{ at: 3, kind: 'freeze', periods: 0 }, 5],
    };
    expect(faults(raw).map((fault) => ('path' in fault ? fault.path : ''))).toEqual([
      'extra',
      'scheme.spend',
      'events[0].periods',
      'events[1]',
      'scheme.split',
      'events[0].at',
    ]);
  });

  test('the fields of Object itself are unknown fields too', () => {
    const raw = JSON.parse(JSON.stringify(plainJson()).replace('{', '{"__proto__":1,"constructor":2,'));
    expect(faults(raw).map((fault) => ('path' in fault ? fault.path : ''))).toEqual([
      '__proto__',
      'constructor',
    ]);
  });

  test('a strange field name is quoted, not pasted', () => {
    expect(sentences({ ...plainJson(), '<b>.x\n': 1 })[0]).toMatch(/^\["<b>\.x\\n"\] is not a field/);
  });

  test('a long value or name is cut, between characters', () => {
    expect(sentences(withScheme({ spend: '😀'.repeat(1000) }))).toEqual([
      expect.stringMatching(/^scheme\.spend holds "(😀){28}…; it may hold/u),
    ]);
    expect(sentences({ ...plainJson(), ['x'.repeat(1000)]: 1 })).toEqual([
      expect.stringMatching(/^\["x{56}…\] is not a field/),
    ]);
  });

  test('a value without end is a fault and not a crash', () => {
    let deep: unknown[] = [];
    for (let i = 0; i < 100_000; i++) deep = [deep];
    expect(sentences({ ...plainJson(), periods: deep })).toEqual([
      'periods holds […]; it may hold a whole number from 1 to 5000.',
    ]);
  });

  test('a name has 200 characters, whatever they take to store', () => {
    expect(sentences({ ...plainJson(), name: '😀'.repeat(200) })).toEqual([]);
    expect(sentences({ ...plainJson(), name: '😀'.repeat(201) })[0]).toMatch(
      /text of at most 200 characters\.$/,
    );
  });
});

test.each<[string, unknown]>([
  [
    '这里没有 extra 这一项；可以有 version、name、scheme、arrivals、behaviour、events、periods、precision。',
    { extra: 1 },
  ],
  ['periods 现在是 "60"；应填 1 到 5000 的整数，不加引号。', { periods: '60' }],
  ['version 现在是 2；应填 1。', { version: 2 }],
  ['name 现在是 5；应填文字，最多 200 个字符。', { name: 5 }],
  ['events 现在是 5；应填列表，最多 10000 项。', { events: 5 }],
  ['precision 现在是 []；应填对象，可有字段 points。', { precision: [] }],
  [
    'events[0] 现在是 5；应填对象，须含 kind 字段，取值为下列之一："inject"、"skim"、"freeze"、"limit"、"legacy"、"swap"。',
    { events: [5] },
  ],
  [
    '缺少 events[0].kind；应填下列之一："inject"、"skim"、"freeze"、"limit"、"legacy"、"swap"。',
    { events: [{ at: 0 }] },
  ],
  [
    'events[0].perPeriod 现在是 -1；应填 0 到 1000000000000000 的数，最多 2 位小数，也可以填 null。',
    { events: [{ at: 0, kind: 'limit', perPeriod: -1 }] },
  ],
  [
    'events[0].at 现在是 1；应填 0 到 0 的整数，第 0 期是最后一期。',
    { events: [{ at: 1, kind: 'skim', share: 1 }] },
  ],
  [
    'arrivals.slowdown.at 现在是 1，但方案到第 0 期就结束了；arrivals.slowdown 只能省略。',
    { arrivals: { kind: 'constant', perPeriod: 1, slowdown: { at: 1, factor: 0 } } },
  ],
  [
    'arrivals 到第 0 期累计 20,000,000 单；精确账本最多算 10,000,000 单。',
    { arrivals: { kind: 'constant', perPeriod: 20_000_000 } },
  ],
  ['events 里有 101 次 swap；最多 100 次。', { events: Array(101).fill({ at: 0, kind: 'swap', share: 1 }) }],
])('in Chinese: %s', (sentence, change) => {
  const found = faults({ ...plainJson(), ...(change as object) });
  expect(found.map((fault) => faultSentence(fault, 'zh'))).toEqual([sentence]);
});

describe('sizes', () => {
  const constant = (perPeriod: number, periods: number) =>
    plainJson({ arrivals: { kind: 'constant', perPeriod }, periods });

  test('5,000 periods are good, 5,001 are not', () => {
    expect(sentences(constant(1, 5000))).toEqual([]);
    expect(sentences(constant(1, 5001))).toHaveLength(1);
  });

  test('the exact engine takes 10,000,000 orders and not one more', () => {
    expect(sentences(constant(1_000_000, 10))).toEqual([]);
    expect(sentences(plainJson({ arrivals: [10_000_000, 1] }))).toEqual([
      'arrivals makes 10,000,001 orders by period 1; the exact engine may take at most 10,000,000.',
    ]);
  });

  test('the fast engine takes 10^12 orders', () => {
    const fast = (raw: unknown) => readScenario(raw, 'fast');
    expect('scenario' in fast(constant(200_000_000, 5000))).toBe(true);
    expect('faults' in fast(constant(200_000_001, 5000))).toBe(true);
  });

  test('old debts are paid in at most 20,000 pieces within the run', () => {
    const legacy = (at: number, over: number) => ({ at, kind: 'legacy', claims: '1', grant: 0, over });
    const within = [legacy(0, 5000), legacy(0, 9e15), legacy(0, 5000), legacy(1, 9e15)];
    const pieces = (events: object[]) => sentences({ ...constant(1, 5000), events });
    expect(pieces([...within, legacy(4999, 9e15)])).toEqual([]);
    expect(pieces([...within, legacy(4998, 9e15)])).toEqual([
      'events holds old debts that are paid in 20,001 pieces; there may be at most 20,000.',
    ]);
  });

  test('there are at most 100 swaps and 10,000 events', () => {
    const events = (count: number, event: object) => ({ ...plainJson(), events: Array(count).fill(event) });
    const swap = { at: 0, kind: 'swap', share: 1 };
    expect(sentences(events(100, swap))).toEqual([]);
    expect(sentences(events(101, swap))).toEqual(['events holds 101 swaps; there may be at most 100.']);
    const freeze = { at: 0, kind: 'freeze', periods: 1 };
    expect(sentences(events(10_000, freeze))).toEqual([]);
    expect(sentences(events(10_001, freeze))).toEqual([
      'events holds [… 10001]; it may hold a list of at most 10000 entries.',
    ]);
  });

  test('explosive growth is refused at once', () => {
    const raw = plainJson({ arrivals: { kind: 'growth', start: 1_000_000_000, rate: 10 }, periods: 5000 });
    expect(sentences(raw)[0]).toMatch(/by period 0; the exact engine/);
  });
});

test(`200 malformed scenarios: each gets sentences in both languages (seed ${seed})`, () => {
  fc.assert(
    fc.property(malformed, (text) => {
      const reading = readScenarioText(text);
      if (!('faults' in reading)) throw new Error('no fault was found');
      for (const fault of reading.faults) {
        for (const [language, end] of [
          ['en', '.'],
          ['zh', '。'],
        ] as const) {
          const sentence = faultSentence(fault, language);
          expect(sentence.endsWith(end)).toBe(true);
          expect(sentence).not.toMatch(/undefined|\[object|\n/);
        }
      }
      expect(reading.faults.length).toBeGreaterThan(0);
    }),
    { seed, numRuns: 200 },
  );
});
