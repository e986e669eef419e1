import type { Site } from './sites';

/** Silence longer than this, twice in a row, is taken for death. */
const SILENCE = 5000;

/**
 * Notices that a worker has been killed, which browsers do not tell: it is asked for a word now and then while
 * something runs in it. Long jobs answer between slices. Returns what ends the watch.
 */
export function watchOver(site: Site, silence = SILENCE): () => void {
  let unanswered = 0;
  const timer = setInterval(() => {
    if (!site.hasAnswered()) return;
    if (unanswered === 2) return site.lose('it stopped answering.');
    unanswered++;
    void site.api.ping().then(() => (unanswered = 0));
  }, silence);
  return () => clearInterval(timer);
}
