import { charts } from './charts.zh';
import type { HomeWords } from './home';
import { machine } from './machine.zh';
import { toned } from './text';

export const words: HomeWords = {
  title: '谁在买单',
  description: '亲手拆开“消费增值”积分方案，一分一厘看清回报由谁出。',
  heading: '积分单价只涨不跌，那谁在买单？',
  lead: '“有人买就涨，提现也涨，人人都赚。”前半句是真的。',
  machine,
  source:
    '规则照一个公开宣传的方案，逐单计算，精确到分。一元钱和一个积分画得一样高：利润池有积分的几倍高，单价就是几元。',
  after: ({ weeks, people, short, backOf1000 }, n) => [
    `换成 ${n.count(people)} 个买家、${weeks} 周，结局一样：`,
    toned('short', `每 100 人里有 ${Math.round((100 * short) / people)} 人没有回本`),
    '。大家每花 ¥1,000，到手现金 ',
    toned('cash', n.yuan(Math.round(backOf1000))),
    '。',
  ],
  assumed:
    '这是按公开宣传的规则设的一个例子：每人花 ¥1,000，其中 ¥300 进利润池；消息在 2 万人里口口相传。数字由本站算出，每个前提都可以改。',
  open: '看每一批人后来怎样',
  ask: ['先问哪几句，打给谁', '都在一张随身卡上，可以存成图片，发给家里人。'],
  doors: {
    label: '从这里往哪走',
    offered: {
      name: '有人向我推荐',
      behind: () => '把他告诉你的数字填进去，一周一周看大家后来怎样。',
    },
    learn: {
      name: '我想弄明白',
      behind: () => '十节小课，每节几分钟：先猜，再看，再自己动手试。学完有一张随身卡。',
    },
    teach: {
      name: '我教书',
      behind: () =>
        '一节、两节、五节课怎么安排；每课有教案、练习单和答案，都可以打印。一课打开以后，断网也能上完。',
    },
    report: {
      name: '我写报道',
      behind: ({ people, weeks }, n) =>
        `${weeks} 周，${n.count(people)} 个买家。每张图都给出数据，一个链接就能回到你看到的画面。`,
    },
  },
  about: {
    heading: '这是什么',
    paragraphs: [
      '一个免费的中英文网站，写给被推荐了这类方案的人、老师和记者。它讲的是一种模式，不针对任何公司或个人。',
      '这里的数字没有一个是手写上去的：都由程序算出，精确到分，两套算法互相核对。规则全部公开，谁都可以把同一个例子再算一遍。',
      '不用注册，没有 Cookie，不跟踪。网站只在你的设备上记住你选的语言和深浅色、课里猜的和答的；在“动手拆”里改了什么，关掉标签页就忘。别的什么也不记。',
    ],
  },
  charts,
};
