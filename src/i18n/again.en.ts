import type { AgainWords } from './again';
import { words as lesson } from './lesson.en';

const count = (n: number) => (n === 1 ? '1 question' : `${n} questions`);

export const words: AgainWords = {
  quiz: lesson.quiz,
  answer: lesson.answer,
  title: 'Once more: do you still know?',
  description:
    'The questions of all lessons you have finished, mixed, a few at a time. Every answer is explained, and what you answer stays on your device.',
  heading: 'A week later: do you still know?',
  lead: [
    'What you think of again after some days is what stays. Here are the questions of the lessons you have finished, mixed, and only a few at a time.',
    'A wrong answer does no harm: every answer is explained. What you choose is kept on this device only.',
  ],
  toLearn: 'All ten lessons',
  nothing: 'You have not finished a lesson yet. A week after you do, its questions come here.',
  due: (questions) => (questions === 1 ? '1 question is waiting.' : `${questions} questions are waiting.`),
  later: (when, questions) =>
    `The next ones come ${when}. The lessons you have finished hold ${count(questions)}; you may answer some now, and they will still come back then.`,
  settled: (questions) =>
    `You have answered all ${count(questions)} once more. You may do so again at any time.`,
  begin: 'Begin',
  early: 'Answer some now',
  more: 'A few more',
  stepOf: (question, questions) => `Question ${question} of ${questions}`,
  next: 'Next question',
  finish: 'Finish',
  over: {
    heading: 'That is all for now',
    known: (known, questions) => `Of ${count(questions)} you knew ${known} at once.`,
    missed: 'These are worth another look in their lesson:',
    kept: 'The results are kept on this device with the rest of what you did; to save or erase it all, see the end of “All ten lessons”.',
  },
  still: 'The questions are below, each with its answer folded in.',
};
