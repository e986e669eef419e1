import type { RecapWords } from './recap';

export const words: RecapWords = {
  title: 'A card to keep: what to remember, what to ask, whom to call',
  description:
    'One page: what to remember of the ten lessons, what to ask when somebody offers you points, and whom to call. To be printed, or kept as a picture.',
  kicker: 'The last page of the ten lessons',
  toLearn: 'The ten lessons',
  print: 'Print',
  save: { png: 'Save as a picture (PNG)', svg: 'Save as a drawing (SVG)' },
  hold: 'On a phone, hold your finger on this picture to keep it or to send it on:',
  saved: (file) => `Saved: ${file}`,
  failed: 'The picture could not be made. Check the connection and try again, or print the page.',
  file: 'who-pays-card',
  source: 'Who Pays? · a model, not a company',
  scan: 'Scan for the ten lessons',
};
