import { ACCOUNTS, type Account } from '../ledger/books';
import type { JournalEntry } from '../ledger/journal';
import type { CohortResult, PeriodResult } from '../scheme/result';
import type { Table } from './options';

/** The columns of each table, in the order of the result format. A journal entry has one column per account. */
export const COLUMNS = {
  periods: [
    't',
    'orders',
    'forced',
    'voluntary',
    'paid',
    'pool',
    'points',
    'price',
  ] satisfies (keyof PeriodResult)[],
  cohorts: [
    't',
    'buyers',
    'spent',
    'paid',
    'holders',
    'points',
    'netValue',
    'shares',
  ] satisfies (keyof CohortResult)[],
  journal: [
    'entry',
    't',
    'kind',
    'holder',
    ...ACCOUNTS,
    'minted',
    'priceBefore',
    'priceAfter',
    'poolAfter',
    'pointsAfter',
  ] satisfies (keyof JournalEntry | Account)[],
} as const satisfies Record<Table, readonly string[]>;
