import { encodeView } from './url';
import type { View } from './view';

/** Further back than anybody remembers. */
const MOST = 200;

/** The steps as they can be kept as JSON. */
export interface KeptSteps {
  readonly taken: readonly string[];
  readonly at: number;
}

/**
 * What the visitor changed, one step after the other, so that each can be undone and done again. A step is the query of
 * a link, without the week and the cohort: to look elsewhere changes nothing, and undoing a change leaves the look alone.
 *
 * The browser's history is another list: of all that was shown, in the order in which it was shown. So undoing is not
 * going back: it shows something anew, and the way back leads to what was there before. Going back and forward moves
 * along the steps where they lead to a neighbour, and is a step of its own where they do not.
 */
export class Steps {
  #taken: readonly string[] = $state.raw(['']);
  #at = $state(0);
  readonly canUndo = $derived(this.#at > 0);
  readonly canRedo = $derived(this.#at < this.#taken.length - 1);

  /** Begins with a view, or goes on from where the visitor was when that was the very same. */
  begin(view: View, kept: KeptSteps | null): void {
    const step = stepOf(view);
    const goesOn = kept !== null && kept.taken[kept.at] === step;
    this.#taken = goesOn ? kept.taken : [step];
    this.#at = goesOn ? kept.at : 0;
  }

  /** The visitor has settled on this view. */
  take(view: View): void {
    const step = stepOf(view);
    if (step === this.#taken[this.#at]) return;
    this.#taken = [...this.#taken.slice(0, this.#at + 1), step].slice(-MOST);
    this.#at = this.#taken.length - 1;
  }

  /** The way back or forward has led to this view. */
  arrive(view: View): void {
    const step = stepOf(view);
    if (step === this.#taken[this.#at - 1]) this.#at--;
    else if (step === this.#taken[this.#at + 1]) this.#at++;
    else this.take(view);
  }

  /** The query to show now, or null when there is nothing to undo. */
  undo(): string | null {
    return this.canUndo ? (this.#taken[--this.#at] ?? null) : null;
  }

  redo(): string | null {
    return this.canRedo ? (this.#taken[++this.#at] ?? null) : null;
  }

  get kept(): KeptSteps {
    return { taken: this.#taken, at: this.#at };
  }
}

function stepOf(view: View): string {
  return encodeView({ ...view, week: null, cohort: null });
}
