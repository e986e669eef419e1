import { journalOf } from '../../ledger/run';
import { preset } from '../../scheme/presets';
import type { Picture } from '../../series/picture';
import { firstPicture } from '../explore/first-picture';

export interface FirstOrder {
  readonly minted: number;
  readonly pool: number;
  readonly points: number;
  readonly price: number | null;
}

export interface HomeData {
  readonly picture: Picture;
  readonly orders: readonly FirstOrder[];
}

const SHOWN = 3;

/** What the first page shows; computed when pages are made, not shipped. */
export function homeData(): HomeData {
  const orders: FirstOrder[] = [];
  for (const entry of journalOf(preset('online-shop'))) {
    if (orders.length === SHOWN) break;
    if (entry.kind !== 'order') continue;
    orders.push({
      minted: Number(entry.minted),
      pool: Number(entry.poolAfter),
      points: Number(entry.pointsAfter),
      price: entry.priceAfter === null ? null : Number(entry.priceAfter),
    });
  }
  return { picture: firstPicture(), orders };
}
