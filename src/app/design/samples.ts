/** Words to try the controls with; short ones, and the longest that either language may come up with. */
export interface Samples {
  readonly numbers: string;
  readonly pay: string;
  readonly pool: string;
  readonly people: string;
  readonly long: string;
  readonly forced: string;
  readonly locked: string;
  readonly unit: string;
  readonly fault: string;
  readonly typed: string;
  readonly reset: string;
  readonly help: string;
  readonly helpLabel: string;
  readonly choice: string;
  readonly choices: readonly [string, string, string];
  readonly longChoices: readonly [string, string, string];
  readonly select: string;
  readonly funding: string;
  readonly longRule: string;
  readonly offer: string;
  readonly brief: string;
  readonly problems: string;
  readonly problemList: readonly string[];
  readonly dismiss: string;
  readonly audit: string;
  readonly preparing: string;
  readonly cancel: string;
  readonly buttons: readonly [string, string, string];
  readonly icons: Readonly<Record<'back' | 'play' | 'pause' | 'forward', string>>;
  readonly openDialog: string;
  readonly openSheet: string;
  readonly close: string;
  readonly text: string;
}

const zh: Samples = {
  numbers: '数字',
  pay: '付款',
  pool: '进入资金池',
  people: '能触达的人数',
  long: '卖出积分时平台扣下的手续费比例',
  forced: '强制离场倍数',
  locked: '老师已锁定',
  unit: '倍',
  fault: '这里要填一个 100 到 10000 之间的数字；现在写的是“一千多”。',
  typed: '一千多',
  reset: '恢复原值',
  help: '买家付的钱里，有多少进入资金池。以后所有人能拿到的钱，全都来自这里。',
  helpLabel: '这是什么？',
  choice: '新买家怎么来',
  choices: ['每周一样', '口口相传', '戛然而止'],
  longChoices: ['每周人数都一样多', '先快后慢，直到能触达的人都来过', '从某一周起减半'],
  select: '方案',
  funding: '有一轮融资',
  longRule: '价格跌破上一周的时候，平台暂停兑付，直到新买家再多起来',
  offer: '方案条件',
  brief: '付 ¥1,000，30% 进池，发出 70%',
  problems: '有两处看不懂',
  problemList: [
    '链接里的“mint”是 −5，应在 0 到 100 之间；已改用 70。',
    '链接里的“weeks”是空的；已改用 104。',
  ],
  dismiss: '知道了',
  audit: '正在逐笔核对',
  preparing: '准备中',
  cancel: '停止',
  buttons: ['核对', '保存这张图', '和另一个方案比较'],
  icons: { back: '后退一周', play: '播放', pause: '暂停', forward: '前进一周' },
  openDialog: '分享…',
  openSheet: '调整条件',
  close: '关闭',
  text: '这个链接会原样打开你现在看到的方案：同样的条件，同样的第 30 周。',
};

const en: Samples = {
  numbers: 'Numbers',
  pay: 'You pay',
  pool: 'into the pool',
  people: 'people to reach',
  long: 'kept by the platform when points are cashed out',
  forced: 'forced out at',
  locked: 'locked by the teacher',
  unit: '×',
  fault: 'This must be a number from 100 to 10,000; it says “about a thousand”.',
  typed: 'about a thousand',
  reset: 'Reset',
  help: 'How much of what a buyer pays goes into the pool. All that anybody can ever be paid comes from here.',
  helpLabel: 'What is this?',
  choice: 'How new buyers come',
  choices: ['steady', 'word of mouth', 'sudden stop'],
  longChoices: [
    'the same number every week',
    'fast, then slow, until everybody has been',
    'half from a week on',
  ],
  select: 'preset',
  funding: 'a funding round',
  longRule: 'when the price falls below last week’s, the platform stops paying until new buyers come back',
  offer: 'The offer',
  brief: '¥1,000, 30 % to the pool, 70 % minted',
  problems: 'Two things could not be read',
  problemList: [
    'In the link, “mint” is −5, but must be from 0 to 100; 70 is used instead.',
    'In the link, “weeks” is empty; 104 is used instead.',
  ],
  dismiss: 'Dismiss',
  audit: 'Checking order by order',
  preparing: 'preparing',
  cancel: 'Stop',
  buttons: ['Audit', 'Save the picture', 'Compare with another scheme'],
  icons: { back: 'Back one week', play: 'Play', pause: 'Pause', forward: 'Forward one week' },
  openDialog: 'Share…',
  openSheet: 'Change the offer',
  close: 'Close',
  text: 'This link opens just what you see now: the same offer, at the same week 30.',
};

export const SAMPLES = { zh, en };
