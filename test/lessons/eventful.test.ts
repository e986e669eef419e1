import { expect, test } from 'vitest';
import { lessons } from '../../src/lessons/content';
import { isEventful } from '../../src/lessons/eventful';

test('a lesson is eventful if something happens in one of its pictures, before or after the week shown', () => {
  const eventful = lessons().filter(isEventful);
  expect(eventful.length).toBeGreaterThan(0);
  expect(eventful.length).toBeLessThan(lessons().length);
  for (const lesson of lessons()) {
    const written = JSON.stringify([lesson.shows, lesson.starts]);
    expect(isEventful(lesson), lesson.id).toBe(/"eventful":\[\d/.test(written));
  }
});
