import type { ChartsWords } from './charts';
import type { Facts } from '../series/facts';
import type { Numbers } from './numbers';
import { span } from './span.zh';
import { everybody, ofThousand } from './standing.zh';
import { toned, type Text } from './text';

function priceSentence({ price, openingPrice }: Facts, n: Numbers): string {
  if (price === null) return '没有人持有积分，也就没有单价。';
  if (n.price(price) === n.price(openingPrice)) return `积分单价 ${n.price(price)}，和开盘时一样。`;
  return `积分单价从 ${n.price(openingPrice)} ${price > openingPrice ? '涨' : '跌'}到 ${n.price(price)}。`;
}

function live(facts: Facts, n: Numbers): Text {
  const { week, ahead, level, short, backOf1000 } = facts;
  if (facts.people === 0) return [`到第 ${week} 周，还没有人下单。`];
  return [
    priceSentence(facts, n),
    `${everybody(facts, n)}里，`,
    ahead === 0 ? '还没有人拿回本钱' : `${n.count(ahead)} 人拿回了本钱`,
    level > 0 ? `，${n.count(level)} 人现在提现就能回本` : '',
    '，',
    short === 0 ? '没有人亏着' : toned('short', `${n.count(short)} 人没有回本`),
    // What old debts were paid is not in the hands of those who bought.
    `。大家每花 ¥1,000，${facts.debts > 0 ? '池里付出的现金' : '到手现金'} `,
    toned('cash', ofThousand(backOf1000, n)),
    facts.goodsOf1000 > 0 ? `（货按每 ¥1,000 值 ${n.yuan(Math.round(facts.goodsOf1000))} 算进去了）。` : '。',
  ];
}

export const charts: ChartsWords = {
  more: '数据表、全屏、下载',
  notLoaded: '没能加载。请检查网络再试。',
  table: '数据表',
  close: '关闭',
  week: (week) => `第 ${week} 周`,
  weeks: span,
  live,
  story: (column, level, n) => {
    const { buyers, holders, cash, worth } = column;
    const missing = Math.round(level) - Math.round(cash) - Math.round(worth);
    return [
      `${span(column)}的 ${n.count(buyers)} 个买家：每花 ¥1,000，已到手现金 ${n.yuan(Math.round(cash))}；`,
      holders > 0
        ? `还有 ${n.count(holders)} 人持有积分，现在提现还能得 ${n.yuan(Math.round(worth))}。`
        : '已经没有人持有积分。',
      missing > 0
        ? `离回本还差 ${n.yuan(missing)}。`
        : missing === 0
          ? '正好回本。'
          : `比回本多 ${n.yuan(-missing)}。`,
    ].join('');
  },
  inflow: {
    title: ({ isSteady, newNow, newNowIn, newPeak, newPeakIn }, n) => {
      if (newPeak === 0) return '没有新买家';
      const more = newNowIn.to - newNowIn.from;
      return isSteady
        ? `每${more ? ` ${more + 1} ` : ''}周新来 ${n.count(newNow)} 人`
        : `新买家：${span(newPeakIn)}最多，${n.count(newPeak)} 人；${span(newNowIn)} ${n.count(newNow)} 人`;
    },
    sentence: ({ newNow, newNowIn, newPeak, newPeakIn }, n) =>
      newPeak === 0
        ? '没有新买家。'
        : `新买家的柱形图，${span(newPeakIn)}最多，${n.count(newPeak)} 人；${span(newNowIn)}有 ${n.count(newNow)} 人。`,
    head: ['周', '新买家', '复购'],
    peak: ({ newPeak }, n) => `最多 ${n.count(newPeak)} 人`,
    again: '复购',
  },
  pool: {
    title: ({ pool, poolPeak, poolPeakWeek }, n) =>
      poolPeak === 0
        ? '利润池是空的'
        : pool >= poolPeak
          ? `利润池里有 ${n.yuanShort(pool)}，到目前最多`
          : `利润池第 ${poolPeakWeek} 周有 ${n.yuanShort(poolPeak)}，现在剩 ${n.yuanShort(pool)}`,
    sentence: ({ pool, poolPeak, poolPeakWeek, week }, n) =>
      `积分能兑付的钱全在利润池里。第 ${week} 周池里有 ${n.yuan(Math.round(pool))}${pool < poolPeak ? `；最多的是第 ${poolPeakWeek} 周，有 ${n.yuan(Math.round(poolPeak))}` : pool > 0 ? '，到目前最多' : ''}。`,
    head: ['周', '利润池（元）'],
    peak: ({ poolPeak, poolPeakWeek }, n) => `第 ${poolPeakWeek} 周 ${n.yuanShort(poolPeak)}`,
  },
  points: {
    title: ({ price, isRecord, holders }, n) =>
      price === null
        ? '没有人持有积分，也就没有单价'
        : `一个积分 ${n.price(price)}${isRecord ? '，又创新高' : ''}；还有 ${n.count(holders)} 人持有`,
    sentence: ({ week, price, holders }, n) =>
      price === null
        ? `流通积分和积分单价，各用各的刻度。第 ${week} 周没有人持有积分。`
        : `流通积分和积分单价，各用各的刻度。第 ${week} 周一个积分 ${n.price(price)}，${n.count(holders)} 人持有积分。`,
    head: ['周', '流通积分', '积分单价（元）'],
    price: '积分单价',
    held: '流通积分',
    noPrice: '没有单价',
    holding: '人持有',
  },
  cohorts: {
    title: ({ first, biggest }, n) => {
      if (!first || !biggest) return '还没有人下单';
      const back = (column: typeof first) => n.yuan(Math.round(column.cash + column.worth));
      const opening = `每花 ¥1,000，${span(first)}的人到手或能提现 ${back(first)}`;
      return biggest === first ? opening : `${opening}；人最多的${span(biggest)}，${back(biggest)}`;
    },
    sentence({ first, biggest, week }, n) {
      if (!first || !biggest) return '还没有人下单。';
      const back = (column: typeof first) =>
        `${span(column)}：现金 ${n.yuan(Math.round(column.cash))}，能提现 ${n.yuan(Math.round(column.worth))}`;
      const told = biggest === first ? back(first) : `${back(first)}；${back(biggest)}`;
      const weeks = first.to - first.from + 1;
      const each = weeks === 1 ? '每周' : `每 ${weeks} 周`;
      return `${each}的买家一根柱子，按每花 ¥1,000 算，截至第 ${week} 周末：已到手的现金、现在能提现的、没了的。${told}。`;
    },
    head: ['周', '买家', '仍持有', '每 ¥1,000 到手现金', '每 ¥1,000 能提现'],
    cash: '到手现金',
    worth: '现在能提现',
    gone: '没了',
    levelName: '回本线',
  },
  people: {
    title: (facts, n) => {
      const { people, debts, ahead, level } = facts;
      if (people === 0) return '还没有人下单';
      if (ahead + level === 0) return '没有一个人回本';
      const all = debts > 0 ? everybody(facts, n) : `${n.count(people)} 人`;
      return `${all}里，${n.count(ahead + level)} 人已经或能够回本`;
    },
    sentence: (facts, n) =>
      facts.people === 0
        ? '还没有人下单。'
        : `把 ${everybody(facts, n)}画成 100 个小人：${n.count(facts.ahead)} 人拿回了本钱，${n.count(facts.level)} 人现在能拿回，${n.count(facts.short)} 人没有回本。`,
    head: ['每 100 人', '小人', '人数'],
    outcome: {
      ahead: '拿回了本钱',
      level: '现在能拿回',
      waiting: '还持有，不够本',
      short: '走了，不够本',
    },
    fewerThanOne: '不到 1 个',
    nobody: '还没有人下单。',
  },
  flow: {
    title: ({ spent, outside, paid }, n) =>
      outside > 0
        ? `大家花了 ${n.yuanShort(spent)}，外来资金 ${n.yuanShort(outside)}，付给人的 ${n.yuanShort(paid)}`
        : `大家花了 ${n.yuanShort(spent)}，回到手里 ${n.yuanShort(paid)}`,
    sentence: ({ spent, outside, skimmed, swapped, paid, pool }, n) =>
      [
        `每一块钱的去向：买家花了 ${n.yuan(spent)}，`,
        outside > 0 ? `外来资金 ${n.yuan(outside)}，` : '',
        `付给人的 ${n.yuan(paid)}，`,
        skimmed > 0 ? `被平台方抽走 ${n.yuan(skimmed)}，` : '',
        swapped > 0 ? `转给公司 ${n.yuan(swapped)}，` : '',
        `利润池里还有 ${n.yuan(pool)}，其余付了货款、推广和平台。`,
      ].join(''),
    head: ['从', '到', '元'],
    end: {
      buyers: '花出去的',
      outside: '外来资金',
      pool: '利润池',
      goods: '货款',
      promotion: '推广',
      platform: '平台',
      paid: '付给人的',
      operator: '平台方抽走',
      company: '转给公司',
      left: '还在池里',
    },
  },
};
