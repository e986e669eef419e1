const UP_AND_DOWN: Readonly<Record<string, number>> = {
  ArrowUp: 1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
};
const ALONG: Readonly<Record<string, number>> = { ...UP_AND_DOWN, ArrowRight: 1, ArrowLeft: -1 };

const reader = (keys: Readonly<Record<string, number>>) => (event: KeyboardEvent) =>
  event.altKey || event.ctrlKey || event.metaKey ? null : (keys[event.key] ?? null);

/** How many steps a key asks for, or null. In a field of text the keys left and right are the caret's. */
export const STEPS = { along: reader(ALONG), upAndDown: reader(UP_AND_DOWN) };

/**
 * A key that is held steps on and on, and the visitor settles on where it ends: said once, when the key is let go or the
 * focus leaves. Browsers refuse to note more than some hundred steps in half a minute.
 */
export class HeldKey {
  #settle: (() => void) | null = null;

  /** One more step; this is to be done when it was the last. */
  step(settle: () => void): void {
    this.#settle = settle;
  }

  letGo(): void {
    const settle = this.#settle;
    // What it does may take the focus away, and so lead here again.
    this.#settle = null;
    settle?.();
  }
}
