import fc from 'fast-check';
import { expect, test } from 'vitest';
import { movedPath } from '../../src/export/path';
import { seed } from '../support/seed';

const MOVE = { a: 10, d: 2, e: 100, f: 50 };

test.each([
  ['M1 2V4H3V2Z', 'M110 54V58H130V54Z'],
  ['M1,2L3,4', 'M110 54L130 58'],
  ['M3 45C25 45 25 42 48 42', 'M130 140C350 140 350 134 580 134'],
  // a head: relative arcs keep their flags, and their radii are lengths
  ['M5 1.2a2.1 2.1 0 1 1-.01 0z', 'M150 52.4a21 4.2 0 1 1 -0.1 0z'],
  ['M1 1h7v1h-7z', 'M110 52h70v2h-70z'],
  ['M1e1-2', 'M200 46'],
  ['', ''],
])('%s becomes %s', (path, moved) => {
  expect(movedPath(path, MOVE)).toBe(moved);
});

test(`moving there and back changes nothing (seed ${seed})`, () => {
  const number = fc.integer({ min: -999, max: 999 });
  const commands = fc.array(fc.tuple(fc.constantFrom('L', 'l', 'M'), number, number), { maxLength: 20 });
  fc.assert(
    fc.property(commands, (rest) => {
      const path = ['M0 0', ...rest.map(([command, x, y]) => `${command}${x} ${y}`)].join('');
      const back = { a: 1 / MOVE.a, d: 1 / MOVE.d, e: -MOVE.e / MOVE.a, f: -MOVE.f / MOVE.d };
      expect(movedPath(movedPath(path, MOVE), back)).toBe(path);
    }),
    { seed },
  );
});
