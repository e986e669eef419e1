import { expect, test } from 'vitest';
import { lessons } from '../../src/lessons/content';
import { plainProse } from '../../src/lessons/plain';
import { lessonData } from '../../src/pages/learn/lesson-data';

test('a lesson ends with the way to the next one, and the last with none', () => {
  const titles = lessons().map(({ lessons: of }) => plainProse(of.en.title));
  const next = lessons().map(({ id }) => lessonData(id, 'en').next?.title ?? null);
  expect(next).toEqual([...titles.slice(1), null]);
});
