import { describe, expect, test } from 'vitest';
import { course, GLOSSARY, PATH } from '../../src/lessons/content';
import { compileCourse } from '../../src/lessons/compile-course';
import { CARD_PARTS } from '../../src/lessons/course';
import type { Prose } from '../../src/lessons/lesson';
import { plainProse } from '../../src/lessons/plain';

const { zh, en } = course();

/** The same number is 4,952,014 or 495万; what counts is which colours and how many there are, and the short ones. */
const tones = (lines: readonly Prose[]) =>
  lines.map((line) =>
    line.flatMap((part) => (typeof part !== 'string' && part.kind === 'number' ? [part.tone] : [])).sort(),
  );

describe('the card to keep', () => {
  test.each(CARD_PARTS)('says as much in both languages: %s', (part) => {
    expect(zh.card[part].lines.length).toBe(en.card[part].lines.length);
    expect(zh.card[part].notes.length).toBe(en.card[part].notes.length);
    expect(tones(zh.card[part].lines)).toEqual(tones(en.card[part].lines));
  });

  test('has the published numbers', () => {
    const said = zh.card.remember.lines.map(plainProse).join('');
    for (const number of ['¥1,000', '¥300', '100 个人里最多 30 个', '382 倍', '19,993'])
      expect(said).toContain(number);
  });

  test('gives three numbers to call and no other', () => {
    for (const { card } of [zh, en]) {
      const numbers = card.call.lines.map((line) => /^\d+/.exec(plainProse(line))?.[0]);
      expect(numbers).toEqual(['12315', '110', '12345']);
      expect(plainProse(card.call.notes.flat())).not.toMatch(/\d/);
    }
  });

  test('says of the law where it holds, and as of when', () => {
    expect(plainProse(zh.card.law.notes.at(-1) ?? [])).toMatch(/中国大陆，截至 \d{4} 年 \d+ 月/);
    expect(plainProse(en.card.law.notes.at(-1) ?? [])).toMatch(/Mainland China only, as of \w+ \d{4}/);
  });

  test('asks questions, every line one', () => {
    for (const line of zh.card.ask.lines) expect(plainProse(line)).toMatch(/？$/);
    for (const line of en.card.ask.lines) expect(plainProse(line)).toMatch(/\?$/);
  });

  test('uses the glossary’s words for what it speaks of', () => {
    const said = { zh: JSON.stringify(zh.card), en: JSON.stringify(en.card) };
    for (const id of ['points', 'pool', 'level'])
      for (const language of ['zh', 'en'] as const)
        expect(said[language]).toContain(GLOSSARY[language][id]?.word);
  });
});

describe('the plans', () => {
  test('are for one, two and five hours, minute by minute the same in both languages', () => {
    const minutes = ({ plans }: typeof zh) =>
      plans.map(({ hours }) => hours.map((hour) => hour.map((part) => part.minutes)));
    expect(minutes(zh)).toEqual(minutes(en));
    expect(zh.plans.map(({ hours }) => hours.length)).toEqual([1, 2, 5]);
  });

  test('name the same lessons, and the long one all of them', () => {
    const named = ({ plans }: typeof zh, pattern: RegExp) =>
      plans.map(({ hours }) =>
        hours.map((hour) =>
          [...plainProse(hour.flatMap(({ text }) => text)).matchAll(pattern)].map(([, n]) => n),
        ),
      );
    expect(named(zh, /第 (\d+) 课/g)).toEqual(named(en, /[Ll]esson (\d+)/g));
    expect(new Set(named(zh, /第 (\d+) 课/g)[2]?.flat()).size).toBe(PATH.length);
  });
});

describe('a fault', () => {
  const files = (words: string) => ({
    json: '{"literals":[],"scenarios":{},"quantities":{}}',
    words: { zh: words, en: words },
  });
  const parts = CARD_PARTS.map((part) => `:::${part}[A]\n- B\n:::`).join('\n\n');

  test.each([
    [
      'an hour of another length',
      `# A\n\n${parts}\n\n:::plan[A]\n- :minutes[40] B\n:::`,
      'adds up to 40 minutes',
    ],
    ['a number nothing computes', `# 12 A\n\n${parts}`, '"12" is no reference'],
    ['a quantity there is not', `# :n[b] A\n\n${parts}`, 'there is no quantity "b"'],
    ['a part left out', '# A\n\n:::remember[A]\n- B\n:::', 'after the title come'],
  ])('is said with its place: %s', (_, words, said) => {
    expect(() => compileCourse(files(words))).toThrow(said);
    expect(() => compileCourse(files(words))).toThrow(/content\/course\/(zh|en)\.md:\d+/);
  });
});
