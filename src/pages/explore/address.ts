/** Puts the query into the address, as a new step of the way back or in place of the last one. */
export function writeAddress(query: string, asStep: boolean): void {
  const search = query === '' ? '' : `?${query}`;
  if (search === location.search) return;
  const address = `${location.pathname}${search}${location.hash}`;
  if (asStep) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}

/** Hears when the visitor goes back or forward. */
export function onArrival(arrive: () => void): () => void {
  addEventListener('popstate', arrive);
  return () => removeEventListener('popstate', arrive);
}
