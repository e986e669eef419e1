import { levelIn, worthOf, type MachineFrame } from '../series/machine';
import type { MachineWords } from './machine';
import type { Numbers } from './numbers';

/** So many buyers are told of one by one, and so many who leave. */
const BUYERS = 3;
const LEAVERS = 2;

function order(frame: MachineFrame, n: Numbers): string {
  const { move, now, people, slices, openingPrice } = frame;
  const [price, points] = [n.price(now.price ?? 0), n.points(move?.points ?? 0)];
  const pool = n.yuan(slices.pool);
  if (move?.isMine) {
    const worth = n.yuan(Math.round(worthOf(people.at(-1) ?? { points: 0, cash: 0 }, frame)));
    return `你是第 ${move.person} 个，换到 ${points} 个积分，现在提现得 ${worth}。`;
  }
  if (move?.person === 1) return `第 1 个买家：${pool} 进池，换到 ${points} 个积分。`;
  if (people.length <= BUYERS) return `第 ${move?.person} 个只换到 ${points} 个，单价 ${price}。`;
  const level = levelIn(frame);
  return `来了 ${n.count(people.length)} 人，单价从 ${n.price(openingPrice)} 涨到 ${price}。现在走，${
    level === 0 ? '没人回本' : `只有 ${n.count(level)} 人回本`
  }。`;
}

function cashOut({ move, left, spend }: MachineFrame, n: Numbers): string {
  const got = n.yuan(Math.round(-(move?.money ?? 0)));
  if (move?.isMine) return `你提现：付了 ${n.yuan(spend)}，拿回 ${got}。`;
  if (left <= LEAVERS) return `${left === 1 ? '没有新人了。' : ''}第 ${move?.person} 个提现 ${got}。`;
  return '人人提现，单价还涨，池子见底。';
}

function end(frame: MachineFrame, n: Numbers): string {
  const { people, mine, spend } = frame;
  const level = levelIn(frame);
  const yours = mine.reduce((sum, person) => sum + (people[person - 1]?.cash ?? 0), 0);
  return [
    `${n.count(people.length)} 个买家，${level === 0 ? '没有人' : `${n.count(level)} 人`}回本。谁在买单？${level === 0 ? '这' : '另外 '}${n.count(people.length - level)} 人。`,
    mine.length > 0 ? `你付了 ${n.yuan(spend * mine.length)}，拿回 ${n.yuan(Math.round(yours))}。` : '',
  ].join('');
}

export const machine: MachineWords = {
  say(frame, n) {
    if (!frame.move) return '还没有人下单，池子是空的。';
    if (frame.isEnd) return end(frame, n);
    return frame.move.kind === 'order' ? order(frame, n) : cashOut(frame, n);
  },
  sentence(frame, n) {
    const { people, now, spend, slices, left } = frame;
    const level = levelIn(frame);
    const stands = (person: number) => {
      const who = people[person - 1];
      return n.yuan(Math.round(who ? who.cash + worthOf(who, frame) : 0));
    };
    return [
      `每笔 ${n.yuan(spend)} 分成四份：${n.yuan(slices.pool)} 进利润池，${n.yuan(slices.goods)} 是货款，${n.yuan(slices.promotion)} 给推广，${n.yuan(slices.platform)} 给平台。`,
      now.price === null
        ? `池里有 ${n.yuan(Math.round(now.pool))}，没有人持有积分。`
        : `池里有 ${n.yuan(Math.round(now.pool))}，除以流通积分 ${n.count(Math.round(now.points))} 个，积分单价 ${n.price(now.price)}。`,
      people.length === 0
        ? '还没有人下单。'
        : `下面按先后站着 ${n.count(people.length)} 个买家，${left === 0 ? '还没有人提现' : `其中 ${n.count(left)} 人已经提现`}；每人付了 ${n.yuan(spend)}，柱子是已经拿回或现在能提现的钱：第 1 个 ${stands(1)}，第 ${n.count(people.length)} 个 ${stands(people.length)}。${level === 0 ? '没有人够本' : `够本的有 ${n.count(level)} 人`}。`,
    ].join('');
  },
  table: '数据表',
  head: ['谁', '积分', '付出现金', '利润池', '流通积分', '积分单价'],
  row: ({ kind, person }) => `第 ${person} 个买家${kind === 'order' ? '下单' : '提现'}`,
  slices: { goods: '货款', promotion: '推广', platform: '平台' },
  noOrder: '没有人下单',
  pool: '利润池',
  points: '流通积分',
  price: '积分单价',
  noPrice: '没有单价',
  record: (price) => `最后 ${price}，创新高`,
  worth: '现在能提现',
  cash: '到手现金',
  level: (spend) => `回本线 ${spend}`,
  short: (people, n) => `${n.count(people)} 人不够本`,
  kept: '回流',
  buyer: (person) => `第 ${person} 个`,
  you: '你',
  controls: {
    label: '这台机器',
    play: '播放',
    pause: '暂停',
    step: '走一步',
    again: '从头来',
    speed: '速度',
    buy: '下一个我来买',
    lost: '这个买家没有算出来：页面有一部分没有加载到。请再按一次。',
  },
};
