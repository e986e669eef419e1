import type { SiteWords } from './site';

export const site: SiteWords = {
  title: '谁在买单',
  skip: '跳到正文',
  mainNavigation: '主导航',
  nav: { home: '首页', learn: '学', explore: '动手拆' },
  otherLanguage: 'English',
  otherLanguageHint: '用英文看同样的内容',
  toDark: '换成深色',
  toLight: '换成浅色',
  footer:
    '这里算的是一种模式，不针对任何公司或个人；不是法律意见，也不是理财建议。数字都由本站算出，什么也不上传。代码 MIT 许可，文字与图表 CC BY 4.0。',
};
