import { describe, expect, test } from 'vitest';
import { lessons, PATH } from '../../src/lessons/content';
import { plainProse } from '../../src/lessons/plain';
import { againData, allQuestions } from '../../src/pages/learn/again-data';
import { courseData } from '../../src/pages/learn/course-data';

describe.each(['zh', 'en'] as const)('the course on two pages in %s', (language) => {
  const { lines, terms } = courseData(language, 'https://example.org/');

  test('says of every lesson what the lesson says: its title, its question, and what to remember first', () => {
    expect(lines).toHaveLength(PATH.length);
    for (const { id, lessons: of } of lessons()) {
      const line = lines.find((each) => each.id === id);
      expect(line?.title).toEqual(of[language].title);
      expect(line?.lesson?.question).toEqual(of[language].question);
      const said = plainProse(line?.lesson?.remember ?? []);
      expect(said.length).toBeGreaterThan(8);
      expect(JSON.stringify(of[language].steps.at(-1)?.body)).toContain(
        JSON.stringify(line?.lesson?.remember),
      );
    }
  });

  test('explains the words that lessons explain', () => {
    const explained = new Set(lessons().flatMap(({ source }) => source.terms));
    expect(new Set(Object.keys(terms))).toEqual(explained);
  });

  test('knows the same questions as the page that asks them again', () => {
    const asked = againData(language).lessons.flatMap(({ id: lesson, quizzes }) =>
      quizzes.map(({ id, answer }) => ({ lesson, id, answer })),
    );
    expect(asked).toEqual(allQuestions());
    expect(new Set(asked.map(({ lesson }) => lesson)).size).toBe(lessons().length);
  });

  test('asks every quiz again, in words alone', () => {
    const quizzes = lessons().flatMap(({ lessons: of }) =>
      of[language].steps.filter(({ kind }) => kind === 'quiz'),
    );
    const asked = againData(language).lessons.flatMap((lesson) => lesson.quizzes);
    expect(asked.map(({ id }) => id)).toEqual(quizzes.map(({ id }) => id));
    expect(JSON.stringify(asked)).not.toContain('"kind":"picture"');
  });
});
