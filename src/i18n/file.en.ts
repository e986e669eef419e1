import type { FileWords } from './file';

export const file: FileWords = {
  open: 'Open file',
  refused: (name) => `${name} cannot be opened:`,
  tooLarge: 'Its rules are good, but too long for a link; the command line can run them.',
  dismiss: 'Understood',
};
