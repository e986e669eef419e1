import type { LearnWords } from './learn';

export const words: LearnWords = {
  title: 'Learn: ten short lessons',
  description:
    'Ten short lessons of a few minutes each: guess, look, try it yourself, and find out who pays for the returns.',
  heading: 'Ten short lessons on who pays',
  lead: [
    'Each takes a few minutes and is about one thing. You guess first, then you see what happens, then you try it yourself. A wrong guess does no harm: what you have guessed at is what you remember.',
    'Stop and go on whenever you like. How far you are is kept on this device only.',
  ],
  minutes: (minutes) => `about ${minutes} minutes`,
  canTell: 'What you can then tell a friend:',
  coming: 'being written',
  start: 'Begin',
  goOn: (done, steps) => `Go on (${done} of ${steps})`,
  finished: 'Finished ✓',
  due: {
    heading: 'A week has passed: answer once more',
    lead: 'What you think of again after some days is what stays. Take the questions mixed, a few at a time, or lesson by lesson; each lesson has only a few.',
    mixed: (questions) =>
      `Answer them mixed (${questions === 1 ? '1 question waits' : `${questions} questions wait`})`,
    answer: (title) => `Once more: ${title}`,
  },
  again: {
    heading: 'Once more, a week later',
    general:
      'A week after you finish a lesson, its questions come back: what you think of again after some days is what stays.',
    due: (questions) => (questions === 1 ? '1 question is waiting.' : `${questions} questions are waiting.`),
    later: (when) =>
      `The questions of the lessons you have finished come back ${when}. You may answer earlier.`,
    settled: 'You have answered the questions of all lessons you finished once more, and may do so again.',
    known: (known, asked) =>
      asked === 1
        ? `You answered one question again${known ? ' and knew it at once' : ', but did not know it at once'}.`
        : `Of the ${asked} you answered again, you knew ${known} at once.`,
    begin: 'Answer a few now',
    look: 'To the questions',
  },
  card: 'Print this card, or save it as a picture',
  course: [
    'Do you teach?',
    'The course on two pages: what each lesson asks, and plans for one, two or five school hours',
  ],
  teacher: 'For teachers',
  worksheet: 'Worksheet',
  kept: {
    heading: 'What this device keeps',
    lead: 'Your guesses, your answers and how far you are stay in this browser and are sent nowhere. You can take a copy with you, or erase it all.',
    nothing: 'Nothing is kept now.',
    save: 'Save as a file',
    erase: 'Erase it all',
    sure: 'Erase it all?',
    sureLead:
      'Your guesses, your answers and how far you are will be gone from this device, and nobody can bring them back.',
    yes: 'Erase',
    no: 'Keep',
    close: 'Close',
    erased: 'It is erased.',
    file: 'my-lessons',
  },
};
