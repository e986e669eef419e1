import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flowLayout, type FlowLink } from '../../src/charts/flow-layout';
import type { PictureFlow } from '../../src/series/picture';
import { seed } from '../support/seed';

function flowsOf(
  spent: Record<string, number>,
  outside: number,
  fromPool: Record<string, number>,
): PictureFlow[] {
  const all = (from: string, to: Record<string, number>) =>
    Object.entries(to).map(([end, yuan]) => ({ from, to: end, yuan }) as PictureFlow);
  return [...all('buyers', spent), ...all('outside', { pool: outside }), ...all('pool', fromPool)];
}

const shop = flowsOf({ goods: 300, promotion: 300, platform: 100, pool: 300 }, 0, { paid: 240, left: 60 });

/** Where a stream's middle is when it leaves and when it arrives. */
function ends({ path }: FlowLink) {
  const [x0, y0, , , , , x1, y1] = path.split(/[MC,]/).slice(1).map(Number) as number[];
  return { x0, y0: y0 ?? NaN, x1, y1: y1 ?? NaN };
}

describe('the layout of the streams', () => {
  test('has three columns, as high as the picture where most is in them', () => {
    const { nodes } = flowLayout(shop);
    expect(nodes.map(({ name, x0 }) => [name, x0])).toEqual([
      ['buyers', 0],
      ['goods', 48.5],
      ['promotion', 48.5],
      ['platform', 48.5],
      ['pool', 48.5],
      ['paid', 97],
      ['left', 97],
    ]);
    expect(nodes[1]).toMatchObject({ yuan: 300, y0: 0 });
    expect(nodes[4]).toMatchObject({ yuan: 300, y1: 100 });
    expect(nodes[0]?.y0).toBeCloseTo(100 - (nodes[0]?.y1 ?? NaN), 2);
  });

  test('lets what comes out of the pool stand beside it, as far as there is room', () => {
    const { nodes } = flowLayout(flowsOf({ goods: 500, pool: 500 }, 0, { paid: 500 }));
    const [, , pool, paid] = nodes;
    expect([paid?.y0, paid?.y1]).toEqual([pool?.y0, pool?.y1]);
    expect(flowLayout(shop).nodes.at(-1)?.y1).toBe(100);
  });

  test('leaves out streams of nothing, and everything where nothing runs', () => {
    expect(flowLayout(flowsOf({ goods: 1000, pool: 0 }, 0, {})).nodes.map(({ name }) => name)).toEqual([
      'buyers',
      'goods',
    ]);
    expect(flowLayout([])).toEqual({ nodes: [], links: [] });
  });

  const amount = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 1_000_000 }));
  test(`keeps all in the picture, apart, and as wide as it is much (seed ${seed})`, () => {
    fc.assert(
      fc.property(
        fc.record({ goods: amount, promotion: amount, platform: amount, pool: amount }),
        amount,
        fc.tuple(amount, amount, amount, amount),
        fc.constantFrom(1, 2),
        (spent, outside, weights, lines) => {
          const inPool = spent.pool + outside;
          const weight = weights.reduce((a, b) => a + b, 0);
          const [operator, company, paid] = weights.map((w) =>
            weight > 0 ? Math.floor((inPool * w) / weight) : 0,
          );
          const rest = { operator: operator ?? 0, company: company ?? 0, paid: paid ?? 0 };
          const left = inPool - rest.operator - rest.company - rest.paid;
          const { nodes, links } = flowLayout(flowsOf(spent, outside, { ...rest, left }), lines as 1 | 2);
          for (const { y0, y1, x0, x1 } of nodes) {
            expect(Math.min(x0, y0, y1 - y0)).toBeGreaterThanOrEqual(-0.01);
            expect(Math.max(x1, y1)).toBeLessThanOrEqual(100.01);
          }
          for (const a of nodes) {
            for (const b of nodes) {
              if (a === b || a.x0 !== b.x0) continue;
              expect(Math.max(a.y0, b.y0) - Math.min(a.y1, b.y1)).toBeGreaterThan(6.9);
            }
            // Its streams, side by side, are as wide as the end they leave, or arrive at.
            const sides = [
              links.filter(({ from }) => from === a.name),
              links.filter(({ to }) => to === a.name),
            ];
            for (const [side, streams] of sides.entries()) {
              let y = a.y0;
              for (const stream of streams) {
                const { y0, y1 } = ends(stream);
                expect((side === 0 ? y0 : y1) - stream.width / 2).toBeCloseTo(y, 1);
                y += stream.width;
              }
              if (streams.length > 0) expect(y).toBeCloseTo(a.y1, 1);
            }
          }
        },
      ),
      { numRuns: 200, seed },
    );
  });
});
