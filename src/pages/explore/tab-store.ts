/** What is kept in the tab alone and as long as it is open, so that it outlasts a change of language and a reload. */
export function keepInTab(key: string, value: unknown): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // A frame or a visitor may forbid it; it then lasts as long as the page.
  }
}

/** Null when there is nothing, or nothing that can be read. */
export function keptInTab(key: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}
