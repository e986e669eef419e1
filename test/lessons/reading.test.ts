import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filesIn, FOLDERS, GLOSSARY } from '../../src/lessons/content';

/**
 * How hard the lessons are to read. English keeps to about six thousand common words (ten thousand forms of them) and the
 * glossary's; what is beyond stands in a list, so that nobody adds to it unawares. Chinese keeps its sentences short.
 */
const here = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const listed = (text: string) =>
  text
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(/\s+/))
    .filter(Boolean);

const COMMON = new Set(['i', ...listed(here('./common-words.txt'))]);
const BEYOND = listed(here('../../content/lessons/beyond-common.en.txt'));
const GLOSSARY_WORDS = wordsIn(
  Object.values(GLOSSARY.en)
    .map(({ word }) => word)
    .join(' '),
);

/** The words of a text as readers see it: without directives' names and links' ends. */
function wordsIn(text: string): string[] {
  return (
    text
      .replace(/:+(n|minutes|lines|when)\[[^\]]*\]/g, ' ')
      .replace(/\{[^}]*\}|:+[a-z]+(?=[[{\s]|$)|\]\([^)]*\)/gm, ' ')
      .replaceAll('’', "'")
      .toLowerCase()
      .match(/[a-z]+(?:'[a-z]+)?/g) ?? []
  );
}

function isCommon(word: string): boolean {
  const forms = [word, word.replace(/'(s|ll|re|ve|d|m|t)$/, ''), word.replace(/n't$/, '')];
  return forms.some((form) =>
    [
      form,
      form.replace(/s$/, ''),
      form.replace(/es$/, ''),
      form.replace(/ies$/, 'y'),
      form.replace(/ly$/, ''),
    ].some((base) => COMMON.has(base) || GLOSSARY_WORDS.includes(base)),
  );
}

const texts = FOLDERS.map(filesIn);

test('there are about six thousand common words, in all their forms', () => {
  expect(COMMON.size).toBeGreaterThan(9_000);
  expect(COMMON.size).toBeLessThan(12_000);
});

test('English words beyond the common ones are those in content/lessons/beyond-common.en.txt, and no others', () => {
  const rest = new Set(
    texts.flatMap(({ words, teacher }) => wordsIn(words.en + teacher.en)).filter((word) => !isCommon(word)),
  );
  expect(
    [...rest].filter((word) => !BEYOND.includes(word)).sort(),
    'easier words, or add them there',
  ).toEqual([]);
  expect(
    BEYOND.filter((word) => !rest.has(word)),
    'nobody uses these any more',
  ).toEqual([]);
});

describe.each(texts)('$folder', ({ words }) => {
  test('has few of those', () => {
    const rest = new Set(wordsIn(words.en).filter((word) => !isCommon(word)));
    expect([...rest].length).toBeLessThanOrEqual(12);
  });

  test('has short sentences', () => {
    const clean = (text: string) =>
      text
        .replace(/:+term\[([^\]]*)\]/g, '$1')
        .replace(/:+n\[[^\]]*\]/g, '1')
        .replace(/\{[^}]*\}|:+[a-z]+\[?/g, ' ');
    const chinese = clean(words.zh)
      .split(/[。？！；：\n]/)
      .map((sentence) => sentence.replace(/[^\u4e00-\u9fff]/g, '').length)
      .filter(Boolean);
    expect(Math.max(...chinese)).toBeLessThanOrEqual(42);
    expect(mean(chinese)).toBeLessThanOrEqual(20);
    const english = clean(words.en)
      .split(/[.?!;:]\s|\n/)
      .map((sentence) => wordsIn(sentence).length)
      .filter(Boolean);
    expect(Math.max(...english)).toBeLessThanOrEqual(34);
    expect(mean(english)).toBeLessThanOrEqual(15);
  });
});

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
