import { charts } from './charts.en';
import type { ExploreWords } from './explore';

export const words: ExploreWords = {
  title: 'Explore the machine',
  description:
    'Change every rule of a consumption-appreciation points scheme, draw who comes, and watch what becomes of the pool, the price and everybody who bought.',
  heading: 'Explore: the whole machine in your hands',
  charts,
  player: {
    label: 'Time',
    play: 'Play',
    pause: 'Pause',
    back: 'One week back',
    forward: 'One week on',
    speed: 'Speed',
    week: 'Week shown',
    weekOf: (week, weeks) => `week ${week} of ${weeks}`,
  },
  draw: {
    label: 'New buyers, week by week',
    hint: 'Left and right arrows choose a week, up and down change how many come in it; with Shift in bigger steps.',
    invitation: 'drag to redraw',
    value: (week, people) => `Week ${week}: ${people} new buyers`,
  },
  cohort: {
    label: 'What became of the buyers of a week',
    none: 'Point at a column, tap it or use the arrow keys to read what became of those people.',
  },
  time: { label: 'Week shown' },
  controls: { open: 'Change the rules', close: 'Done' },
};
