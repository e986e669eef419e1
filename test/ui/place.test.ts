import { expect, test } from 'vitest';
import { place } from '../../src/ui/place';

const phone = { width: 360, height: 740 };
const bubble = { width: 300, height: 80 };
const at = (left: number, top: number) => place({ left, top, width: 24, height: 24 }, bubble, phone);

test('a bubble stands under its anchor, in the middle where there is room', () => {
  expect(place({ left: 168, top: 100, width: 24, height: 24 }, { width: 100, height: 40 }, phone)).toEqual({
    left: 130,
    top: 128,
  });
});

test('it never leaves the screen on the left or the right', () => {
  expect(at(0, 100).left).toBe(8);
  expect(at(336, 100).left).toBe(52);
});

test('it stands over its anchor where there is no room under it', () => {
  expect(at(100, 700).top).toBe(616);
});

test('where there is no room either way it stays on the screen', () => {
  const tall = place({ left: 0, top: 300, width: 24, height: 24 }, { width: 300, height: 700 }, phone);
  expect(tall.top).toBe(32);
});
