import type { Language } from './language';
import type { PageName } from './pages';

/** Where an address leads nowhere. One file serves every address there is not, so both languages stand in it. */
export interface NotFoundWords {
  readonly heading: string;
  readonly lead: string;
  readonly navigation: string;
  /** What is behind each of the ways on. */
  readonly behind: Readonly<Record<PageName, string>>;
}

export const notFound: Readonly<Record<Language, NotFoundWords>> = {
  zh: {
    heading: '这里没有这一页',
    lead: '地址可能打错了一个字，也可能链接太旧。你要找的，多半在下面：',
    navigation: '主导航（中文）',
    behind: {
      home: '看一单一单的钱怎么进来、怎么分掉。',
      learn: '十节小课，每节几分钟：先猜，再看，再自己动手试。',
      explore: '规则都能改，来多少人由你画，看大家后来怎样。',
    },
  },
  en: {
    heading: 'There is no such page here',
    lead: 'The address may be mistyped, or the link may be old. What you are looking for is probably one of these:',
    navigation: 'Main (English)',
    behind: {
      home: 'Watch order by order how the money comes in and where it goes.',
      learn: 'Ten short lessons of a few minutes each: guess, look, try.',
      explore: 'Change every rule, draw who comes, and see what becomes of everybody.',
    },
  },
};
