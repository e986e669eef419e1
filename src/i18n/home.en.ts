import { charts } from './charts.en';
import type { HomeWords } from './home';

export const words: HomeWords = {
  title: 'Who Pays?',
  description:
    'Take a “consumption appreciation” points scheme apart with your own hands and see, to the fen, who pays for the returns.',
  heading: 'The price only goes up. So who pays?',
  lead: 'lead',
  charts,
};
