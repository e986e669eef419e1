import { charts } from './charts.en';
import type { HandoutWords } from './handout';

export const words: HandoutWords = {
  charts,
  lesson: (order) => `Lesson ${order}`,
  toLesson: 'The lesson',
  toUnlocked: 'All steps open',
  toWorksheet: 'Worksheet',
  toKey: 'Answers to the worksheet',
  toTeacher: 'For teachers',
  toCourse: 'The course on two pages',
  print: 'Print',
  glossary: 'Words',
  teacher: {
    title: (title) => `For teachers: ${title}`,
    description: (title) =>
      `Notes on the lesson “${title}”: a plan for 45 minutes, what people get wrong, questions to discuss, the lesson without devices, answers.`,
    aims: 'Aims',
    aimsLead: 'After this lesson you can tell a friend:',
    plan: 'A plan for 45 minutes',
    shorter: 'With 40 minutes, give the last part as homework.',
    from: 'From minute',
    minutes: 'Minutes',
    part: 'What happens',
    misconceptions: 'What people often think',
    discussion: 'To discuss',
    unplugged: 'Without devices',
    answers: 'Answers',
    standards: 'Standards it fits',
    links: 'Links',
    unlockNote: 'All steps open, for the projector:',
    stepNote: 'Only the step to try, for the class:',
  },
  worksheet: {
    title: (title) => `Worksheet: ${title}`,
    description: (title) =>
      `A worksheet for the lesson “${title}”, to be printed; the answers are on a page of their own.`,
    name: 'Name',
    group: 'Class',
    date: 'Date',
    scan: 'Scan and try it',
    guess: 'My guess',
    fact: 'In fact',
    guessFirst: 'Guess first; what is written stays',
    choose: 'Choose one and say why',
    think: 'Think, and write it down',
  },
  key: {
    title: (title) => `Answers: ${title}`,
    description: (title) => `Answers to the worksheet of the lesson “${title}”, for teachers.`,
    answer: 'Answer',
  },
};
