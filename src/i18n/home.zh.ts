import { charts } from './charts.zh';
import type { HomeWords } from './home';

export const words: HomeWords = {
  title: '谁在买单',
  description: '亲手拆开“消费增值”积分方案，一分一厘看清回报由谁出。',
  heading: '积分单价只涨不跌，那谁在买单？',
  lead: 'lead',
  charts,
};
