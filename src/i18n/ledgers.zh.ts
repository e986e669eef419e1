import type { LedgerWords } from './ledgers';
import type { Numbers } from './numbers';

const rounded = (value: number, n: Numbers) => n.yuan(Math.round(value));
const fen = (value: number, n: Numbers) => n.yuan(Math.round(value * 100) / 100);
/** In whole per cent; what is less than two of them to a tenth of one. */
const shortly = (share: number, n: Numbers) =>
  n.percent(share < 0.02 ? Math.round(share * 1000) / 1000 : Math.round(share * 100) / 100);
const oneIn = (share: number, n: Numbers) => `每 ${n.count(Math.round(1 / share))} 人 1 单`;
const AGENT = { county: '区代', city: '市代', province: '省代' } as const;
const BELOW = { county: '', city: '下有区代', province: '下有区代、市代' } as const;

export const beside: LedgerWords = {
  table: '数据表',
  tree: {
    title: ({ buyers, paid, unpaid, first, firstShare }, n) =>
      paid === 0
        ? '还没有人拿到推荐奖'
        : `${n.count(buyers.length)} 个买家里，${n.count(unpaid)} 人一分推荐奖也没有；最早的 ${n.count(first)} 人拿走 ${n.percent(firstShare)}`,
    sentence: ({ buyers, unpaid, most }, n) =>
      `一棵 ${n.count(buyers.length)} 个买家的推荐树，每个人都由先来的某一个人带来，随机画出；圆越大，拿到的推荐奖越多。第 ${most.buyer} 个买家最多，${rounded(most.total, n)}；${n.count(unpaid)} 人一分也没有。`,
    head: ['第几个', '谁带来', '带来几人', '直推', '间推', '级差与平级', '合计'],
    buyer: (buyer) => `第 ${buyer} 个买家`,
    first: '最早的十分之一',
    others: '后来拿到的',
    unpaid: '一分没有的',
    area: '面积：拿到多少',
  },
  tenths: {
    title: ({ tenths }, n) =>
      `最早十分之一的买家拿走 ${shortly(tenths[0]?.share ?? 0, n)} 的推荐奖，最后十分之一只有 ${shortly(tenths.at(-1)?.share ?? 0, n)}`,
    sentence: ({ buyers, unpaid }, n) =>
      `把 ${n.count(buyers)} 个买家按先后分成十份，每份一根柱子：在全部直推和间推奖里各占多少，假定新人由先来的任何一人带来，机会均等。其中 ${n.count(unpaid)} 人一个也带不来。`,
    head: ['第几份', '直推', '间推', '占全部'],
    direct: '直推',
    indirect: '间推',
    share: shortly,
    firstTenth: '最早来的',
    lastTenth: '最后来的',
  },
  slice: {
    title: ({ spend, slice, parts }, n) =>
      `${n.yuan(spend)} 的一单里拿 ${n.yuan(slice)} 做推广，带来这个买家的人得 ${n.yuan(parts.direct + parts.indirect)}`,
    sentence: ({ slice, spend }, n) =>
      `一单 ${n.yuan(spend)}，推广的 ${n.yuan(slice)} 怎么分：直推、间推、各级别、各级代理都有人领的时候。级差和平级奖的比例是假定的。`,
    head: ['给谁', '元', '占推广'],
    part: {
      direct: '直推奖',
      indirect: '间推奖',
      merchant: '商家推荐奖',
      ranks: '级差（假定）',
      sameRank: '平级奖（假定）',
      territories: '区代、市代、省代',
      kept: '没有许给谁',
    },
  },
  columns: {
    title: ({ buyers, levelWithout, levelWith }, n) =>
      `${n.count(buyers)} 个买家里，来得够早、平均能回本的有 ${n.count(levelWith)} 人；没有推荐奖，${n.count(levelWithout)} 人`,
    sentence: ({ back, referral, columns }, n) =>
      `每周的买家一根柱子：每花 ¥1,000，从利润池到手或能提现多少，上面再加平均能拿的推荐奖。全体平均，池里来 ${rounded(back, n)}，推荐奖 ${rounded(referral, n)}；第一周的推荐奖 ${rounded(columns[0]?.referral ?? 0, n)}。`,
    head: ['周', '买家', '每 ¥1,000 从池里得', '每 ¥1,000 推荐奖'],
    referral: '推荐奖（平均）',
  },
  territories: {
    title: ({ rows }, n) => {
      const [county] = rows;
      const last = rows.at(-1);
      return county?.perPerson && last?.orders
        ? `区里每 ${n.count(Math.round(1 / county.perPerson))} 人就要有 1 人下单，区代才回本；省代要等 ${n.countShort(last.orders)}单`
        : '照这个比例，代理费永远回不来';
    },
    sentence: ({ order, agents, fees, feesOrders }, n) =>
      `每单 ${n.yuan(order)}，代理费要多少单才回本：下面没有代理时，和下面都卖满时。一个省全卖满有 ${n.count(agents)} 个代理，第一单之前就交了 ${n.yuanShort(fees)}${feesOrders === null ? '' : `，要 ${n.count(feesOrders)} 单才全部回本`}。`,
    head: ['代理', '代理费', '每单得', '几单回本', '人口', '每 100 人几单'],
    name: ({ level, aboveOthers }) =>
      aboveOthers
        ? `${AGENT[level]}，${BELOW[level]}`
        : level === 'county'
          ? AGENT[level]
          : `${AGENT[level]}，下面没人`,
    orders: ({ orders, perPerson }, n) =>
      orders === null || perPerson === null
        ? '回不了本'
        : `${n.countShort(orders)}单，${oneIn(perPerson, n)}`,
    never: '回不了本',
    key: (order, n) => `每单 ${n.yuan(order)}，要多少单才回本`,
  },
  shop: {
    title: ({ turnover, parts }, n) =>
      parts.shop >= 0
        ? `一天流水 ${rounded(turnover, n)}，分完只剩 ${rounded(parts.shop, n)} 进货、付房租、发工资`
        : `一天流水 ${rounded(turnover, n)}，分完还差 ${rounded(-parts.shop, n)}，进货、房租、工资一分没有`,
    sentence: ({ sold, margin }, n) =>
      `店铺的股份卖出 ${n.percent(sold)} 时，一天的流水怎么分。不算房租和工资，毛利率要到 ${n.percent(margin)} 才不亏。`,
    head: ['给谁', '一天多少元', '占流水'],
    part: {
      platform: '平台抽成',
      shareholders: '“股东”分红',
      managers: '管理奖',
      partners: '门店合伙人',
      shop: '进货、房租、工资',
    },
  },
  margin: {
    title: (days, n) =>
      `股份卖出一半，毛利率要 ${n.percent(days.find(({ sold }) => sold === 0.5)?.margin ?? 0)} 才不亏；全卖掉，要 ${n.percent(days.at(-1)?.margin ?? 0)}`,
    sentence: () =>
      '每一条是股份卖出的一个比例：前一段是流水里先许出去的，付房租、发工资之前，毛利要先把它填上；后一段是剩下的。',
    head: ['卖出', '先许出去', '剩给进货、房租、工资'],
    sold: (share, n) => (share === 0 ? '没有卖股份' : share === 1 ? '全部卖出' : `卖出 ${n.percent(share)}`),
    gone: '先许出去的',
    left: '剩给进货、房租、工资',
  },
  stakes: {
    title: ({ stakes: [first] }, n) =>
      first?.days && first.daysByShare
        ? `${n.yuan(first.price)} 要 ${n.count(first.days)} 天回本；不算管理奖，要 ${n.count(first.daysByShare)} 天`
        : '照这样的流水，本钱回不来',
    sentence: ({ turnover, stakes }, n) =>
      `股东的本钱几天回来，前提是店铺天天流水 ${n.yuan(turnover)}，账单全由别人付。${stakes.map(({ price, share, perDay }) => `${n.yuan(price)} 占 ${n.percent(share)}，一天分 ${n.yuan(perDay)}`).join('；')}。`,
    head: ['股份', '一天分', '其中管理奖', '几天回本', '只算分红几天', '按此价整店值'],
    stake: (price, share, n) => `${n.yuan(price)} 占 ${n.percent(share)}`,
    withoutManaging: '同一份，不算管理奖',
    days: (days, n) => (days === null ? '回不了本' : `${n.count(days)} 天`),
    key: (turnover, n) => `假定店铺天天流水 ${n.yuan(turnover)}`,
  },
  worth: {
    title: ({ perShop, needed, left }, n) =>
      `一家店要值 ${n.yuanShort(perShop)}，一天得净赚 ${rounded(needed[1]?.aDay ?? 0, n)}；这里分完只剩 ${rounded(left, n)}，账单还没付`,
    sentence: ({ worth, shops, turnover, yearsOfTurnover, timesStakes }, n) =>
      `说 ${n.count(shops)} 家店值 ${n.yuanShort(worth)}：按三种价钱，每家店一天要净赚多少；旁边是股份卖完以后，${n.yuan(turnover)} 流水里剩给进货、房租、工资的钱。这个价等于 ${n.times(yearsOfTurnover)} 年的全部流水，是股份价折算整店的 ${timesStakes.map((times) => n.times(times)).join(' 到 ')} 倍。`,
    head: ['算法', '一天多少元', '占流水'],
    years: (years) => `按 ${years} 年利润估值`,
    profit: '得有的利润',
    here: '实际剩下的',
    left: '剩给进货、房租、工资',
    aDay: (yuan, n) => `一天 ${rounded(yuan, n)}`,
  },
  shopping: {
    title: ({ points, cash, parts }, n) =>
      `用完 ${n.count(points)} 个购物积分，还得再付现金 ${rounded(cash, n)}，换来的货进价 ${rounded(parts.supplier, n)}`,
    sentence: ({ spend, points, label, cash, pointWorth }, n) =>
      `买 ${n.yuan(spend)} 送 ${n.count(points)} 个购物积分。连同 ${rounded(cash, n)} 现金，换来标价 ${rounded(label, n)} 的货。如果这些货在别处只卖商城的进价，一个积分${pointWorth < 0 ? '反而多花' : '就省'} ${fen(Math.abs(pointWorth), n)}。`,
    head: ['项目', '元'],
    label: '标价',
    points: '积分抵的',
    cash: '付现金',
    part: { supplier: '货的进价', shop: '返给店家', promoters: '给推广', mall: '商城留下' },
  },
  cutBack: {
    title: ({ cut, points, rows: [first] }, n) =>
      first?.needed && first.needed <= points
        ? `${n.count(points)} 个积分用掉 ${n.count(first.needed)} 个，店家的 ${n.yuan(cut)} 才回来；顾客为此再付现金 ${n.yuan(first.cash)}`
        : `${n.count(points)} 个积分全用掉，店家的 ${n.yuan(cut)} 也回不来`,
    sentence: ({ cut, rows }, n) =>
      `平台从这笔生意里抽走 ${n.yuan(cut)}，顾客要用掉多少积分店家才拿得回来：${rows.map(({ toShop, needed }) => (needed === null ? '拿不回来' : `店家得标价的 ${n.percent(toShop)}，要用 ${n.count(needed)} 个`)).join('；')}。`,
    head: ['店家得标价的', '要用掉的积分', '顾客再付现金'],
    toShop: (share, n) => `店家得标价的 ${n.percent(share)}`,
    needed: ({ needed, cash }, n) =>
      needed === null ? '回不来' : `${n.count(needed)} 个积分，${n.yuan(cash)} 现金`,
    used: '要用掉的积分',
    given: '送出的积分',
  },
  clearing: {
    title: ({ rows: [sale, order] }, n) =>
      `走积分方案，店家到手 ${n.yuan(order?.shopGets ?? 0)}，买家付 ${n.yuan(order?.buyerPays ?? 0)}；普通清仓，到手 ${n.yuan(sale?.shopGets ?? 0)}，付 ${n.yuan(sale?.buyerPays ?? 0)}`,
    sentence: ({ label, rows: [, order] }, n) =>
      `同一批标价 ${n.yuan(label)} 的存货，三种卖法：买家付多少现金，其中多少到店家手里。方案送的积分能换 ${n.yuan(order?.pointsPay ?? 0)}；还有 ${n.yuan(order?.overpaid ?? 0)} 是白付的。`,
    head: ['卖法', '买家付', '店家得', '积分能换', '用掉的购物积分', '白付'],
    way: { sale: '普通清仓', order: '走积分方案', mall: '进积分商城' },
    pays: ({ buyerPays, shopGets }, n) => `付 ${n.yuan(buyerPays)}，店家得 ${n.yuan(shopGets)}`,
    shop: '店家',
    others: '其他各方',
  },
  redemptions: {
    title: ({ rows }, n) => {
      const of = (name: string) => rows.find((row) => row.name === name)?.holder ?? 0;
      return `值 ¥1,000 的积分：提现得 ${n.yuan(of('cash'))}，换货得进价 ${n.yuan(of('cost'))} 的东西`;
    },
    sentence: ({ rows }, n) =>
      `值 ¥1,000 的积分，提现或换货，钱各归了谁。要是全部积分有一半这样花掉，积分单价分别是原来的 ${rows.map(({ price }) => n.times(price)).join('、')} 倍。`,
    head: ['换成', '持有人得', '商城留下', '留在池里', '花掉一半后的单价'],
    name: { cash: '提现', label: '换货，池按标价付', cost: '换货，池按进价付' },
    price: (multiple, n) =>
      Math.abs(multiple - 1) < 0.005 ? '单价不变' : `单价 +${n.percent(multiple - 1)}`,
    holder: '持有人得',
    mall: '商城留下',
    stays: '留在池里',
    half: '单价：全部积分这样花掉一半以后',
  },
};
