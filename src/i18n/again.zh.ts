import type { AgainWords } from './again';
import { words as lesson } from './lesson.zh';

export const words: AgainWords = {
  quiz: lesson.quiz,
  answer: lesson.answer,
  title: '再答一遍：一周以后还记得吗',
  description: '把学完的课里的题混在一起，一次几道，再答一遍。每个选项都有解释，答了什么只记在你的设备上。',
  heading: '一周以后，还记得吗？',
  lead: [
    '学过的东西，隔几天再想一遍，才忘不掉。这里把学完的课里的题混在一起，一次只问几道。',
    '答错没关系，每个选项都有解释。答了什么，只记在这台设备上。',
  ],
  toLearn: '全部十课',
  nothing: '还没有学完的课。学完一课，它的题过一周就会来这里。',
  due: (questions) => `有 ${questions} 道题到时候了。`,
  later: (when, questions) =>
    `${when}，下一批题再来。学完的课里一共有 ${questions} 道题，想现在就答也行；到时候还会再问一遍。`,
  settled: (questions) => `${questions} 道题都再答过了。想再来一遍，随时可以。`,
  begin: '开始答',
  early: '现在就答几道',
  more: '再答几道',
  stepOf: (question, questions) => `第 ${question} 题，共 ${questions} 题`,
  next: '下一题',
  finish: '答完了',
  over: {
    heading: '这几道答完了',
    known: (known, questions) => `${questions} 道题，一次就答对 ${known} 道。`,
    missed: '下面这些，回那一课再看一眼：',
    kept: '结果记在这台设备上，和别的学习记录放在一起；要拿走或抹掉，在“全部十课”那一页的最下面。',
  },
  still: '题都在下面，答案折在每道题里。',
};
