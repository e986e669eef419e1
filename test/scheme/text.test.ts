import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultSentence } from '../../src/i18n/faults';
import { isRecord } from '../../src/scheme/fields';
import { LongNumber } from '../../src/scheme/long-number';
import { readScenarioText } from '../../src/scheme/read-text';
import { parseJson } from '../../src/scheme/text';
import { FULL } from '../support/malformed';
import { plainJson } from '../support/scenarios';
import { seed } from '../support/seed';

function sentences(text: string, language: 'en' | 'zh' = 'en'): string[] {
  const reading = readScenarioText(text);
  return 'faults' in reading ? reading.faults.map((fault) => faultSentence(fault, language)) : [];
}

/** A good scenario with this field, as text, in front of its others. */
function withField(field: string): string {
  return JSON.stringify(plainJson()).replace('{', `{${field},`);
}

describe('text', () => {
  test.each<[string, string, number, number]>([
    ['a comma too many', '{\n  "version": 1,\n  }', 3, 3],
    ['a comma too few', '{"a": 1\n"b": 2}', 2, 1],
    ['an end too early', '{"version":\n', 2, 1],
    ['something after the end', '{}\n\n {}', 3, 2],
    ['a string without its end', '{"a": "x', 1, 9],
    ['a line break in a string', '{"a": "x\ny"}', 1, 9],
    ['an escape there is not', '"a\\x"', 1, 3],
    ['a number with a zero in front', '[01]', 1, 3],
    ['half a number', '[1.]', 1, 3],
    ['a word there is not', '[nul]', 1, 2],
    ['a comment', '{} // mine', 1, 4],
    ['single quotes', "{'a': 1}", 1, 2],
  ])('that is not JSON says where it breaks: %s', (_, text, line, column) => {
    expect(sentences(text)).toEqual([`This is not JSON: it breaks at line ${line}, column ${column}.`]);
    expect(() => JSON.parse(text)).toThrow();
  });

  test('that is empty says so', () => {
    for (const text of ['', ' \n', '\uFEFF']) {
      expect(sentences(text)).toEqual(['The scenario is empty; it may hold an object in JSON.']);
    }
  });

  test('with a number of more digits than JSON keeps says so instead of rounding it', () => {
    const text = JSON.stringify(plainJson({ events: [{ at: 0, kind: 'inject', amount: 'AMOUNT' }] }));
    expect(sentences(text.replace('"AMOUNT"', '999999999999999.99'))).toEqual([
      'events[0].amount holds 999999999999999.99, which has more digits than a JSON number keeps; write it in quotes.',
    ]);
    expect(sentences(text.replace('AMOUNT', '999999999999999.99'))).toEqual([]);
    expect(sentences(text.replace('"AMOUNT"', '5.0000000000000000000'))).toEqual([]);
  });

  test('with a number that would not be good in quotes either has one sentence for it, as written', () => {
    const text = JSON.stringify(plainJson());
    expect(sentences(text.replace('"periods":1', '"periods":1.00000000000000000001'))).toEqual([
      'periods holds 1.00000000000000000001; it may hold a whole number from 1 to 5000.',
    ]);
    for (const spend of ['1e400', '1e-400', '1e-99999999999999999999', '0.1234567890123456789']) {
      expect(sentences(text.replace('"spend":"10"', `"spend":${spend}`))).toEqual([
        `scheme.spend holds ${spend}; it may hold a number above 0 and at most 1000000000 with at most 2 decimal places.`,
      ]);
    }
    expect(sentences(text.replace('"scheme":{', '"scheme":{"fee":1e400,'))).toHaveLength(1);
  });

  test('with a field given twice says which, each time it is given again', () => {
    const again = 'it may be given only once.';
    expect(sentences(withField('\n"version":1,\n"version":1'))).toEqual([
      `version is given again on line 3; ${again}`,
      `version is given again on line 3; ${again}`,
    ]);
    const text = JSON.stringify(FULL).replace('"at":1', '"at":1,"\\u0061t":1');
    expect(sentences(text)).toEqual([`events[1].at is given again on line 1; ${again}`]);
    expect(sentences(withField('"__proto__":1,"__proto__":2'))).toContain(
      `__proto__ is given again on line 1; ${again}`,
    );
  });

  test('nested without end is one sentence', () => {
    const sentence = 'Line 1, column 65 is nested more than 64 deep; a scenario may not be.';
    expect(sentences('['.repeat(1_000_000))).toEqual([sentence]);
    expect(sentences(`${'['.repeat(65)}${']'.repeat(65)}`)).toEqual([sentence]);
    expect(sentences(`${'['.repeat(64)}${']'.repeat(64)}`)[0]).toMatch(/^The scenario holds \[\[\[/);
  });

  test('of more than 5,000,000 characters is too long', () => {
    const ofLength = (length: number) => `{"name":"${'x'.repeat(length - 11)}"}`;
    expect(sentences(ofLength(20_000_000))).toEqual([
      'The scenario is too long; it may hold at most 5,000,000 characters.',
    ]);
    expect(sentences(ofLength(5_000_000)).join()).toMatch(
      /name holds "xxx[^;]*; it may hold text of at most 200/,
    );
  });

  test('lists 100 faults and counts the others', () => {
    const bad = (count: number) => withField(Array.from({ length: count }, (_, i) => `"k${i}":1`).join());
    expect(sentences(bad(100))).toHaveLength(100);
    expect(sentences(bad(101)).at(-1)).toBe('One more fault is not listed.');
    expect(sentences(bad(350)).slice(99)).toEqual([
      expect.stringMatching(/^k99 /),
      '250 more faults are not listed.',
    ]);
    expect(sentences(bad(350), 'zh').at(-1)).toBe('另有 250 处问题，没有一一列出。');
  });

  test('of nothing but faults, as long as it may be, is read in passing', () => {
    const twice = sentences(withField(`"a":1${',\n"a":1e400'.repeat(400_000)}`));
    expect(twice).toHaveLength(101);
  });
});

const native = (text: string): unknown => {
  try {
    return [JSON.parse(text)];
  } catch {
    return 'broken';
  }
};

const own = (text: string): unknown => {
  const read = parseJson(text);
  return 'value' in read ? [rounded(read.value)] : 'broken';
};

/** With every number as JSON.parse would have rounded it. */
function rounded(value: unknown): unknown {
  if (value instanceof LongNumber) return Number(value.literal);
  if (Array.isArray(value)) return value.map(rounded);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rounded(inner)]));
}

test(`any JSON is read as JSON.parse reads it, and nothing else is (seed ${seed})`, () => {
  const text = fc
    .tuple(fc.jsonValue({ stringUnit: 'binary' }), fc.constantFrom('', '  ', '\t'))
    .map(([value, space]) => JSON.stringify(value, null, space));
  const spoiled = fc
    .tuple(text, fc.nat(), fc.nat(3), fc.constantFrom('', ',', '"', '\\', '0', '-', 'e', ']', '}', '\n'))
    .map(([whole, place, gone, junk]) => {
      const at = place % (whole.length + 1);
      return whole.slice(0, at) + junk + whole.slice(at + gone);
    });
  fc.assert(
    fc.property(fc.oneof(text, spoiled), (any) => {
      expect(own(any)).toEqual(native(any));
    }),
    { seed, numRuns: 2000 },
  );
});
