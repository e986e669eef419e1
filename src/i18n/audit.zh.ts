import type { AuditFact, AuditFacts } from '../series/audit-facts';
import type { AuditWords } from './audit';
import { faultSentence } from './faults/zh';
import type { Numbers } from './numbers';
import { inPercent, oneIn } from './part-of';

function part(relative: number, n: Numbers): string {
  if (relative >= 0.01) return inPercent(relative);
  return `${n.countShort(oneIn(relative))}分之一`;
}

function title({ worst, orders }: AuditFacts, n: Numbers): string {
  const run = `${n.count(orders)} 单逐单重算`;
  switch (worst.verdict) {
    case 'same':
      return `${run}，每个数都一样`;
    case 'broken':
      return `${run}，有的数差得比保证的多：${part(worst.relative, n)}`;
    default:
      return `${run}，最多差${part(worst.relative, n)}`;
  }
}

/** 差多少，是和什么比。 */
const BASES: Readonly<Record<AuditFact['quantity'], string>> = {
  pool: '',
  points: '',
  price: '',
  paid: '全部花费的 ',
  cohort: '他们花费的 ',
  swapped: '',
  shares: '他们花费的 ',
};

export const words: AuditWords = {
  intro:
    '图上的数由快速引擎算出，它把一样的订单合在一起算。查账用精确账本照同样的规则重算：一单一单、一次一次提现，分毫不差；每一笔都记账，借贷相抵为零。',
  run: (orders, n) => `把 ${n.count(orders)} 单逐单重算`,
  tooMany: (orders, most, n) =>
    `这里有 ${n.count(orders)} 单；逐单算，最多算 ${n.count(most)} 单。想查账，请把买家或周数改少。`,
  running: '正在逐单重算',
  stop: '停下',
  stopped: '查账停下了，没有比出结果。',
  dropped: '规则改过了，上次查账的结果不再算数，已经收起。',
  trouble: (message) => `查不了账：${message}`,
  fault: faultSentence,
  title,
  sentence: ({ worst }, n) => {
    if (worst.verdict === 'same') return '快速引擎和账本，说的都一样。';
    const found = `差得最多的是${words.quantities[worst.quantity]}${worst.at === null ? '' : `（${words.where(worst)}）`}，差${words.size(worst, n)}。`;
    if (worst.verdict === 'kept') return `${found}都在快速引擎保证的范围内。`;
    if (worst.verdict === 'last') return `${found}这超出了保证，不过那时剩下的已经不到最多时的千分之一。`;
    return worst.verdict === 'broken'
      ? `${found}这超出了快速引擎的保证：本页的数也差这么多。准确的数在下面。`
      : `${found}这一项，快速引擎没有保证。`;
  },
  differences: '每一项差得最多的地方',
  head: ['哪一项', '最多差多少', '在哪里', '图上的数', '准确的数', '保证不超过', '做到了吗'],
  quantities: {
    pool: '利润池',
    points: '流通积分',
    price: '积分单价',
    paid: '付出去的现金',
    cohort: '一批买家到手和能提现的',
    swapped: '股权置换从池里拿走的',
    shares: '一批买家换得的股份',
  },
  size: ({ relative, quantity, verdict }, n) =>
    verdict === 'same' ? '不差' : `${BASES[quantity]}${part(relative, n)}`,
  where: ({ at, quantity }) => {
    if (at === 'legacy') return '老用户';
    if (at === null) return '–';
    return quantity === 'cohort' || quantity === 'shares' ? `第 ${at} 周的买家` : `第 ${at} 周末`;
  },
  promised: ({ promised, quantity }, n) =>
    promised === null ? '没有保证' : `${BASES[quantity]}${n.percent(promised)}`,
  verdicts: {
    same: '一样',
    kept: '做到了',
    last: '没有，但所剩无几',
    broken: '没有',
    unpromised: '–',
  },
  journal: {
    title: (count) => `账本的头 ${count} 笔`,
    note: '正数是收到的钱，负数是付出的钱。不管发生什么，一方付出的就是另一方收到的：每一笔加起来都是零。',
    entry: '笔',
    week: '周',
    what: '发生了什么',
    sum: '合计',
    points: '铸造或销毁的积分',
    price: '之后的单价',
    kinds: {
      order: '下单',
      forced: '强制出局',
      taker: '见好就收，提现',
      leaver: '提现离开',
      inject: '融资注入',
      skim: '平台方抽走',
      freeze: '冻结提现',
      limit: '提现限额',
      legacy: '老用户转化',
      swap: '股权置换',
    },
    by: (what, person, isOldDebt) => `${what}（${isOldDebt ? '老用户，' : ''}第 ${person} 人）`,
    accounts: {
      buyers: '买家',
      goods: '货款',
      promotion: '推广',
      platform: '平台',
      pool: '利润池',
      outside: '外来资金',
      operator: '平台方',
      company: '公司',
    },
    noPrice: '没有',
  },
};
