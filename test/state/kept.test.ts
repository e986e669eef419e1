import { describe, expect, test } from 'vitest';
import { preset } from '../../src/scheme/presets';
import { goodsWorthIn, keeping, lettingGo, swapping } from '../../src/state/kept';
import { plainView } from '../../src/state/view';

const kept = { from: 'small-basket', scenario: preset('small-basket') } as const;

describe('keeping to compare', () => {
  test('takes what is shown as A, and lets go of it', () => {
    const view = keeping({ ...plainView('online-shop'), week: 3 });
    expect(view).toEqual({
      ...plainView('online-shop'),
      week: 3,
      kept: { from: 'online-shop', scenario: preset('online-shop') },
    });
    expect(lettingGo(view).kept).toBe(null);
  });

  test('swaps what is shown and A, and twice is not at all', () => {
    const view = { ...plainView('default'), kept, goodsWorth: '300', noise: '0.2' };
    const swapped = swapping(view);
    expect(swapped).toMatchObject({ ...kept, goodsWorth: '30', noise: '0.2' });
    expect(swapped.kept?.scenario).toBe(view.scenario);
    expect(swapping(swapped)).toEqual(view);
    expect(swapping(lettingGo(view)).scenario).toBe(view.scenario);
  });

  test('looks no longer at a week that A does not have', () => {
    const view = { ...plainView('default'), kept, week: 80, cohort: 59 };
    expect(swapping(view)).toMatchObject({ week: null, cohort: 59 });
  });

  test('counts the goods of both at the same part of the price', () => {
    expect(goodsWorthIn(kept.scenario, { ...plainView('default'), goodsWorth: '333.33' })).toBe('33.33');
    expect(goodsWorthIn(preset('online-shop'), { ...plainView('default'), goodsWorth: '333.33' })).toBe(
      '333.33',
    );
  });
});
