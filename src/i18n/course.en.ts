import type { CourseWords } from './course';

export const words: CourseWords = {
  title: 'The course on two pages, for teachers',
  description:
    'Two pages for teachers: what each of the ten lessons asks and what to remember, plans for one, two or five school hours, what to ask a seller, whom to call, and the words. To be printed on A4 or Letter.',
  kicker: 'For teachers',
  toLearn: 'The ten lessons',
  toCard: 'The card to keep',
  toRun: 'A run for the class to guess at',
  print: 'Print',
  sheets: { teacher: 'Notes', worksheet: 'Worksheet', key: 'Answers' },
  heading: 'Ten short lessons on two pages',
  lead: 'In a “consumption appreciation” scheme the price of a point only goes up. So who pays? Each lesson: guess, look, try. Free, without accounts; a lesson once opened needs no network.',
  lessons: 'What each lesson asks, and what to remember',
  minutes: (minutes) => `${minutes} minutes`,
  remember: 'Remember',
  coming: 'being written',
  plans: 'In how many school hours (45 minutes each)',
  hour: (hour) => `Hour ${hour}`,
  glossary: 'Words',
  scan: 'Scan for the ten lessons',
};
