import fc from 'fast-check';
import { plainJson } from './scenarios';

type Json = Record<string, unknown>;

/** A scenario with every optional part in it, so that each can be spoiled. */
export const FULL: Json = {
  ...plainJson({
    scheme: { openingPrice: '1', exitMultiple: '3', maxMintPerOrder: '5' },
    behaviour: {
      takeProfit: { share: '0.5', multiple: '1' },
      drift: '0.01',
      panic: { below: '0', rate: '0.1' },
      rebuy: '0.5',
    },
    events: [
      { at: 0, kind: 'inject', amount: '5' },
      { at: 1, kind: 'skim', share: '0.1' },
      { at: 2, kind: 'freeze', periods: 1 },
      { at: 3, kind: 'limit', perPeriod: '7' },
      { at: 4, kind: 'legacy', claims: '10', grant: '1', over: 2 },
      { at: 5, kind: 'swap', share: '0.5' },
    ],
  }),
  name: 'full',
  arrivals: { kind: 'constant', perPeriod: '3', slowdown: { at: 2, factor: '0.5' } },
  periods: 6,
};

const REQUIRED = new Set(
  (
    'version periods scheme arrivals scheme.spend scheme.split scheme.split.goods scheme.split.promotion ' +
    'scheme.split.platform scheme.split.pool scheme.mintRate scheme.cashOutFee arrivals.kind arrivals.perPeriod ' +
    'arrivals.slowdown.at arrivals.slowdown.factor behaviour.takeProfit.share behaviour.takeProfit.multiple ' +
    'behaviour.panic.below behaviour.panic.rate'
  ).split(' '),
);

/** Values that no field of a scenario takes, whatever it is. */
const NEVER_GOOD = [
  true,
  '',
  ' ',
  '1,000',
  '0x10',
  '5%',
  'NaN',
  'Infinity',
  '-',
  '1e',
  {},
  -7,
  '-0.5e1',
  '1e30',
];
const NEVER_GOOD_NAME = [true, null, 7, {}, [], 'x'.repeat(201)];

function paths(value: unknown, prefix: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [prefix];
  const below = Object.entries(value).flatMap(([key, inner]) => paths(inner, [...prefix, key]));
  return prefix.length === 0 ? below : [prefix, ...below];
}

function edited(path: readonly string[], edit: (parent: Json, key: string) => void): Json {
  const copy = structuredClone(FULL);
  let parent = copy;
  for (const step of path.slice(0, -1)) parent = parent[step] as Json;
  edit(parent, path.at(-1) as string);
  return copy;
}

/** Fields of objects, not entries of lists. */
const objectField = fc.constantFrom(...paths(FULL).filter((path) => !/^\d+$/.test(path.at(-1) as string)));
const leafField = fc.constantFrom(
  ...paths(FULL).filter(
    (path) => typeof path.reduce((at: unknown, key) => (at as Json)[key], FULL) !== 'object',
  ),
);
const requiredField = fc.constantFrom(
  ...paths(FULL).filter(
    (path) => REQUIRED.has(path.join('.')) || (path[0] === 'events' && path.length === 3),
  ),
);

const wrongValue = leafField.chain((path) =>
  fc
    .constantFrom<unknown>(...(path[0] === 'name' ? NEVER_GOOD_NAME : NEVER_GOOD))
    .map((wrong) => JSON.stringify(edited(path, (parent, key) => (parent[key] = wrong)))),
);

const missing = requiredField.map((path) =>
  JSON.stringify(edited(path, (parent, key) => delete parent[key])),
);

const unknownField = fc
  .tuple(objectField, fc.constantFrom('color', 'toString', '__proto__', 'spend ', 'é'))
  .map(([path, name]) =>
    JSON.stringify(
      edited(path, (parent) =>
        Object.defineProperty(parent, name, { value: 1, enumerable: true, configurable: true }),
      ),
    ),
  );

/** One field of some object, written twice. */
const twice = fc.nat().map((n) => {
  const text = JSON.stringify(FULL);
  const fields = [...text.matchAll(/"\w+":(?:"[^"]*"|\d+)/g)];
  const { 0: field, index } = fields[n % fields.length] as RegExpExecArray;
  return `${text.slice(0, index)}${field},${text.slice(index)}`;
});

const longNumber = fc
  .constantFrom('1e400', '-1e400', '1e-400', '0.30000000000000001', '12345678901234567890')
  .chain((literal) =>
    leafField.map((path) =>
      JSON.stringify(edited(path, (parent, key) => (parent[key] = 'LITERAL'))).replace('"LITERAL"', literal),
    ),
  );

const tooPrecise = fc
  .constantFrom('drift', 'rebuy')
  .map((key) =>
    JSON.stringify(edited(['behaviour', key], (parent, name) => (parent[name] = '0.1234567891'))),
  );

const badSplit = fc
  .integer({ min: 1, max: 99 })
  .map((n) =>
    JSON.stringify(
      edited(['scheme', 'split', 'pool'], (parent, key) => (parent[key] = String(0.5 + n / 200))),
    ),
  );

const impossibleEvent = fc
  .constantFrom<Json>(
    { at: 6, kind: 'inject', amount: '1' },
    { at: 5000, kind: 'inject', amount: '1' },
    { at: 0.5, kind: 'skim', share: '1' },
    { at: 0, kind: 'freeze', periods: 0 },
    { at: 0, kind: 'legacy', claims: '1', grant: '1', over: 0 },
    { at: 0, kind: 'swap', share: '1.1' },
    { at: 0, kind: 'inject', amount: '0' },
    { at: 0, kind: 'inject', amount: '0.001' },
    { at: 0, kind: 'explode' },
    { kind: 'skim', share: '1' },
  )
  .map((event) => JSON.stringify({ ...FULL, events: [event] }));

const tooBig = fc
  .constantFrom<Json>(
    { periods: 5001 },
    { arrivals: { kind: 'constant', perPeriod: '2000000' } },
    { arrivals: { kind: 'growth', start: '10', rate: '10' }, periods: 60, events: [] },
    { arrivals: { kind: 'custom', values: [1.5] } },
    { arrivals: { kind: 'custom', values: 5 } },
  )
  .map((change) => JSON.stringify({ ...FULL, ...change }));

const broken = fc
  .tuple(fc.nat(400), fc.constantFrom('', '}', '"', ',,', '\u0000', '<script>', '['))
  .map(([at, junk]) => {
    const text = JSON.stringify(FULL);
    return `${text.slice(0, at)}${junk}`;
  });

const notAScenario = fc.constantFrom(
  '',
  'null',
  '[]',
  '5',
  '"x"',
  'true',
  '{}',
  '[{}]',
  '{"version":1}',
  '{"a":1e999}',
  ' ',
  '['.repeat(10_000),
  '{"a":'.repeat(10_000),
);

/** The text of a scenario with something wrong with it: every kind of fault there is. */
export const malformed: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: wrongValue },
  { weight: 3, arbitrary: missing },
  { weight: 2, arbitrary: unknownField },
  twice,
  longNumber,
  tooPrecise,
  badSplit,
  impossibleEvent,
  tooBig,
  broken,
  notAScenario,
);
