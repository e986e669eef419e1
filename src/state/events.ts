import type { SchemeEvent } from '../scheme/scenario';
import { areDecimals, periodOf, weekOf, whole } from './parts';

export const EVENT_FORMS = [
  'week:fund:amount',
  'week:skim:share',
  'week:freeze:weeks',
  'week:limit:amount',
  'week:limit:none',
  'week:debts:claims:grant:over',
  'week:swap:share',
] as const;

const BETWEEN = '~';

/** Events in their order, which counts within a week: "31:fund:2000000~41:freeze:4". */
export function writeEvents(events: readonly SchemeEvent[]): string {
  return events.length === 0 ? 'none' : events.map(writeEvent).join(BETWEEN);
}

export function readEvents(text: string): readonly SchemeEvent[] | null {
  if (text === 'none') return [];
  const events = text.split(BETWEEN).map(readEvent);
  return events.every((event) => event !== null) ? events : null;
}

/** The text of one event among them. */
export function eventText(text: string, i: number): string {
  return text.split(BETWEEN)[i] ?? text;
}

function writeEvent(event: SchemeEvent): string {
  const week = weekOf(event.at);
  switch (event.kind) {
    case 'inject':
      return `${week}:fund:${event.amount}`;
    case 'skim':
      return `${week}:skim:${event.share}`;
    case 'freeze':
      return `${week}:freeze:${event.periods}`;
    case 'limit':
      return `${week}:limit:${event.perPeriod ?? 'none'}`;
    case 'legacy':
      return `${week}:debts:${event.claims}:${event.grant}:${event.over}`;
    case 'swap':
      return `${week}:swap:${event.share}`;
  }
}

function readEvent(text: string): SchemeEvent | null {
  const [week = '', kind, ...parts] = text.split(':');
  const [a = '', b = '', c = ''] = parts;
  const at = periodOf(week);
  if (Number.isNaN(at)) return null;
  if (kind === 'limit' && a === 'none' && parts.length === 1) return { at, kind: 'limit', perPeriod: null };
  if (!areDecimals(parts)) return null;
  const weeks = whole(kind === 'freeze' ? a : c);
  switch (`${kind}/${parts.length}`) {
    case 'fund/1':
      return { at, kind: 'inject', amount: a };
    case 'skim/1':
      return { at, kind: 'skim', share: a };
    case 'freeze/1':
      return Number.isNaN(weeks) ? null : { at, kind: 'freeze', periods: weeks };
    case 'limit/1':
      return { at, kind: 'limit', perPeriod: a };
    case 'debts/3':
      return Number.isNaN(weeks) ? null : { at, kind: 'legacy', claims: a, grant: b, over: weeks };
    case 'swap/1':
      return { at, kind: 'swap', share: a };
    default:
      return null;
  }
}
