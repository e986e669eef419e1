import type { CourseWords } from './course';

export const words: CourseWords = {
  title: '两页讲义：十节小课怎么教',
  description:
    '给老师的两页纸：十节小课各问什么、记住什么，一节、两节、五节课怎么安排，先问哪几句，打给谁，词语解释。A4 或 Letter，可以打印。',
  kicker: '教师用',
  toLearn: '十节小课',
  toCard: '随身卡',
  toRun: '让全班猜的一次演示',
  print: '打印',
  sheets: { teacher: '教案', worksheet: '练习单', key: '答案' },
  heading: '十节小课：两页讲义',
  lead: '“消费增值”积分方案里，积分单价只涨不跌，那谁在买单？每课先猜，再看，再动手。免费，不用注册；打开过的课，断网也能上完。',
  lessons: '每课问什么，记住什么',
  minutes: (minutes) => `${minutes} 分钟`,
  remember: '记住',
  coming: '正在写',
  plans: '怎么安排（每节 45 分钟）',
  hour: (hour) => `第 ${hour} 节`,
  glossary: '词语',
  scan: '扫码看十节小课',
};
