import { Exact } from '../money/decimal';
import { LEDGERS, type Ledger } from './ledgers';

const made = new Map<string, Ledger>();

/** The number of that name; an error with what there is when there is none. */
export function ledgerNumber(name: string): Exact {
  const [head = '', ...path] = name.split('.');
  const make = Object.hasOwn(LEDGERS, head) ? LEDGERS[head] : undefined;
  if (!make) throw new Error(`"${head}" is none of the ledgers ${Object.keys(LEDGERS).join(', ')}`);
  const ledger = made.get(head) ?? make();
  made.set(head, ledger);
  let found: unknown = ledger;
  path.forEach((key, i) => {
    const at = [head, ...path.slice(0, i)].join('.');
    if (!isLedger(found)) throw new Error(`"${at}" is a number and has no "${key}"`);
    if (!Object.hasOwn(found, key))
      throw new Error(`"${at}" has no "${key}", but ${Object.keys(found).join(', ')}`);
    found = found[key];
  });
  return numberIn(found, name);
}

function numberIn(found: unknown, name: string): Exact {
  if (isLedger(found)) throw new Error(`"${name}" is no number; it has ${Object.keys(found).join(', ')}`);
  if (typeof found === 'bigint') return new Exact(String(found)).div(100);
  if (typeof found === 'number' && Number.isFinite(found)) return new Exact(found);
  if (typeof found === 'string' && /^\d+(\.\d+)?$/.test(found)) return new Exact(found);
  throw new Error(`"${name}" is not a number but ${JSON.stringify(found) ?? 'nothing'}`);
}

function isLedger(found: unknown): found is Ledger {
  return typeof found === 'object' && found !== null && !Array.isArray(found);
}
