import type { ChartsWords } from './charts';

/** Words of what a teacher prints: the notes, the worksheet, its key. */
export interface HandoutWords {
  readonly charts: ChartsWords;
  readonly lesson: (order: number) => string;
  readonly toLesson: string;
  readonly toUnlocked: string;
  readonly toWorksheet: string;
  readonly toKey: string;
  readonly toTeacher: string;
  readonly toCourse: string;
  readonly print: string;
  readonly glossary: string;
  readonly teacher: {
    readonly title: (title: string) => string;
    readonly description: (title: string) => string;
    readonly aims: string;
    readonly aimsLead: string;
    readonly plan: string;
    /** For schools whose hour is shorter. */
    readonly shorter: string;
    readonly from: string;
    readonly minutes: string;
    readonly part: string;
    readonly misconceptions: string;
    readonly discussion: string;
    readonly unplugged: string;
    readonly answers: string;
    readonly standards: string;
    readonly links: string;
    readonly unlockNote: string;
    readonly stepNote: string;
  };
  readonly worksheet: {
    readonly title: (title: string) => string;
    readonly description: (title: string) => string;
    readonly name: string;
    readonly group: string;
    readonly date: string;
    readonly scan: string;
    readonly guess: string;
    readonly fact: string;
    readonly guessFirst: string;
    readonly choose: string;
    readonly think: string;
  };
  readonly key: {
    readonly title: (title: string) => string;
    readonly description: (title: string) => string;
    readonly answer: string;
  };
}
