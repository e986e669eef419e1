import { charts as usual } from './charts.en';
import type { LessonWords } from './lesson';

export const words: LessonWords = {
  charts: { ...usual, more: usual.table },
  description: (question, minutes) =>
    `${question} A lesson of ${minutes} minutes: guess first, then look, then try it yourself.`,
  lesson: (order) => `Lesson ${order}`,
  minutes: (minutes) => `about ${minutes} minutes`,
  path: 'All ten lessons',
  teacher: 'For teachers',
  worksheet: 'Worksheet',
  card: 'A card to keep',
  stepOf: (step, steps) => `${step} of ${steps}`,
  kinds: {
    predict: 'Guess first',
    reveal: 'See',
    simulate: 'Try it',
    quiz: 'Ask yourself',
    recap: 'Remember',
  },
  goOn: 'Go on',
  finish: 'Finish',
  finished: (again) =>
    again === ''
      ? 'You have finished this lesson and answered its questions once more; only this device knows.'
      : `You have finished this lesson; only this device knows. Answer the questions once more ${again}, and you will remember.`,
  next: (title) => `Next: ${title}`,
  whole: 'See the whole lesson',
  predict: {
    lock: 'That is my guess',
    look: 'Show me without a guess',
    place: 'Your guess',
    placeHint: 'Drag the dot, or use the arrow keys.',
    unplaced: 'not placed yet',
    number: 'Type a number',
    notANumber: (min, max) => `Type a number from ${min} to ${max}.`,
    draw: 'Draw how you think it goes',
    drawHint:
      'Draw with a finger or the mouse, beginning at the broken line. By keyboard: left and right choose a week, up and down move it, Shift makes larger steps.',
    column: (week, value) => `Week ${week}: ${value}`,
    weekName: 'Week',
    week: (week) => `week ${week}`,
    guess: 'your guess',
    truth: 'in fact',
    close: 'Your guess is close.',
    high: 'Your guess is too high. Many people think so; see why it is less.',
    low: 'Your guess is too low. Many people think so; see why it is more.',
    closeCurve: 'What you drew is close to what happens.',
    highCurve: 'All in all you drew it higher than it is. See why.',
    lowCurve: 'All in all you drew it lower than it is. See why.',
  },
  quiz: { right: 'Right', notThis: 'Not this one', tried: 'You can choose again.' },
  simulate: {
    goal: 'Goal',
    reached: 'Reached',
    controls: 'Yours to change',
    named: {
      'slow-week': { label: 'fewer from week' },
      'slow-factor': { label: 'each week brings', help: 'Of the number of the week before, from then on.' },
      'panic-rate': { label: 'how many leave' },
    },
    refused: 'With this number it cannot be computed; try another one.',
    startOver: 'Start over',
    explore: 'Go on with it in Explore',
  },
  answer: 'Answer',
  glossary: 'Words',
  again: {
    heading: 'A week later: do you remember?',
    lead: 'Only a few questions. A wrong answer does no harm: to think it over is what makes it stay.',
    done: 'That is all. Think of it once more some day, and it will stay with you.',
  },
  unlocked: 'All steps are open.',
};
