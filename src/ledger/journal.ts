import type { Column } from '../money/integers';
import { priceText } from '../money/price';
import { fenToYuan, unitsToText } from '../money/units';
import { ACCOUNTS, type Account } from './books';

export type EntryKind =
  'order' | 'forced' | 'taker' | 'leaver' | 'inject' | 'skim' | 'freeze' | 'limit' | 'legacy' | 'swap';

/** What stands in the pool, and the points it stands behind. */
export interface Standing<T> {
  readonly pool: T;
  readonly points: T;
}

/** An entry as the ledger makes it, in fen and points units. */
export interface RawEntry<T> {
  readonly t: number;
  readonly kind: EntryKind;
  /** Whose points changed; null when nobody's or everybody's did. */
  readonly holder: number | null;
  readonly postings: Column<T>;
  readonly before: Standing<T>;
  readonly after: Standing<T>;
}

/** One event as a bookkeeper writes it. Money in yuan, positive received and negative given; the postings add up to 0. */
export interface JournalEntry {
  readonly entry: number;
  readonly t: number;
  readonly kind: EntryKind;
  /** Numbered from 0 in the order of joining. */
  readonly holder: number | null;
  readonly postings: Readonly<Record<Account, string>>;
  /** Points minted, or burned when negative. */
  readonly minted: string;
  readonly priceBefore: string | null;
  readonly priceAfter: string | null;
  readonly poolAfter: string;
  readonly pointsAfter: string;
}

export function formatEntry(raw: RawEntry<number | bigint>, entry: number, places: number): JournalEntry {
  const { before, after } = raw;
  const postings = Object.fromEntries(
    ACCOUNTS.map((account, i) => [account, fenToYuan(raw.postings[i] ?? 0)]),
  ) as Record<Account, string>;
  return {
    entry,
    t: raw.t,
    kind: raw.kind,
    holder: raw.holder,
    postings,
    minted: unitsToText(BigInt(after.points) - BigInt(before.points), places),
    priceBefore: priceText(before.pool, before.points, places),
    priceAfter: priceText(after.pool, after.points, places),
    poolAfter: fenToYuan(after.pool),
    pointsAfter: unitsToText(after.points, places),
  };
}
