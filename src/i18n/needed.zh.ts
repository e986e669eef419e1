import { passedInTurn, type NeededFacts } from '../series/needed-picture';
import type { NeededWords, YardstickName } from './needed';
import type { Numbers } from './numbers';

const CROWDS: Readonly<Record<YardstickName, string>> = {
  city: '一座百万人口的城市',
  country: '全中国的人',
  world: '全世界的人',
};

/** 超过了谁，在第几周；同一周超过几个的，只说最大的。 */
function passed(facts: NeededFacts): string {
  return passedInTurn(facts)
    .map((name) => `第 ${facts.passes[name]} 周超过${CROWDS[name]}`)
    .join('，');
}

function title(facts: NeededFacts, n: Numbers): string {
  const promise = `人人 ${facts.within} 周内回本`;
  if (facts.ends === 'never') return '再来多少人，也没法让人人回本';
  if (facts.ends === 'enough') return `${promise}，一共 ${n.count(facts.total)} 人就够`;
  const largest = passedInTurn(facts).at(-1);
  return largest
    ? `${promise}，到第 ${facts.passes[largest]} 周，买家得比${CROWDS[largest]}还多`
    : `${promise}，到第 ${facts.counted} 周要有 ${n.count(facts.total)} 个买家，往后还要更多`;
}

function course(facts: NeededFacts, n: Numbers): string {
  const { ends, total, counted } = facts;
  const crowds = passed(facts);
  switch (ends) {
    case 'never':
      return '照这样的规则，来订单单价也不涨，或者积分根本兑不出钱；亏着的人，不会因为后面有人来就回本。';
    case 'enough':
      return `一共 ${n.count(total)} 人就够${crowds ? `（${crowds}）` : ''}：第 ${counted} 周过后人人回本，不用再来人。`;
    case 'beyond':
      return `买家总数得在${crowds}。数到第 ${counted} 周为止，再下一周要的人，是全世界人口的十万倍以上。`;
    case 'long':
      return `买家总数${crowds ? `得在${crowds}；` : ''}到第 ${counted} 周（只数到这里）要有 ${n.count(total)} 人，往后还要更多。`;
  }
}

export const words: NeededWords = {
  within: '多少周内人人回本',
  withinUnit: '周',
  reset: '恢复原值',
  allowed: (most) => `可以填 1 到 ${most} 的整数。`,
  title,
  sentence: (facts, n) =>
    `第 1 周来 ${n.count(facts.first)} 人。${
      facts.ends === 'never' ? '' : `要让每个人、包括最后进来的人，都在下单后 ${facts.within} 周内回本，`
    }${course(facts, n)}照现在的样子，${facts.presentWeeks} 周一共来 ${n.count(facts.presentTotal)} 人。`,
  assumed: ({ first, goodsOf1000 }, n) =>
    [
      `这里假定：第 1 周来 ${n.count(first)} 人，和现在一样，至少 1 人；每个人付的钱一样；没有人离开。`,
      goodsOf1000 > 0 ? `货按每 ¥1,000 值 ${n.yuan(Math.round(goodsOf1000))} 算。` : '',
      '中途有人提现，单价会涨，需要的人少一些，代价是那些没回本就走的人。',
      '谁说“几周回本”，谁就是在承诺这条线。',
    ].join(''),
  scale: '买家总数；每往上一条灰线，是 100 倍',
  needed: '要有',
  present: '照现在',
  yardsticks: { city: '一座城：100万', country: '中国：14亿', world: '全世界：80亿' },
  head: ['周', '这一周要来', '一共要有', '照现在一共'],
  beyond: '数不过来',
};
