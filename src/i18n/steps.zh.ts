import type { StepsWords } from './steps';

export const steps: StepsWords = {
  label: '改动',
  undo: '撤销',
  redo: '重做',
  undone: '已撤销。',
  redone: '已重做。',
};
