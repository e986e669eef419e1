import type { Arrivals } from '../scheme/scenario';
import { readDrawn, writeDrawn } from './drawn';
import { areDecimals } from './parts';

export const INFLOW_FORMS = [
  'steady:people',
  'growth:start:rate',
  'word:market:p:q',
  'drawn:people*weeks.people*weeks',
] as const;

/** Who comes. A slowdown has a parameter of its own. */
export function writeInflow(arrivals: Arrivals): string {
  switch (arrivals.kind) {
    case 'constant':
      return `steady:${arrivals.perPeriod}`;
    case 'growth':
      return `growth:${arrivals.start}:${arrivals.rate}`;
    case 'bass':
      return `word:${arrivals.market}:${arrivals.p}:${arrivals.q}`;
    case 'custom':
      return `drawn:${writeDrawn(arrivals.values)}`;
  }
}

export function readInflow(text: string, slowdown: Arrivals['slowdown']): Arrivals | null {
  const [kind, ...parts] = text.split(':');
  const [a = '', b = '', c = ''] = parts;
  if (kind === 'drawn' && parts.length === 1) {
    const values = readDrawn(a);
    return values && { kind: 'custom', values, slowdown };
  }
  if (!areDecimals(parts)) return null;
  switch (`${kind}/${parts.length}`) {
    case 'steady/1':
      return { kind: 'constant', perPeriod: a, slowdown };
    case 'growth/2':
      return { kind: 'growth', start: a, rate: b, slowdown };
    case 'word/3':
      return { kind: 'bass', market: a, p: b, q: c, slowdown };
    default:
      return null;
  }
}
