import type { StepsWords } from './steps';

export const steps: StepsWords = {
  label: 'Changes',
  undo: 'Undo',
  redo: 'Redo',
  undone: 'Undone.',
  redone: 'Done again.',
};
