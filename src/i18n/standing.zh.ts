import type { Facts } from '../series/facts';
import type { Numbers } from './numbers';

/** Who there is to speak of: "6,000 个买家", and apart from them the old debts that were paid in points. */
export function everybody({ buyers, debts }: Pick<Facts, 'buyers' | 'debts'>, n: Numbers): string {
  const bought = `${n.count(buyers)} 个买家`;
  if (debts === 0) return bought;
  const owed = `${n.count(debts)} 笔旧账`;
  return buyers === 0 ? owed : `${bought}和 ${owed}`;
}

/** Whole yuan of every thousand; what is less than one is not nothing. */
export function ofThousand(yuan: number, n: Numbers): string {
  return yuan > 0 && Math.round(yuan) === 0 ? '不到 ¥1' : n.yuan(Math.round(yuan));
}
