import type { FileWords } from './file';

export const file: FileWords = {
  open: '打开文件',
  refused: (name) => `打不开 ${name}：`,
  tooLarge: '规则没有问题，但太长，放不进链接；可以用命令行来算。',
  dismiss: '知道了',
};
