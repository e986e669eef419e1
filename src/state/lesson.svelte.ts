import type { StepKind } from '../lessons/lesson';
import type { Guess, Learning, LessonRecord } from './learning.svelte';

interface StepPlace {
  readonly id: string;
  readonly kind: StepKind;
}

/**
 * How a lesson is gone through: step by step; all open (`unlocked`, for teachers); one step by itself (`only`, a link
 * to hand out); or the questions once more, a week later (`again`).
 */
export type Way =
  { readonly kind: 'path' | 'unlocked' | 'again' } | { readonly kind: 'only'; readonly step: string };

/** The way a link asks for: `?unlock`, `?again`, `?step=try`. */
export function wayOf(query: string, steps: readonly StepPlace[]): Way {
  const params = new URLSearchParams(query);
  const step = params.get('step');
  if (step !== null && steps.some(({ id }) => id === step)) return { kind: 'only', step };
  if (params.has('unlock')) return { kind: 'unlocked' };
  return { kind: params.has('again') ? 'again' : 'path' };
}

/** A reader in one lesson. Nothing moves on by itself. */
export class LessonState {
  way: Way = $state.raw({ kind: 'path' });
  readonly #id: string;
  readonly #steps: readonly StepPlace[];
  readonly #learning: Learning;
  /** Answers of the second time are kept apart: the first ones stay as they were. */
  #triesAgain: Readonly<Record<string, readonly string[]>> = $state.raw({});

  readonly record: LessonRecord = $derived.by(() => this.#learning.of(this.#id));
  /** Those on this way, in their order. */
  readonly steps: readonly StepPlace[] = $derived.by(() => {
    const { way } = this;
    if (way.kind === 'only') return this.#steps.filter(({ id }) => id === way.step);
    return way.kind === 'again' ? this.#steps.filter(({ kind }) => kind === 'quiz') : this.#steps;
  });
  /** The step the reader is at: the first not left behind. */
  readonly at: string | null = $derived.by(() => this.steps.find(({ id }) => !this.#isDone(id))?.id ?? null);
  readonly isFinished = $derived.by(() =>
    this.way.kind === 'again'
      ? this.at === null && this.record.again !== null
      : this.record.finished !== null,
  );

  constructor(id: string, steps: readonly StepPlace[], learning: Learning) {
    this.#id = id;
    this.#steps = steps;
    this.#learning = learning;
  }

  isOn(id: string): boolean {
    return this.steps.some((step) => step.id === id);
  }

  /** Open steps are those left behind and the one after them; once finished, or unlocked, all. */
  isOpen(id: string): boolean {
    if (!this.isOn(id)) return false;
    const { kind } = this.way;
    return kind === 'unlocked' || kind === 'only' || id === this.at || this.#isDone(id) || this.isFinished;
  }

  /** undefined: not locked yet. */
  guessOf(id: string): Guess | undefined {
    return this.record.guesses[id];
  }

  /** A guess once locked stays. */
  lock(id: string, guess: Guess): void {
    if (this.guessOf(id) !== undefined) return;
    this.#change((record) => ({ ...record, guesses: { ...record.guesses, [id]: guess } }));
  }

  triesAt(id: string): readonly string[] {
    return (this.way.kind === 'again' ? this.#triesAgain[id] : this.record.tries[id]) ?? [];
  }

  choose(id: string, option: string): void {
    const tries = this.triesAt(id);
    if (tries.includes(option)) return;
    if (this.way.kind === 'again') this.#triesAgain = { ...this.#triesAgain, [id]: [...tries, option] };
    else this.#change((record) => ({ ...record, tries: { ...record.tries, [id]: [...tries, option] } }));
  }

  /** A guess or an answer comes first; everything else can be left at any time. */
  canGoOn({ id, kind }: StepPlace): boolean {
    if (kind === 'predict') return this.guessOf(id) !== undefined;
    return kind !== 'quiz' || this.triesAt(id).length > 0;
  }

  /** Leaves a step behind. Gives the step that follows, if there is one. */
  goOn(id: string): string | null {
    const place = this.steps.findIndex((step) => step.id === id);
    const next = this.steps[place + 1]?.id ?? null;
    const { kind } = this.way;
    if (kind === 'again') {
      this.#doneAgain = [...this.#doneAgain, id];
      if (next === null) this.#change((record, now) => ({ ...record, again: now }));
    } else {
      this.#change((record, now) => ({
        ...record,
        done: record.done.includes(id) ? record.done : [...record.done, id],
        finished: record.finished ?? (next === null ? now : null),
      }));
    }
    return next;
  }

  #doneAgain: readonly string[] = $state.raw([]);

  #isDone(id: string): boolean {
    return (this.way.kind === 'again' ? this.#doneAgain : this.record.done).includes(id);
  }

  #change(change: (before: LessonRecord, now: number) => LessonRecord): void {
    this.#learning.change(this.#id, change);
  }
}
