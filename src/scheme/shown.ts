import { LongNumber } from './long-number';

/** How a value is shown in a fault: as JSON, on one line, cut when long. */
export function shown(value: unknown): string {
  const json = asJson(value);
  if (json.length <= 60) return json;
  // Not between the two halves of a character.
  return `${json.slice(0, 57).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** Where in a scenario: the keys on the way there, as in "events[0].amount". Names that are not plain are quoted. */
export function pathText(keys: readonly unknown[]): string {
  let text = '';
  for (const key of keys) {
    if (typeof key === 'number') text += `[${key}]`;
    else if (/^\w{1,60}$/.test(String(key))) text += text === '' ? String(key) : `.${String(key)}`;
    else text += `[${shown(key)}]`;
  }
  return text;
}

function asJson(value: unknown): string {
  if (value instanceof LongNumber) return value.literal;
  if (typeof value === 'number') return String(value);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    // Nested deeper than JSON.stringify can follow, or in a circle.
    return Array.isArray(value) ? '[…]' : '{…}';
  }
}
