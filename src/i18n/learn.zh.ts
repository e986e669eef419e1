import type { LearnWords } from './learn';

export const words: LearnWords = {
  title: '学：十节小课',
  description: '十节小课，每节几分钟：先猜，再看，再动手，弄明白“消费增值”的回报由谁出。',
  heading: '十节小课，弄明白谁在买单',
  lead: [
    '每课几分钟，只讲一件事。先猜，再看结果，再自己动手试。猜错不要紧：猜过的，才记得住。',
    '想停就停，想走就走。学到哪儿，只记在你这台设备上。',
  ],
  minutes: (minutes) => `约 ${minutes} 分钟`,
  canTell: '学完能讲给朋友听：',
  coming: '正在写',
  start: '开始',
  goOn: (done, steps) => `接着学（${done} / ${steps}）`,
  finished: '学完了 ✓',
  due: {
    heading: '过了一周，再答一遍',
    lead: '隔几天再想一遍，才忘不掉。每课只有几道题。',
    answer: (title) => `再答：${title}`,
  },
  card: '打印这张卡，或者存成图片',
  teacher: '教师用',
  worksheet: '练习单',
  kept: {
    heading: '这台设备上记了什么',
    lead: '你猜了什么、答了什么、学到哪儿，只记在这个浏览器里，不上传。你可以拿走一份，也可以全部抹掉。',
    nothing: '现在什么也没有记。',
    save: '存成文件',
    erase: '全部抹掉',
    sure: '全部抹掉？',
    sureLead: '猜过的、答过的、学到哪儿，都会从这台设备上抹掉，找不回来。',
    yes: '抹掉',
    no: '不抹',
    close: '关闭',
    erased: '已经抹掉了。',
    file: '学习记录',
  },
};
