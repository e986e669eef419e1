import type { Lesson, Option, Prose, Step } from '../../lessons/lesson';

type Asking = Extract<Step, { kind: 'predict' | 'quiz' }>;

/** A question of the lesson, as on paper. */
export interface Question {
  readonly id: string;
  readonly step: Asking;
  readonly title: Prose;
  /** Of a prediction: what is so. */
  readonly truth: Prose | null;
  readonly options: readonly Option[];
  readonly answer: string | null;
}

export function questionsIn({ steps }: Lesson): readonly Question[] {
  return steps.flatMap((step): Question[] => {
    if (step.kind !== 'predict' && step.kind !== 'quiz') return [];
    const choice = step.kind === 'quiz' ? step : step.ask.by === 'choose' ? step.ask : null;
    return [
      {
        id: step.id,
        step,
        title: step.title,
        truth: step.kind === 'predict' ? step.truth : null,
        options: choice?.options ?? [],
        answer: choice?.answer ?? null,
      },
    ];
  });
}
