import type { RecapWords } from './recap';

export const words: RecapWords = {
  title: '随身卡：记住什么、先问什么、打给谁',
  description:
    '一页纸：学完十节小课记住什么，有人推荐积分方案时先问哪几句，有事打给谁。可以打印，也可以存成图片。',
  kicker: '十节小课的最后一页',
  toLearn: '十节小课',
  print: '打印',
  save: { png: '存成图片 PNG', svg: '存成矢量图 SVG' },
  hold: '手机上长按这张图，可以保存，也可以发给家里人：',
  saved: (file) => `已保存：${file}`,
  failed: '图片没能做出来。请检查网络再试，或者直接打印。',
  file: '谁在买单-随身卡',
  source: '谁在买单 · 算的是一种模式，不是某家公司',
  scan: '扫码看十节小课',
};
