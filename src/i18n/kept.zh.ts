import type { Facts } from '../series/facts';
import type { KeptWords } from './kept';
import type { Numbers } from './numbers';
import { span } from './span.zh';
import { everybody, ofThousand } from './standing.zh';
import { toned, type Text } from './text';

/** "多 12 人", "少 1 人". */
function more(difference: number, n: Numbers): string {
  return `${difference > 0 ? '多' : '少'} ${n.count(Math.abs(difference))} 人`;
}

function moneyBack(now: Facts, kept: Facts, n: Numbers): string {
  const of = (facts: Facts) => {
    const all = facts.debts > 0 ? everybody(facts, n) : `${n.count(facts.people)} 人`;
    return `${all}里 ${n.count(facts.ahead)} 人`;
  };
  if (now.ahead === 0 && kept.ahead === 0) return '两边都没有人拿回本钱';
  const difference = now.ahead - kept.ahead;
  const said = difference === 0 ? '一样多' : more(difference, n);
  return `拿回本钱的${said}（现在 ${of(now)}，A ${of(kept)}）`;
}

function couldNow(now: Facts, kept: Facts, n: Numbers): string {
  const difference = now.level - kept.level;
  return difference === 0 ? '' : `，现在提现能回本的${more(difference, n)}`;
}

function cash(now: Facts, kept: Facts, n: Numbers): Text {
  const [back, before] = [Math.round(now.backOf1000), Math.round(kept.backOf1000)];
  const came = now.debts + kept.debts > 0 ? '池里付出的现金' : '到手现金';
  if (now.paid === 0 && kept.paid === 0) return ['两边都没有现金到手'];
  if (back === 0 && before === 0) return [`两边每花 ¥1,000，${came}都不到 ¥1`];
  const both = `（现在 ${ofThousand(now.backOf1000, n)}，A ${ofThousand(kept.backOf1000, n)}）`;
  if (back === before) return [`每花 ¥1,000，${came}一样多（${n.yuan(back)}）`];
  const difference = `${back > before ? '多' : '少'} ${n.yuan(Math.abs(back - before))}`;
  return [`每花 ¥1,000，${came}`, toned('cash', difference), both];
}

function live(now: Facts, kept: Facts, n: Numbers): Text {
  const against = kept.week < now.week ? `和 A（到第 ${kept.week} 周为止）比：` : '和 A 比：';
  if (now.buyers === 0 && kept.buyers === 0) return [`${against}两边都还没有人下单。`];
  if (now.buyers === 0) return [`${against}现在还没有人下单，A 有 ${n.count(kept.buyers)} 个买家。`];
  if (kept.buyers === 0) return [`${against}A 还没有人下单，现在有 ${n.count(now.buyers)} 个买家。`];
  return [`${against}${moneyBack(now, kept, n)}${couldNow(now, kept, n)}；`, ...cash(now, kept, n), '。'];
}

export const kept: KeptWords = {
  live,
  same: 'A 已留下。改一处，每张图里就有两条线可比。',
  column: (head) => `A：${head}`,
  none: '–',
  inflow: ({ newPeak, newPeakIn }, n) =>
    newPeak === 0 ? 'A 没有新买家。' : `虚线轮廓是 A：${span(newPeakIn)}最多，${n.count(newPeak)} 人。`,
  pool: ({ week, pool, poolPeak, poolPeakWeek }, n) =>
    `虚线是 A：第 ${week} 周 ${n.yuan(Math.round(pool))}，最多的是第 ${poolPeakWeek} 周，${n.yuan(Math.round(poolPeak))}。`,
  points: ({ week, price, holders }, n) =>
    `虚线是 A：第 ${week} 周${price === null ? '没有单价' : `一个积分 ${n.price(price)}`}，${n.count(holders)} 人持有积分。`,
  cohorts: ({ first, biggest }, n) => {
    if (!first || !biggest) return 'A 还没有人下单。';
    const back = (column: typeof first) => n.yuan(Math.round(column.cash + column.worth));
    return `虚线轮廓是 A 到手和能提现的合计：${span(first)} ${back(first)}，${span(biggest)} ${back(biggest)}。`;
  },
  people: (facts, n) =>
    facts.people === 0
      ? 'A 还没有人下单。'
      : `A 的 ${everybody(facts, n)}里，${n.count(facts.ahead)} 人拿回了本钱，${n.count(facts.level)} 人现在能拿回，${n.count(facts.short)} 人没有回本。`,
  flow: ({ spent, paid, pool }, n) =>
    `A：买家花了 ${n.yuan(spent)}，付给人的 ${n.yuan(paid)}，利润池里还有 ${n.yuan(pool)}。`,
  story: ({ cash, worth }, n) =>
    `A：到手现金 ${n.yuan(Math.round(cash))}，能提现 ${n.yuan(Math.round(worth))}。`,
  panel: {
    keep: '留下来对照',
    swap: '和 A 对调',
    letGo: '不再对照',
    isKept: (preset, isChanged) => (isChanged ? `A：${preset}，改过的` : `A：${preset}`),
    control: (label, kept, now) => `${label}：A ${kept}，现在 ${now}`,
    rule: (rule, isOnNow) => `${rule}：${isOnNow ? '现在有，A 没有' : 'A 有，现在没有'}`,
    inflow: (kept, now) => `新买家：A ${kept}，现在${now}`,
    drawing: '新买家画得不一样',
    events: '中途发生的事不一样',
    more: (count) => `还有 ${count} 处`,
  },
};
