import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { storyOf } from '../../src/analysis/story';
import { beatsOf } from '../../src/charts/machine/beats';
import Machine from '../../src/charts/machine/Machine.svelte';
import { partOfPipe } from '../../src/charts/machine/pipe';
import { columnsPath, stairsPath } from '../../src/charts/machine/shapes';
import { machine as en } from '../../src/i18n/machine.en';
import { machine as zh } from '../../src/i18n/machine.zh';
import { numbersOf } from '../../src/i18n/numbers';
import { machineFrame } from '../../src/series/machine';

const WORDS = { zh, en };
const story = storyOf(400);

function drawn(at: number, phase: number, span: number, language: 'zh' | 'en', mine: number[] = []): string {
  const props = {
    frame: machineFrame(story, at, mine),
    phase,
    span,
    rows: () => [],
    words: WORDS[language],
    numbers: numbersOf(language),
  };
  return render(Machine, { props }).body;
}

describe('the machine', () => {
  test.each(['zh', 'en'] as const)('is drawn in %s at any move, however far it has come', (language) => {
    for (const at of [0, 1, 2, 8, 9, 40, 41, 400, 401, 650, 799, 800]) {
      for (const phase of [0, 0.3, 0.6, 0.9, 1]) {
        const markup = drawn(at, phase, at <= 8 ? 8 : 400, language, [8, 40]);
        expect(markup).not.toMatch(/NaN|Infinity|undefined|null|\[object/);
        expect(markup).not.toMatch(/(?:width|height)="-/);
      }
    }
  });

  test('is the same for the same frame', () => {
    expect(drawn(400, 1, 400, 'zh')).toBe(drawn(400, 1, 400, 'zh'));
  });

  test('draws a yuan and a point equally high, so that the price is how many times one stands above the other', () => {
    const markup = drawn(3, 1, 8, 'en');
    const height = (name: string) =>
      Number(new RegExp(`class="${name}[^>]*height="([\\d.]+)%"`).exec(markup)?.[1]);
    expect(height('pool-fill') / height('points-fill')).toBeCloseTo(1.87, 1);
  });

  test('draws what a buyer pays as four parts in proportion', () => {
    const widths = [...drawn(1, 1, 8, 'en').matchAll(/class="part[^>]*? width="([\d.]+)%"/g)].map(
      ([, width]) => Number(width),
    );
    expect(widths.map((width) => Math.round((100 * width) / widths.reduce((a, b) => a + b)))).toEqual([
      30, 30, 30, 10,
    ]);
  });
});

describe('the parts of a move', () => {
  test('follow each other as cause and effect', () => {
    const order = machineFrame(story, 2);
    expect(beatsOf(order, 0)).toMatchObject({ note: 0, run: 0, pool: 0, points: 0, price: 0 });
    expect(beatsOf(order, 0.5).run).toBe(1);
    expect(beatsOf(order, 0.5).points).toBe(0);
    expect(beatsOf(order, 1)).toMatchObject({ note: 1, run: 1, pool: 1, points: 1, price: 1 });
    const cashOut = machineFrame(story, 401);
    expect(beatsOf(cashOut, 0.22).points).toBe(1);
    expect(beatsOf(cashOut, 0.5).fee).toBe(0);
    expect(beatsOf(cashOut, 1)).toMatchObject({ run: 1, fee: 1, price: 1 });
  });
});

describe('shapes', () => {
  test('the price is a staircase, one step a move, with nothing where there is no price', () => {
    expect(stairsPath([2, 4, null], 1, 10)).toBe('M0 90H1V80H2V60H3');
  });

  test('columns that touch are one outline; apart, each has its own', () => {
    expect(columnsPath([50, 50, 25], 100, 0)).toBe('M0 10000V5000H200V7500H300V10000Z');
    expect(columnsPath([50, 0, 25], 100, 0)).toBe('M0 10000V5000H100V10000ZM200 10000V7500H300V10000Z');
    expect(columnsPath([50, 0, 25], 100, 0.1)).toBe('M10 10000V5000H90V10000ZM210 10000V7500H290V10000Z');
    expect(columnsPath([], 100, 0)).toBe('');
  });

  test('what runs in a pipe comes to each corner in turn', () => {
    const corners = [
      [0, 0],
      [0, 10],
      [10, 10],
    ] as const;
    expect(partOfPipe(corners, 0.25)).toBe('M0 0L0 5');
    expect(partOfPipe(corners, 0.75)).toBe('M0 0L0 10L5 10');
    expect(partOfPipe(corners, 1)).toBe('M0 0L0 10L10 10');
  });
});
