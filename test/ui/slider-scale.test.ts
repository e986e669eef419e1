import { describe, expect, test } from 'vitest';
import { sliderScale } from '../../src/ui/slider-scale';

describe('a linear slider', () => {
  const percent = sliderScale({ min: 0, max: 100, step: 0.1 }, 'linear');

  test('writes values in the digits of its step, without the noise of binary fractions', () => {
    expect(percent.valueAt(0.1 + 0.2)).toBe('0.3');
    expect(percent.valueAt(70)).toBe('70');
    expect(percent.stepped(0.2, 1)).toBe('0.3');
    expect(percent.stepped(12, 10)).toBe('13');
  });

  test('never leaves its ends', () => {
    expect(percent.stepped(100, 1)).toBe('100');
    expect(percent.stepped(250, -1)).toBe('100');
    expect(percent.stepped(0.05, -10)).toBe('0');
  });

  test('goes on from a value typed between two steps to the next step', () => {
    const money = sliderScale({ min: 100, max: 5000, step: 50 }, 'linear');
    expect(money.stepped(1010, 1)).toBe('1050');
    expect(money.valueAt(1010)).toBe('1000');
  });
});

describe('a logarithmic slider', () => {
  const people = sliderScale({ min: 0, max: 1_000_000, step: 1 }, 'log');
  const payment = sliderScale({ min: 10, max: 100_000, step: 1 }, 'log');

  test('keeps zero at its left end, apart from one', () => {
    expect([people.position(0), people.valueAt(0), people.valueAt(9)]).toEqual([0, '0', '0']);
    expect([people.position(1), people.valueAt(20)]).toEqual([20, '1']);
  });

  test('gives each factor of ten the same length', () => {
    const [a, b, c] = [10, 100, 1000].map((value) => payment.position(value));
    expect([a, b, c]).toEqual([0, 250, 500]);
    expect(payment.position(1e9)).toBe(1000);
    expect(payment.valueAt(1000)).toBe('100000');
  });

  test('keeps to two digits, and gives back the place of each of its values', () => {
    for (let place = 0; place <= 1000; place++) {
      const value = people.valueAt(place);
      expect(value).toMatch(/^\d{1,2}0*$/);
      expect(people.valueAt(people.position(Number(value)))).toBe(value);
    }
  });

  test.each([
    [0, 1, '1'],
    [1, -1, '0'],
    [0, -1, '0'],
    [9, 1, '10'],
    [99, 1, '100'],
    [100, 1, '110'],
    [100, -1, '99'],
    [1037, 1, '1100'],
    [1000, -1, '990'],
    [100, 10, '200'],
    [1_000_000, 1, '1000000'],
  ])('from %d, %d step leads to %s', (from, steps, to) => {
    expect(people.stepped(from, steps)).toBe(to);
  });
});
