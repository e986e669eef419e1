import type { Learning } from './learning.svelte';
import { dueAt, inTurns, shuffled, standing, type Question } from './recall';

/** Questions in one go: few enough that nobody puts them off. */
export const ROUND = 6;

/** The quizzes of all finished lessons once more, mixed, a few at a time. */
export class Requiz {
  readonly #questions: readonly Question[];
  readonly #learning: Learning;
  readonly #now: () => number;
  readonly #random: () => number;

  /** Those asked now, in their order; none before somebody has begun. */
  round: readonly Question[] = $state.raw([]);
  #place = $state(0);
  /** The options tried now, question by question. */
  #tries: readonly (readonly string[])[] = $state.raw([]);

  /** Those of finished lessons. */
  readonly open: readonly Question[] = $derived.by(() =>
    this.#questions.filter(({ lesson }) => this.#learning.of(lesson).finished !== null),
  );
  readonly due: readonly Question[] = $derived.by(() =>
    this.open.filter((question) => (this.#dueAt(question) ?? Infinity) <= this.#now()),
  );
  /** When the next ones will be due; null when none will. */
  readonly nextDue: number | null = $derived.by(() => {
    const times = this.open.flatMap((question) => this.#dueAt(question) ?? []);
    return times.length > 0 ? Math.min(...times) : null;
  });
  /** Of all: how many were known at once the last time they were asked again, and how many were asked. */
  readonly known = $derived.by(() => this.open.filter((question) => this.#standing(question) === 2).length);
  readonly asked = $derived.by(() => this.open.filter((question) => this.#standing(question) > 0).length);

  readonly current: Question | null = $derived.by(() => this.round[this.#place] ?? null);
  readonly tries: readonly string[] = $derived.by(() => this.#tries[this.#place] ?? []);
  readonly isOver = $derived.by(() => this.round.length > 0 && this.current === null);
  /** Of this round, those not known at once. */
  readonly missed: readonly Question[] = $derived.by(() =>
    this.round.filter(({ answer }, i) => i < this.#place && this.#tries[i]?.[0] !== answer),
  );

  constructor(questions: readonly Question[], learning: Learning, now: () => number, random: () => number) {
    this.#questions = questions;
    this.#learning = learning;
    this.#now = now;
    this.#random = random;
  }

  /** Counted from 1. */
  get number(): number {
    return this.#place + 1;
  }

  /** Asks those that are due; when none are, any: who wants to may always. */
  begin(): void {
    const from = shuffled(this.due.length > 0 ? this.due : this.open, this.#random);
    this.round = inTurns(
      from.sort((a, b) => this.#standing(a) - this.#standing(b)),
      ROUND,
    );
    this.#place = 0;
    this.#tries = this.round.map(() => []);
  }

  /** Every try is kept at once, so that nothing is lost when the page is closed in between. */
  choose(option: string): void {
    const { current, tries } = this;
    if (current === null || tries.includes(option)) return;
    const now = [...tries, option];
    this.#tries = this.#tries.map((before, i) => (i === this.#place ? now : before));
    this.#keep(current, now);
  }

  get canGoOn(): boolean {
    return this.tries.length > 0;
  }

  goOn(): void {
    if (this.canGoOn) this.#place++;
  }

  #keep({ lesson, id }: Question, tries: readonly string[]): void {
    this.#learning.change(lesson, (record, at) => ({
      ...record,
      recalled: { ...record.recalled, [id]: { at, tries } },
    }));
    const own = this.open.filter((question) => question.lesson === lesson);
    if (own.some((question) => this.#dueAt(question) !== null)) return;
    this.#learning.change(lesson, (record, at) => ({ ...record, again: record.again ?? at }));
  }

  #dueAt(question: Question): number | null {
    return dueAt(question, this.#learning);
  }

  #standing(question: Question): 0 | 1 | 2 {
    return standing(question, this.#learning);
  }
}
