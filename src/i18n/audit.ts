import type { Fault } from '../scheme/fault';
import type { AuditFact, AuditFacts, Quantity, Verdict } from '../series/audit-facts';
import type { Numbers } from './numbers';

/** The same names as in the ledger, which words know nothing of. */
export type AccountName =
  'buyers' | 'goods' | 'promotion' | 'platform' | 'pool' | 'outside' | 'operator' | 'company';
export type EntryName =
  'order' | 'forced' | 'taker' | 'leaver' | 'inject' | 'skim' | 'freeze' | 'limit' | 'legacy' | 'swap';

/** Words of the audit: what is shown, run again order by order. */
export interface AuditWords {
  readonly intro: string;
  readonly run: (orders: number, n: Numbers) => string;
  readonly tooMany: (orders: number, most: number, n: Numbers) => string;
  readonly running: string;
  readonly stop: string;
  readonly stopped: string;
  readonly dropped: string;
  readonly trouble: (message: string) => string;
  readonly fault: (fault: Fault) => string;
  readonly title: (facts: AuditFacts, n: Numbers) => string;
  readonly sentence: (facts: AuditFacts, n: Numbers) => string;
  readonly differences: string;
  readonly head: readonly string[];
  readonly quantities: Readonly<Record<Quantity, string>>;
  /** How large a difference is, in words. */
  readonly size: (fact: AuditFact, n: Numbers) => string;
  readonly where: (fact: AuditFact) => string;
  readonly promised: (fact: AuditFact, n: Numbers) => string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly journal: {
    readonly title: (count: number) => string;
    readonly note: string;
    readonly entry: string;
    readonly week: string;
    readonly what: string;
    readonly sum: string;
    readonly points: string;
    readonly price: string;
    readonly kinds: Readonly<Record<EntryName, string>>;
    /** The person it happened to, numbered from 1. */
    readonly by: (what: string, person: number, isOldDebt: boolean) => string;
    readonly accounts: Readonly<Record<AccountName, string>>;
    readonly noPrice: string;
  };
}
