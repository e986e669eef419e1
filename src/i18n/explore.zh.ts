import { charts } from './charts.zh';
import type { ExploreWords } from './explore';

export const words: ExploreWords = {
  title: '动手拆：整台机器',
  description: '消费增值积分方案的每条规则都能改，来多少人由你画，看利润池、单价和每一批买家后来怎样。',
  heading: '动手拆：整台机器交到你手里',
  charts,
  player: {
    label: '时间',
    play: '播放',
    pause: '暂停',
    back: '后退一周',
    forward: '前进一周',
    speed: '速度',
    week: '显示第几周',
    weekOf: (week, weeks) => `第 ${week} 周，共 ${weeks} 周`,
  },
  draw: {
    label: '每周新来的买家',
    hint: '左右方向键选周，上下方向键改这一周来多少人，按住 Shift 步子更大。',
    invitation: '拖动可重画',
    value: (week, people) => `第 ${week} 周：新来 ${people} 人`,
  },
  cohort: {
    label: '哪一周的买家后来怎样',
    none: '指向一根柱子，点一下，或用方向键，看看那一周的人后来怎样。',
  },
  time: { label: '显示第几周' },
  controls: { open: '改规则', close: '好了' },
};
