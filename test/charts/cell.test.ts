import { expect, test } from 'vitest';
import { cell, shownIn, valueIn, yuanCell } from '../../src/charts/cell';

test('a cell shows what a reader reads, and holds what a program reads', () => {
  const amount = yuanCell(56_776.1249, '¥5.68万');
  expect([shownIn(amount), valueIn(amount)]).toEqual(['¥5.68万', '56776.12']);
  expect(valueIn(cell(0.1 + 0.2, ''))).toBe('0.3');
  expect(valueIn(cell(1e15 / 3, ''))).toBe('333333333333000');
});

test('no number is an empty cell, and a text stands for itself', () => {
  const none = cell(null, 'no price');
  expect([shownIn(none), valueIn(none)]).toEqual(['no price', '']);
  expect([shownIn('1–4'), valueIn('1–4')]).toEqual(['1–4', '1–4']);
});
