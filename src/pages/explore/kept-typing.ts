import type { Typed } from '../../state/typed';

/** In the tab alone, so that what was typed and cannot be outlasts a change of language and a reload. */
const KEY = 'typed';

/** Of the view with that query. */
export function keepTyping(query: string, typed: Typed): void {
  try {
    if (Object.keys(typed).length === 0) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify({ query, typed }));
  } catch {
    // A frame or a visitor may forbid it; it then lasts as long as the page.
  }
}

export function keptTyping(query: string): Typed {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as {
      query?: unknown;
      typed?: unknown;
    } | null;
    const isText = ([, text]: [string, unknown]) => typeof text === 'string';
    if (kept?.query !== query) return {};
    return Object.fromEntries(Object.entries(kept.typed ?? {}).filter(isText));
  } catch {
    return {};
  }
}
