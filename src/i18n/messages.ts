import type { Language } from './language';

/** The words of the page. Both languages have the same keys, which the type sees to. */
export interface Messages {
  readonly title: string;
  readonly intro: string;
  readonly otherLanguage: string;
  readonly firstOrders: string;
  readonly periods: string;
  readonly cohorts: string;
  readonly columns: Readonly<Record<Column, string>>;
}

export type Column =
  | 'order'
  | 'paidIn'
  | 'toPool'
  | 'minted'
  | 'pool'
  | 'points'
  | 'price'
  | 'week'
  | 'orders'
  | 'forced'
  | 'paid'
  | 'holders'
  | 'netValue';

const en: Messages = {
  title: 'Who pays?',
  intro:
    'An online shop sells for ¥1000. ¥300 of it goes into a pool, and the buyer gets points worth 70 % of that. The price of a point is pool ÷ points, so it only rises. 100 people buy each week for 60 weeks, and nobody leaves unless forced out at three times the money.',
  otherLanguage: '中文',
  firstOrders: 'The first orders',
  periods: 'Week by week',
  cohorts: 'What became of each week’s buyers',
  columns: {
    order: 'order',
    paidIn: 'paid, ¥',
    toPool: 'to the pool, ¥',
    minted: 'points minted',
    pool: 'in the pool, ¥',
    points: 'points',
    price: 'price of a point, ¥',
    week: 'week',
    orders: 'orders',
    forced: 'forced out',
    paid: 'received, ¥',
    holders: 'still holding',
    netValue: 'could cash out now, ¥',
  },
};

const zh: Messages = {
  title: '谁在买单？',
  intro:
    '一家网店卖一件 1000 元的商品，其中 300 元进利润池，买家得到价值为其 70% 的积分。积分单价等于池子除以积分，所以只涨不跌。每周 100 人下单，连续 60 周；除了涨到三倍被强制出局的人，谁也不提现。',
  otherLanguage: 'English',
  firstOrders: '最早的几单',
  periods: '逐周明细',
  cohorts: '每周的买家后来怎样',
  columns: {
    order: '第几单',
    paidIn: '付款（元）',
    toPool: '进池（元）',
    minted: '铸造积分',
    pool: '池内余额（元）',
    points: '流通积分',
    price: '积分单价（元）',
    week: '周',
    orders: '订单',
    forced: '强制出局',
    paid: '已到手（元）',
    holders: '仍持有',
    netValue: '现在能提现（元）',
  },
};

export const MESSAGES: Readonly<Record<Language, Messages>> = { zh, en };
