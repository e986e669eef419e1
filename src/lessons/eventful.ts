import type { CompiledLesson } from './compile';

/** Whether anything happens to the scheme in one of a lesson's pictures. */
export function isEventful({ shows, starts }: Pick<CompiledLesson, 'shows' | 'starts'>): boolean {
  const shown = Object.values(shows).flatMap((show) => (show.chart === 'ledger' ? [] : show.picture));
  return [...shown, ...Object.values(starts)].some(({ eventful }) => eventful.length > 0);
}
