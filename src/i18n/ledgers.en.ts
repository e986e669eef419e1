import type { LedgerWords } from './ledgers';
import type { Numbers } from './numbers';

const rounded = (value: number, n: Numbers) => n.yuan(Math.round(value));
const fen = (value: number, n: Numbers) => n.yuan(Math.round(value * 100) / 100);
/** In whole per cent; what is less than two of them to a tenth of one. */
const shortly = (share: number, n: Numbers) =>
  n.percent(share < 0.02 ? Math.round(share * 1000) / 1000 : Math.round(share * 100) / 100);
const oneIn = (share: number, n: Numbers) => `1 in ${n.count(Math.round(1 / share))}`;
const AREA = { county: 'County', city: 'City', province: 'Province' } as const;
const BELOW = { county: '', city: 'above counties', province: 'above all' } as const;

export const beside: LedgerWords = {
  table: 'Table',
  tree: {
    title: ({ buyers, paid, unpaid, first, firstShare }, n) =>
      paid === 0
        ? 'Nobody is paid for recruiting yet'
        : `Of ${n.count(buyers.length)} buyers, ${n.count(unpaid)} are paid nothing for recruiting; the first ${n.count(first)} get ${n.percent(firstShare)}`,
    sentence: ({ buyers, unpaid, most }, n) =>
      `A tree of ${n.count(buyers.length)} buyers, each brought by one who came before, drawn by chance; the larger the circle, the more its buyer was paid. Buyer ${most.buyer} got most, ${rounded(most.total, n)}; ${n.count(unpaid)} got nothing.`,
    head: ['Buyer', 'Brought by', 'Brought', 'Direct', 'Indirect', 'For ranks', 'All'],
    buyer: (buyer) => `buyer ${buyer}`,
    first: 'the first tenth',
    others: 'others, paid',
    unpaid: 'paid nothing',
    area: 'area: how much',
  },
  tenths: {
    title: ({ tenths }, n) =>
      `The first tenth of buyers gets ${shortly(tenths[0]?.share ?? 0, n)} of all referral pay, the last ${shortly(tenths.at(-1)?.share ?? 0, n)}`,
    sentence: ({ buyers, unpaid }, n) =>
      `Ten columns for ten equal groups of ${n.count(buyers)} buyers in the order in which they came: their shares of all referral pay, direct and indirect, if each newcomer is brought by any earlier buyer. ${n.count(unpaid)} of them bring nobody.`,
    head: ['Tenth', 'Direct', 'Indirect', 'Share of all'],
    direct: 'direct',
    indirect: 'indirect',
    share: shortly,
    firstTenth: 'first to come',
    lastTenth: 'last',
  },
  slice: {
    title: ({ spend, slice, parts }, n) =>
      `Of ${n.yuan(slice)} set aside from ${n.yuan(spend)}, ${n.yuan(parts.direct + parts.indirect)} goes to those who brought the buyer`,
    sentence: ({ slice, spend }, n) =>
      `How the ${n.yuan(slice)} that an order of ${n.yuan(spend)} sets aside for promotion is divided when both referrers, every rank and every territory are there to be paid. The rates for ranks are assumed.`,
    head: ['To', 'Yuan', 'Of the slice'],
    part: {
      direct: 'direct referral',
      indirect: 'indirect referral',
      merchant: 'who brought the shop',
      ranks: 'rank differences, assumed',
      sameRank: 'same-rank bonus, assumed',
      territories: 'territory agents',
      kept: 'promised to nobody',
    },
  },
  columns: {
    title: ({ buyers, levelWithout, levelWith }, n) =>
      `${n.count(levelWith)} of ${n.count(buyers)} buyers came early enough to be level on average; without referral pay, ${n.count(levelWithout)}`,
    sentence: ({ back, referral, columns }, n) =>
      `One column for each week’s buyers: what the pool paid or could pay them of every ¥1,000 spent, and on top what they may expect for recruiting. Over all, ${rounded(back, n)} from the pool and ${rounded(referral, n)} for recruiting; in the first week ${rounded(columns[0]?.referral ?? 0, n)} for recruiting.`,
    head: ['Week', 'Buyers', 'From the pool, of ¥1,000', 'For recruiting, of ¥1,000'],
    referral: 'referral pay, on average',
  },
  territories: {
    title: ({ rows }, n) => {
      const [county] = rows;
      const last = rows.at(-1);
      return county?.perPerson && last?.orders
        ? `A county’s fee is back when ${oneIn(county.perPerson, n)} of its people has bought; a province’s takes ${n.count(last.orders)} orders`
        : 'At this rate the fees never come back';
    },
    sentence: ({ order, agents, fees, feesOrders }, n) =>
      `Orders of ${n.yuan(order)} until a territory’s fee is back, with nobody below and with all smaller areas sold. A whole province sold out has ${n.count(agents)} agents, who have paid ${n.yuanShort(fees)} before the first order${feesOrders === null ? '' : ` and have it back after ${n.count(feesOrders)}`}.`,
    head: [
      'Territory',
      'Fee',
      'Paid per order',
      'Orders until it is back',
      'People',
      'Orders per 100 people',
    ],
    name: ({ level, aboveOthers }) =>
      aboveOthers
        ? `${AREA[level]}, ${BELOW[level]}`
        : level === 'county'
          ? AREA[level]
          : `${AREA[level]}, alone`,
    orders: ({ orders, perPerson }, n) =>
      orders === null || perPerson === null ? 'never' : `${n.count(orders)}, by ${oneIn(perPerson, n)}`,
    never: 'never',
    key: (order, n) => `orders of ${n.yuan(order)} until the fee is back, by how many people`,
  },
  shop: {
    title: ({ turnover, parts }, n) =>
      parts.shop >= 0
        ? `Of ${rounded(turnover, n)} a day, ${rounded(parts.shop, n)} is left for goods, rent and wages`
        : `Of ${rounded(turnover, n)} a day nothing is left for goods, rent and wages: ${rounded(-parts.shop, n)} is missing`,
    sentence: ({ sold, margin }, n) =>
      `How a day’s turnover is divided when ${n.percent(sold)} of the shop is sold to shareholders. Before rent and wages, the goods must earn ${n.percent(margin)} of their price for the shop not to lose money.`,
    head: ['To', 'Yuan a day', 'Of turnover'],
    part: {
      platform: 'platform’s cut',
      shareholders: '“shareholders”',
      managers: 'pay for managing',
      partners: 'store partners',
      shop: 'goods, rent, wages',
    },
  },
  margin: {
    title: (days, n) =>
      `Half sold, a shop must earn ${n.percent(days.find(({ sold }) => sold === 0.5)?.margin ?? 0)} on its goods to break even; all sold, ${n.percent(days.at(-1)?.margin ?? 0)}`,
    sentence: () =>
      'One bar for each part of the shop that is sold: what of the turnover is promised away, which the goods must earn before any rent or wage is paid, and what is left.',
    head: ['Sold', 'Promised away', 'Left for goods, rent and wages'],
    sold: (share, n) =>
      share === 0 ? 'no shares sold' : share === 1 ? 'all sold' : `${n.percent(share)} sold`,
    gone: 'promised away',
    left: 'left for goods, rent, wages',
  },
  stakes: {
    title: ({ stakes: [first] }, n) =>
      first?.days && first.daysByShare
        ? `${n.yuan(first.price)} is back after ${n.count(first.days)} days; after ${n.count(first.daysByShare)} without the pay for managing`
        : 'At this turnover the price never comes back',
    sentence: ({ turnover, stakes }, n) =>
      `Days until the price of a stake is back, if the shop takes ${n.yuan(turnover)} every day and all its bills are paid by somebody else. ${stakes.map(({ price, share, perDay }) => `${n.yuan(price)} for ${n.percent(share)} brings ${n.yuan(perDay)} a day`).join('; ')}.`,
    head: [
      'Stake',
      'Paid a day',
      'Of that, for managing',
      'Days',
      'Days by share alone',
      'Whole shop at this price',
    ],
    stake: (price, share, n) => `${n.yuan(price)} for ${n.percent(share)}`,
    withoutManaging: 'the same, not paid to manage',
    days: (days, n) => (days === null ? 'never' : `${n.count(days)} days`),
    key: (turnover, n) => `if the shop takes ${n.yuan(turnover)} every day`,
  },
  worth: {
    title: ({ perShop, needed, left }, n) =>
      `A shop worth ${n.yuanShort(perShop)} earns ${rounded(needed[1]?.aDay ?? 0, n)} a day; here ${rounded(left, n)} is left, before any bill`,
    sentence: ({ worth, shops, turnover, yearsOfTurnover, timesStakes }, n) =>
      `${n.count(shops)} shops said to be worth ${n.yuanShort(worth)}: the profit each would have to make a day, at three prices, beside what is left of ${n.yuan(turnover)} for goods, rent and wages once all its shares are sold. It is ${n.times(yearsOfTurnover)} years of all its turnover, and ${timesStakes.map((times) => n.times(times)).join(' to ')} times what the stakes make it worth.`,
    head: ['If a shop is', 'Yuan a day', 'Of turnover'],
    years: (years) => `worth ${years} years’ profit`,
    profit: 'profit it would have to make',
    here: 'what there is',
    left: 'left for goods, rent, wages',
    aDay: (yuan, n) => `${rounded(yuan, n)} a day`,
  },
  shopping: {
    title: ({ points, cash, parts }, n) =>
      `To use ${n.count(points)} points the customer pays ${rounded(cash, n)} more, for goods that cost ${rounded(parts.supplier, n)}`,
    sentence: ({ spend, points, label, cash, pointWorth }, n) =>
      `A purchase of ${n.yuan(spend)} gives ${n.count(points)} points. With them and ${rounded(cash, n)} in cash the customer gets goods labelled ${rounded(label, n)}. At what those goods cost the mall, a point ${pointWorth < 0 ? 'costs another' : 'saves'} ${fen(Math.abs(pointWorth), n)}.`,
    head: ['What', 'Yuan'],
    label: 'the label',
    points: 'in points',
    cash: 'in cash',
    part: {
      supplier: 'the goods cost',
      shop: 'back to the shop',
      promoters: 'to promoters',
      mall: 'the mall keeps',
    },
  },
  cutBack: {
    title: ({ cut, points, rows: [first] }, n) =>
      first?.needed && first.needed <= points
        ? `The shop’s ${n.yuan(cut)} is back after ${n.count(first.needed)} of ${n.count(points)} points: after customers paid ${n.yuan(first.cash)} more`
        : `${n.count(points)} points do not bring back the shop’s ${n.yuan(cut)}`,
    sentence: ({ cut, rows }, n) =>
      `How many points customers must use until the shop has back the ${n.yuan(cut)} that the platform took of the purchase: ${rows.map(({ toShop, needed }) => (needed === null ? 'never' : `${n.count(needed)} if it gets ${n.percent(toShop)} of each label`)).join('; ')}.`,
    head: ['The shop gets, of the label', 'Points needed', 'Cash that customers add'],
    toShop: (share, n) => `${n.percent(share)} of the label`,
    needed: ({ needed, cash }, n) =>
      needed === null ? 'never' : `${n.count(needed)} points + ${n.yuan(cash)}`,
    used: 'points to be used',
    given: 'points given',
  },
  clearing: {
    title: ({ rows: [sale, order] }, n) =>
      `The shop gets ${n.yuan(order?.shopGets ?? 0)} through the scheme, ${n.yuan(sale?.shopGets ?? 0)} in a sale; the buyer pays ${n.yuan(order?.buyerPays ?? 0)} or ${n.yuan(sale?.buyerPays ?? 0)}`,
    sentence: ({ label, rows: [, order] }, n) =>
      `The same stock labelled ${n.yuan(label)}, sold three ways: how much cash the buyer pays, and how much of that reaches the shop. The scheme’s points would pay ${n.yuan(order?.pointsPay ?? 0)}; ${n.yuan(order?.overpaid ?? 0)} is paid for nothing.`,
    head: ['Way', 'Buyer pays', 'Shop gets', 'Points would pay', 'Shopping points used', 'Paid for nothing'],
    way: { sale: 'in a sale', order: 'by the scheme', mall: 'in the mall' },
    pays: ({ buyerPays, shopGets }, n) => `pays ${n.yuan(buyerPays)}, shop ${n.yuan(shopGets)}`,
    shop: 'the shop',
    others: 'everybody else',
  },
  redemptions: {
    title: ({ rows }, n) => {
      const of = (name: string) => rows.find((row) => row.name === name)?.holder ?? 0;
      return `¥1,000 of points: ${n.yuan(of('cash'))} in cash, or goods that cost ${n.yuan(of('cost'))}`;
    },
    sentence: ({ rows }, n) =>
      `Who gets the ¥1,000 that points are worth when they are cashed out or spent on goods. When half of all points have been handed in this way, the price of a point is ${rows.map(({ price }) => n.times(price)).join(', ')} times what it was.`,
    head: [
      'Points become',
      'Reaches the holder',
      'The mall keeps',
      'Stays in the pool',
      'Price, half handed in',
    ],
    name: {
      cash: 'cash-out',
      label: 'goods, pool pays label',
      cost: 'goods, pool pays cost',
    },
    price: (multiple, n) =>
      Math.abs(multiple - 1) < 0.005 ? 'price unchanged' : `price +${n.percent(multiple - 1)}`,
    holder: 'reaches the holder',
    mall: 'the mall keeps',
    stays: 'stays in the pool',
    half: 'price: once half of all points are gone this way',
  },
};
