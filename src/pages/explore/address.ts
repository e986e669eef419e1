/** Some browsers refuse more than a hundred notes in half a minute; the last is then made so many ms later. */
const LATER = 2000;
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Puts the query into the address, as a new step of the way back or in place of the last one. */
export function writeAddress(query: string, asStep: boolean): void {
  clearTimeout(waiting);
  const search = query === '' ? '' : `?${query}`;
  if (search === location.search) return;
  const address = `${location.pathname}${search}${location.hash}`;
  try {
    if (asStep) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  } catch {
    waiting = setTimeout(() => writeAddress(query, asStep), LATER);
  }
}

/** Hears when the visitor goes back or forward. */
export function onArrival(arrive: () => void): () => void {
  const come = () => {
    clearTimeout(waiting);
    arrive();
  };
  addEventListener('popstate', come);
  return () => removeEventListener('popstate', come);
}

/** Takes the hash out of the address and gives it back, if it is one of those wanted. */
export function takeHash<T extends string>(isWanted: (hash: string) => hash is T): T | null {
  const hash = location.hash.slice(1);
  if (!isWanted(hash)) return null;
  history.replaceState(null, '', location.pathname + location.search);
  return hash;
}
