import type { EventEditingWords } from './event-editing';

const grouped = (number: string | number) =>
  Number(number).toLocaleString('zh', { maximumFractionDigits: 9 });

export const editing: EventEditingWords = {
  drop: '点一下，放进正在看的那一周；正看最后一周时，放在中间。再拖动小旗，或在下面改。',
  dropped: (said) => `已加上：${said}。`,
  removed: (said) => `已删除：${said}。`,
  fields: {
    week: { label: '第几周' },
    amount: { label: '注入', help: '从外面来的钱：融资或补贴。' },
    skimmed: { label: '抽走池里的', help: '平台方从利润池里拿走的部分。' },
    frozen: { label: '冻结几周', help: '从这一周算起，谁也不能提现，也没有人被强制出局。' },
    limit: { label: '每周最多', help: '按先后兑付；遇到第一笔超出额度的，就停到下一周。' },
    claims: { label: '一共欠' },
    grant: { label: '换成积分', help: '欠的钱里，有多少按当时的单价换成积分。利润池里并没有因此多出钱。' },
    over: { label: '分几周给' },
    swapped: {
      label: '换走积分的',
      help: '每个人的积分都有这么多换成公司股份；这些积分背后的钱，离开利润池，归了公司。',
    },
  },
  weeks: '周',
  limited: '每周有限额',
  lifted: '从这一周起不再限额。',
  follows: (name) => `同一周里，排在“${name}”后面。`,
  advance: '排到前面',
  remove: '删除',
  close: '关闭',
  mayBe: (label, allowed) => {
    switch (allowed.kind) {
      case 'decimal': {
        const [min, max] = [grouped(allowed.min), grouped(allowed.max)];
        const range = allowed.above ? `大于 ${min}、不超过 ${max} 的数` : ` ${min} 到 ${max} 的数`;
        return `“${label}”可以填${range}，小数最多 ${allowed.places} 位。`;
      }
      case 'whole':
        return allowed.max === Number.MAX_SAFE_INTEGER
          ? `“${label}”可以填不小于 ${allowed.min} 的整数。`
          : `“${label}”可以填 ${allowed.min} 到 ${grouped(allowed.max)} 的整数。`;
      default:
        return `“${label}”不能这样填。`;
    }
  },
  inTheWay: (week) => `第 ${week} 周有事发生，先移走或删掉它。`,
};
