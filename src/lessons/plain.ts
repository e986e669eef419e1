import type { Prose } from './lesson';

/** Prose as one string, for titles and labels. */
export function plainProse(prose: Prose): string {
  return prose
    .map((part) => {
      if (typeof part === 'string') return part;
      if (part.kind === 'guess') return '…';
      if (part.kind === 'term') return part.text + part.after;
      return typeof part.text === 'string' ? part.text : plainProse(part.text);
    })
    .join('');
}
