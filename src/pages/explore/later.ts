/** Waits until the browser has nothing better to do; where it cannot say, a moment. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 1000 });
    else setTimeout(resolve, 200);
  });
}

/** Calls once the window is that wide, now or later. Gives back what ends the waiting. */
export function onceWide(query: string, call: () => void): () => void {
  const wide = matchMedia(query);
  const check = () => {
    if (!wide.matches) return;
    wide.removeEventListener('change', check);
    call();
  };
  wide.addEventListener('change', check);
  check();
  return () => wide.removeEventListener('change', check);
}
