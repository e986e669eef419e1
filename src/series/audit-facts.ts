import type { Audit } from '../analysis/audit';
import { exactFigures, fastFigures, gapBetween, PROMISED, type Gap } from '../analysis/promise';
import type { FastRun } from '../cohorts/run';
import type { Result } from '../scheme/result';

export type Quantity = keyof Audit;

/**
 * How a difference stands to what the fast engine promises. `last`: larger than promised, but of the last thousandth of
 * what there once was, which the promise leaves out. `unpromised`: there is a difference, and nothing was promised.
 */
export type Verdict = 'same' | 'kept' | 'last' | 'broken' | 'unpromised';

export interface AuditFact {
  readonly quantity: Quantity;
  /** The largest difference there is, as a part of what it is measured by. */
  readonly relative: number;
  /** The week, counted from 1; the buyers of that week; those who were paid old debts; null: the whole run. */
  readonly at: number | 'legacy' | null;
  /** Yuan; of points, points. */
  readonly fast: number;
  readonly exact: number;
  readonly promised: number | null;
  readonly verdict: Verdict;
}

export interface AuditFacts {
  readonly orders: number;
  readonly rows: readonly AuditFact[];
  /** The row that says most: the worst verdict, and of these the largest difference. */
  readonly worst: AuditFact;
}

/** Below this two doubles say the same. */
const SAME = 1e-12;
const WORST_FIRST: readonly Verdict[] = ['broken', 'unpromised', 'last', 'kept', 'same'];

export function auditFacts(differences: Audit, fast: FastRun, exact: Result): AuditFacts {
  const gap = gapBetween(exactFigures(exact, fast.places), fastFigures(fast));
  const rows = (Object.keys(differences) as Quantity[]).map((quantity): AuditFact => {
    const { relative, at, fast: found, exact: right } = differences[quantity];
    const unit = quantity === 'price' ? 1 : quantity === 'points' ? 10 ** fast.places : 100;
    return {
      quantity,
      relative,
      at: typeof at === 'number' ? at + 1 : at,
      fast: found / unit,
      exact: right / unit,
      promised: isPromised(quantity) ? PROMISED[quantity] : null,
      verdict: verdictOn(quantity, relative, gap),
    };
  });
  const rank = ({ verdict, relative }: AuditFact) => WORST_FIRST.indexOf(verdict) - Math.min(relative, 0.99);
  return {
    orders: exact.periods.reduce((sum, { orders }) => sum + orders, 0),
    rows,
    worst: rows.reduce((worst, row) => (rank(row) < rank(worst) ? row : worst)),
  };
}

function isPromised(quantity: Quantity): quantity is keyof Gap {
  return Object.hasOwn(PROMISED, quantity);
}

function verdictOn(quantity: Quantity, relative: number, gap: Gap): Verdict {
  if (relative < SAME) return 'same';
  if (!isPromised(quantity)) return 'unpromised';
  if (relative <= PROMISED[quantity]) return 'kept';
  return gap[quantity] <= PROMISED[quantity] ? 'last' : 'broken';
}
