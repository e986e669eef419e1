/** What is kept on the device; nothing else is. */
export type Remembered = 'language' | 'theme';

export function remember(key: Remembered, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // A visitor may forbid it; the choice then lasts as long as the page.
  }
}
