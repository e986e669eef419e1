import type { FlagsWords } from './flags';

export const flags: FlagsWords = {
  title: '发生什么',
  kinds: {
    inject: '融资注入',
    skim: '抽走资金',
    freeze: '冻结提现',
    limit: '提现限额',
    legacy: '老用户转化',
    swap: '股权置换',
  },
  short: {
    inject: '融资',
    skim: '抽走',
    freeze: '冻结',
    limit: '限额',
    lifted: '不限额',
    legacy: '老用户',
    swap: '置换',
  },
  hint: '左右方向键移动一周，Page Up 和 Page Down 移动十周；回车修改，Delete 删除。',
  more: (count) => `+${count}`,
  moreHere: (count, from, to) =>
    from === to ? `第 ${from + 1} 周还有 ${count} 件事` : `第 ${from + 1} 到 ${to + 1} 周还有 ${count} 件事`,
  said: (event, n) => {
    const week = `第 ${event.at + 1} 周`;
    switch (event.kind) {
      case 'inject':
        return `${week}，融资注入 ${n.yuan(Number(event.amount))}`;
      case 'skim':
        return `${week}，抽走利润池的 ${n.percent(Number(event.share))}`;
      case 'freeze':
        return `${week}起，冻结提现 ${event.periods} 周`;
      case 'limit':
        return event.perPeriod === null
          ? `${week}起，取消提现限额`
          : `${week}起，提现限额每周 ${n.yuan(Number(event.perPeriod))}`;
      case 'legacy':
        return `${week}起，老用户转化 ${n.yuan(Number(event.claims))}${Number(event.grant) === 1 ? '' : `，按 ${n.percent(Number(event.grant))} 给积分`}，分 ${event.over} 周`;
      case 'swap':
        return `${week}，${n.percent(Number(event.share))} 的积分做股权置换`;
    }
  },
};
