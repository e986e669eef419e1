import type { ExploreWords } from './explore';
import { file } from './file.zh';
import { live } from './live.zh';
import { steps } from './steps.zh';

export const words: ExploreWords = {
  ...live,
  title: '动手拆：整台机器',
  description: '消费增值积分方案的每条规则都能改，来多少人由你画，看利润池、单价和每一批买家后来怎样。',
  heading: '动手拆：整台机器交到你手里',
  steps,
  file,
  time: { label: '显示第几周' },
  panel: {
    ...live.panel,
    title: '规则',
    open: '改规则',
    close: '收起规则',
    skip: '跳过规则，直接看图',
    preset: '例子',
    presets: {
      default: '口口相传',
      'online-shop': '线上商城，3 倍出局',
      'thin-promotion': '推广少，5 倍出局',
      'local-shop': '本地商家，1.2 倍出局',
      'small-basket': '每单 ¥100，1.5 倍出局',
    },
    resetAll: '复原',
    groups: { offer: '方案', buyers: '谁来买', leavers: '谁离开', finer: '细则' },
    inflow: '新买家怎么来',
    inflows: { constant: '每周一样', growth: '按比例增', bass: '口口相传', custom: '自己画' },
    drawn: '在“新买家”图上画：拖动，或用方向键。',
    goodsRest: (percent) => `其余 ${percent}% 是货款。`,
    goodsWorth: {
      label: '货值',
      help: '一单买到的东西，你觉得值多少钱。算进去，回本线就低一些。',
    },
  },
  deeper: {
    heading: '再往深处看',
    tools: {
      map: { name: '地图', asks: '换两条规则，会怎样？' },
      needed: { name: '要来多少人', asks: '要兑现承诺，得来多少人？' },
      audit: { name: '查账', asks: '这些数，一分不差吗？' },
    },
    loading: '请稍等……',
    failed: '这一部分没有加载出来，可能是网络断了。网络恢复后，请重新点开，或者刷新页面。',
  },
  paper: {
    rule: (name, numbers) => `${name}（${numbers.join('，')}）`,
    weekly: (said, until) => `${said}，此后每周一次，到第 ${until} 周`,
    address: '规则都能在这里改：',
  },
  problems: { heading: '这个链接里有些内容用不上：', dismiss: '知道了' },
};
