import type { Happened } from '../series/happened';
import { MOST_SAID, type HappenedWords } from './happened';
import type { Numbers } from './numbers';

const span = (from: number, to: number) =>
  from === to ? `第 ${from + 1} 周` : `第 ${from + 1}–${to + 1} 周`;

/** The same week after week is told as one. */
const isRow = ({ at, until }: Happened) => at !== until;
const inAll = (event: Happened) => (isRow(event) ? '一共' : '');

function moved(change: number | null, n: Numbers): string | null {
  if (change === null) return null;
  if (change === 0) return '单价不动';
  return `单价${change > 0 ? '涨' : '跌'} ${n.percent(Math.abs(change))}`;
}

export const happened: HappenedWords = {
  pool: (event, n) => {
    const when = span(event.at, event.until);
    switch (event.kind) {
      case 'inject':
        return `${when}：外来资金${inAll(event)} ${n.yuanShort(event.yuan)}`;
      case 'skim': {
        const yuan = n.yuanShort(event.yuan);
        if (event.part === null) return `${when}：${inAll(event)}抽走 ${yuan}`;
        const part = n.percent(event.part);
        return isRow(event)
          ? `${when}：每周抽走池里的 ${part}，一共 ${yuan}`
          : `${when}：抽走 ${yuan}，占池里 ${part}`;
      }
      case 'swap':
        return `${when}：${inAll(event)}转给公司 ${n.yuanShort(event.yuan)}`;
      case 'freeze':
        return `${when}：不能提现`;
      case 'limit':
        return event.perPeriod === null
          ? `第 ${event.at + 1} 周起：不限额`
          : `第 ${event.at + 1} 周起：每周最多 ${n.yuanShort(event.perPeriod)}`;
      case 'legacy':
        return null;
    }
  },
  price: (event, n) => {
    const when = span(event.at, event.until);
    switch (event.kind) {
      case 'inject':
      case 'skim': {
        const price = moved(event.price, n);
        if (price === null) return null;
        return event.kind === 'skim' && event.part !== null && isRow(event)
          ? `${when}：每周抽走 ${n.percent(event.part)}，${price}`
          : `${when}：${price}`;
      }
      case 'swap':
        return `${when}：积分变成股份，值 ${n.yuanShort(event.yuan)}`;
      case 'legacy': {
        const price = moved(event.price, n);
        return `${when}：老用户转化${price === null ? '' : `，${price}`}`;
      }
      default:
        return null;
    }
  },
  said: (notes) => {
    if (notes.length === 0) return '';
    const left = notes.length - MOST_SAID;
    const more = left > 0 ? `；还有 ${left} 处` : '';
    return `图中标出：${notes.slice(0, MOST_SAID).join('；')}${more}。`;
  },
  oldDebts: '老用户',
  story: ({ owed, cash, worth }, n) => {
    const missing = 1000 - Math.round(cash) - Math.round(worth);
    return [
      `老用户的旧账，到现在有 ${n.yuan(Math.round(owed))} 换成了积分：每欠 ¥1,000，已到手现金 ${n.yuan(Math.round(cash))}，积分现在提现还能得 ${n.yuan(Math.round(worth))}，`,
      missing > 0
        ? `还差 ${n.yuan(missing)}。`
        : missing === 0
          ? '正好还清。'
          : `比欠的多 ${n.yuan(-missing)}。`,
    ].join('');
  },
};
