import type { FigureWords } from './figure';

export const figure: FigureWords = {
  fullScreen: 'Full screen',
  download: 'Download',
  files: {
    png: 'Picture (PNG)',
    svg: 'Drawing (SVG)',
    csv: 'Numbers (CSV)',
    json: 'Rules and result (JSON)',
  },
  saved: (file) => `Saved: ${file}`,
  savedInFrame: (file) => `If ${file} has not arrived, the page around this one forbids downloads.`,
  openAlone: 'Open it by itself',
  failed: (file) => `The ${file.toUpperCase()} file could not be made. Check the connection and try again.`,
  source: 'Who Pays? · a model, not a company',
};
