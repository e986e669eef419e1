import type { Typed } from '../../state/typed';
import { keepInTab, keptInTab } from './tab-store';

const KEY = 'typed';

/** What was typed and cannot be, into the view with that query. */
export function keepTyping(query: string, typed: Typed): void {
  keepInTab(KEY, { query, typed });
}

export function keptTyping(query: string): Typed {
  const kept = (keptInTab(KEY) ?? {}) as { query?: unknown; typed?: unknown };
  if (kept.query !== query) return {};
  const isText = ([, text]: [string, unknown]) => typeof text === 'string';
  return Object.fromEntries(Object.entries(kept.typed ?? {}).filter(isText));
}
