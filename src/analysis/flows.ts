import type { FenTotals } from './fen-totals';

/** `paid` is what buyers and old creditors got in cash; `left` is what still stands in the pool. */
export type FlowEnd =
  | 'buyers'
  | 'outside'
  | 'pool'
  | 'goods'
  | 'promotion'
  | 'platform'
  | 'paid'
  | 'operator'
  | 'company'
  | 'left';

export interface Flow {
  readonly from: FlowEnd;
  readonly to: FlowEnd;
  readonly fen: bigint;
}

/**
 * Where every yuan went. What comes into the pool and what leaves it balances to the fen by construction, also for
 * rounded totals: of each source the last part is whatever the others leave. Flows of nothing are listed too.
 */
export function flowsOf(totals: FenTotals): readonly Flow[] {
  const { spent, promotion, platform, poolIn, injected, skimmed, swapped, paid } = totals;
  const spending = divided('buyers', spent, { promotion, platform, pool: poolIn }, 'goods');
  const intoPool = spending.find(({ to }) => to === 'pool')?.fen ?? 0n;
  const available = intoPool + injected;
  return [
    ...spending,
    { from: 'outside', to: 'pool', fen: injected },
    ...divided('pool', available, { operator: skimmed, company: swapped, paid }, 'left'),
  ];
}

function divided(
  from: FlowEnd,
  amount: bigint,
  parts: Partial<Record<FlowEnd, bigint>>,
  rest: FlowEnd,
): readonly Flow[] {
  let left = amount;
  const flows = (Object.entries(parts) as [FlowEnd, bigint][]).map(([to, part]) => {
    // Rounded totals can ask for a fen more than there is.
    const fen = part < left ? part : left;
    left -= fen;
    return { from, to, fen };
  });
  return [...flows, { from, to: rest, fen: left }];
}
