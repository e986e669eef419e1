import type { Learning } from './learning.svelte';

/** A quiz of a lesson, as it is asked again by itself. */
export interface Question {
  readonly lesson: string;
  readonly id: string;
  readonly answer: string;
}

/** When a question should be answered again: a week after its lesson was finished. Null when not, or already done. */
export function dueAt({ lesson, id }: Question, learning: Learning): number | null {
  const due = learning.dueAt(lesson);
  const last = learning.of(lesson).recalled[id]?.at;
  // Answered too early it comes once more: what is asked after some days is what stays.
  return due === null || (last !== undefined && last >= due) ? null : due;
}

/** How it went the last time: never asked, not known at once, known. The first come first. */
export function standing({ lesson, id, answer }: Question, learning: Learning): 0 | 1 | 2 {
  const last = learning.of(lesson).recalled[id];
  return last === undefined ? 0 : last.tries[0] === answer ? 2 : 1;
}

/** At most so many of them: in their order as far as lessons can take turns, so that none follows itself needlessly. */
export function inTurns(questions: readonly Question[], most: number): readonly Question[] {
  const lessons = [...new Set(questions.map(({ lesson }) => lesson))];
  const waiting = lessons.map((own) => questions.filter(({ lesson }) => lesson === own));
  const taken: Question[] = [];
  while (taken.length < Math.min(most, questions.length)) {
    for (const queue of waiting) taken.push(...queue.splice(0, 1));
  }
  return taken.slice(0, most);
}

/** In an order that chance decides. `random` gives numbers from 0 up to 1. */
export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
