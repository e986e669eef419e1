import type { ChartsWords } from '../../i18n/charts';
import type { SeriesName } from '../../lessons/lesson';

/** What a curve is of, as it is called at the head of its table. */
export function seriesTitle({ points, pool, inflow }: ChartsWords, series: SeriesName): string {
  const heads = {
    price: points.head[2],
    points: points.head[1],
    pool: pool.head[1],
    newcomers: inflow.head[1],
  };
  return heads[series] ?? '';
}
