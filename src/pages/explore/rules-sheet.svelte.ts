import { tick } from 'svelte';
import { enliven } from '../enliven';
import { besideWords } from './aside';
import { rulesWords } from './event-parts';
import type { OwnProps } from './parts';

/** Where the rules are: on a phone in a sheet, on a desk always open. They come to life once somebody wants them. */
export class RulesSheet {
  open = $state(false);
  /** The event that is unfolded among them. */
  event: number | null = $state(null);

  readonly #props: () => OwnProps;
  #alive: Promise<void> | null = null;

  constructor(props: () => OwnProps) {
    this.#props = props;
  }

  /** Opens them, at an event if one is named. */
  async show(event?: number): Promise<void> {
    const { words, flags } = this.#props();
    try {
      await this.#enlivened();
    } catch {
      return alert(words.charts.notLoaded);
    }
    this.open = true;
    void flags.parts.loadAhead();
    if (event === undefined) return;
    this.event = event;
    await tick();
    (await import('./Rules.svelte')).focusEvent(event);
  }

  /** On a desk nobody asks for them. */
  readonly enlivenUnasked = (): void => {
    this.#enlivened().catch(() => addEventListener('online', this.enlivenUnasked, { once: true }));
  };

  #enlivened(): Promise<void> {
    this.#alive ??= this.#enliven();
    // What failed to load is loaded anew when it is asked for again.
    this.#alive.catch(() => (this.#alive = null));
    return this.#alive;
  }

  async #enliven(): Promise<void> {
    const shared = this.#props();
    const { language, explore } = shared;
    const [{ default: Rules }, besides, own] = await Promise.all([
      import('./Rules.svelte'),
      besideWords(language),
      rulesWords(language),
    ]);
    const props = { ...shared, besideWords: besides, rulesWords: own };
    enliven('rules', explore.isAsMade, (draw, target) => draw(Rules, { target, props }));
    document.documentElement.dataset['rules'] = 'alive';
  }
}
