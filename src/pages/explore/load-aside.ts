import type { Language } from '../../i18n/language';
import { besideWords, type Aside } from './aside';

/** A file of its own: what a component's file exports besides the component is known to Svelte's own checker alone. */
export async function loadAside(language: Language): Promise<Aside> {
  const [words, { default: Asides, KeptLine, Band, difference }] = await Promise.all([
    besideWords(language),
    import('./Asides.svelte'),
  ]);
  return { words, Asides, KeptLine, Band, difference };
}
