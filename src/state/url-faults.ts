import type { Allowed, Fault } from '../scheme/fault';
import type { Scenario } from '../scheme/scenario';
import { inWeeks, pathOf } from './check';
import { eventText } from './events';
import type { Param } from './param';
import { PARAMS } from './params';
import { GOODS, room, SHARES, type Share } from './shares';
import { shown } from './shown';

/** The parameters that may have brought this fault about, the likeliest first. */
export function suspects(fault: Fault): readonly Param[] {
  const path = pathOf(fault);
  if (path === GOODS) return withKeys('platform', 'promotion', 'pool');
  const owner = PARAMS.filter(({ field }) => isWithin(path, field)).sort(
    (a, b) => b.field.length - a.field.length,
  )[0];
  const together = fault.code === 'not-allowed' ? [] : withKeys('inflow', 'slow', 'again', 'weeks');
  return [...(owner ? [owner] : []), ...together];
}

/** What the parameter holds that is at fault: of many events the one. */
export function held(param: Param, text: string, fault: Fault): string {
  const index = /^events\[(\d+)\]/.exec(pathOf(fault))?.[1];
  return shown(param.key === 'events' && index !== undefined ? eventText(text, Number(index)) : text);
}

/** The names that forms give to fields of a scenario, where these have other names. */
const PARTS: Readonly<Record<string, string>> = {
  'slow.at': 'week',
  'inflow.perPeriod': 'people',
  'inflow.values': 'people',
  'events.at': 'week',
  'events.periods': 'weeks',
  'events.perPeriod': 'amount',
};

/** The fault as the link speaks: of the parameter, or of a part of it by the name its form has for it. */
export function inLinkTerms(fault: Fault, param: Param, holds: string, scenario: Scenario): Fault {
  const path = pathOf(fault);
  const { key } = param;
  const quoted = JSON.stringify(holds);
  const notAllowed = (allowed: Allowed): Fault => ({
    code: 'not-allowed',
    path: key,
    holds: quoted,
    allowed,
  });
  if (path === GOODS && isShare(key)) {
    return notAllowed({ kind: 'decimal', min: '0', max: room(scenario, key), places: 9 });
  }
  const said = inWeeks(fault);
  if (said.code === 'too-many-orders') return { ...said, path: key };
  if (!('path' in said) || !isWithin(path, param.field)) return said;
  if (said.code !== 'not-allowed') return { ...said, path: partOf(path, param) };
  const allowed = withoutNull(said.allowed);
  return path === param.field
    ? notAllowed(allowed)
    : { ...said, path: partOf(path, param), holds: shown(said.holds), allowed };
}

function partOf(path: string, { key, field }: Param): string {
  const part = /[a-zA-Z]+/.exec(path.slice(field.length))?.[0];
  return part === undefined ? key : (PARTS[`${key}.${part}`] ?? part);
}

/** In a link the word for null is said beside the fault. */
function withoutNull(allowed: Allowed): Allowed {
  if (allowed.kind !== 'decimal') return allowed;
  const { orNull, ...number } = allowed;
  return number;
}

function isWithin(path: string, field: string): boolean {
  return path.startsWith(field) && /^([.[]|$)/.test(path.slice(field.length));
}

function isShare(key: string): key is Share {
  return (SHARES as readonly string[]).includes(key);
}

function withKeys(...keys: readonly string[]): Param[] {
  return keys.flatMap((key) => PARAMS.find((param) => param.key === key) ?? []);
}
