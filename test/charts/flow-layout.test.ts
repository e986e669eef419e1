import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flowLayout } from '../../src/charts/flow-layout';
import type { PictureFlow } from '../../src/series/picture';
import { seed } from '../support/seed';

const amount = fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 1e12, noNaN: true }));

/** Flows as a run has them: what comes into the pool and what leaves it balances. */
const flows = fc
  .record({
    goods: amount,
    promotion: amount,
    platform: amount,
    pool: amount,
    outside: amount,
    parts: fc.tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000), fc.nat(1000)),
  })
  .map(({ goods, promotion, platform, pool, outside, parts: [operator, company, paid, left] }) => {
    const all = Math.max(1, operator + company + paid + left);
    const from = (part: number) => ((pool + outside) * part) / all;
    const rows: PictureFlow[] = [
      { from: 'buyers', to: 'promotion', yuan: promotion },
      { from: 'buyers', to: 'platform', yuan: platform },
      { from: 'buyers', to: 'pool', yuan: pool },
      { from: 'buyers', to: 'goods', yuan: goods },
      { from: 'outside', to: 'pool', yuan: outside },
      { from: 'pool', to: 'operator', yuan: from(operator) },
      { from: 'pool', to: 'company', yuan: from(company) },
      { from: 'pool', to: 'paid', yuan: from(paid) },
      { from: 'pool', to: 'left', yuan: all === 1 ? pool + outside : from(left) },
    ];
    return rows;
  });
const lines = fc.constantFrom<1 | 2>(1, 2);
const middle = ({ y0, y1 }: { y0: number; y1: number }) => (y0 + y1) / 2;

describe('the picture of where every yuan went', () => {
  test(`keeps all within its box, and the labels of the ends a line apart (seed ${seed})`, () => {
    fc.assert(
      fc.property(flows, lines, (rows, lines) => {
        const { nodes } = flowLayout(rows, lines);
        for (const { y0, y1 } of nodes) {
          expect(y0).toBeGreaterThanOrEqual(-0.02);
          expect(y1).toBeLessThanOrEqual(100.02);
        }
        const ends = nodes.filter(({ label }) => label === 'after');
        ends.slice(1).forEach((end, i) => {
          const above = ends[i];
          if (!above) return;
          expect(middle(end) - middle(above)).toBeGreaterThan(lines * 7 - 0.02);
          expect(end.y0 - above.y1).toBeGreaterThan(2.97);
        });
      }),
      { numRuns: 500, seed },
    );
  });

  test(`leaves room for the labels above and below where money comes from (seed ${seed})`, () => {
    fc.assert(
      fc.property(flows, lines, (rows, lines) => {
        const { nodes } = flowLayout(rows, lines);
        const [first, second] = nodes.filter(({ name }) => name === 'buyers' || name === 'outside');
        if (first) expect(first.y0).toBeGreaterThan(6.97);
        if (first && second) {
          expect(second.y0 - first.y1).toBeGreaterThan(6.97);
          expect(second.y1).toBeLessThan(93.03);
        }
      }),
      { numRuns: 500, seed },
    );
  });

  test(`draws every amount to one scale, also where it passes through the pool (seed ${seed})`, () => {
    fc.assert(
      fc.property(flows, (rows) => {
        const { nodes, links } = flowLayout(rows);
        const biggest = nodes.reduce((most, node) => Math.max(most, node.yuan), 0);
        const one = nodes.find(({ yuan }) => yuan === biggest);
        const scale = one ? (one.y1 - one.y0) / one.yuan : 0;
        for (const { yuan, y0, y1 } of nodes) expect(Math.abs(y1 - y0 - yuan * scale)).toBeLessThan(0.04);
        for (const { from, to, width } of links) {
          const yuan = rows.find((row) => row.from === from && row.to === to)?.yuan ?? 0;
          expect(Math.abs(width - yuan * scale)).toBeLessThan(0.04);
        }
        expect(links).toHaveLength(rows.filter(({ yuan }) => yuan > 0).length);
      }),
      { numRuns: 500, seed },
    );
  });

  test(`keeps the pool below all that passes it by (seed ${seed})`, () => {
    fc.assert(
      fc.property(flows, lines, (rows, lines) => {
        const { nodes, links } = flowLayout(rows, lines);
        const pool = nodes.find(({ name }) => name === 'pool');
        if (!pool) return;
        for (const { from, to, path, width } of links) {
          if (from === 'pool' || to === 'pool') continue;
          const [, y0 = 0] = /^M[\d.-]+,([\d.-]+)C/.exec(path)?.map(Number) ?? [];
          const y1 = Number(path.split(',').at(-1));
          expect((y0 + y1 + width) / 2).toBeLessThan(pool.y0 + 0.02);
        }
      }),
      { numRuns: 500, seed },
    );
  });

  test('draws nothing where nothing has been spent', () => {
    expect(flowLayout([{ from: 'buyers', to: 'goods', yuan: 0 }])).toEqual({ nodes: [], links: [] });
  });
});
