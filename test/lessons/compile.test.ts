import { describe, expect, test } from 'vitest';
import { compileLesson, LessonFaults, type LessonFiles } from '../../src/lessons/compile';
import { filesIn, FOLDERS, GLOSSARY } from '../../src/lessons/content';
import { parse } from '../../src/lessons/parse';
import { plainProse } from '../../src/lessons/plain';
import { proseOf } from '../../src/lessons/prose';

const TERMS = Object.keys(GLOSSARY.zh);
const files = filesIn(FOLDERS[0] as string);

/** The first lesson with something else in one of its files. */
function changed(
  file: 'json' | 'en.md' | 'zh.md' | 'teacher.en.md',
  from: string | RegExp,
  to: string,
): LessonFiles {
  const change = (text: string) => {
    const result = text.replace(from, to);
    expect(result, `${String(from)} is in ${file}`).not.toBe(text);
    return result;
  };
  if (file === 'json') return { ...files, json: change(files.json) };
  if (file === 'teacher.en.md')
    return { ...files, teacher: { ...files.teacher, en: change(files.teacher.en) } };
  const language = file === 'zh.md' ? 'zh' : 'en';
  return { ...files, words: { ...files.words, [language]: change(files.words[language]) } };
}

function faultsOf(lesson: LessonFiles): string {
  try {
    compileLesson(lesson, TERMS);
  } catch (error) {
    if (error instanceof LessonFaults) return error.faults.join('\n');
    throw error;
  }
  return '';
}

test('a lesson without fault has none', () => expect(faultsOf(files)).toBe(''));

describe('a fault is one line that says where and what:', () => {
  test.each([
    [
      'a number that nothing computes',
      changed('en.md', 'A friend sends', 'Of 767 orders, a friend sends'),
      /en\.md:8: "767" is no reference/,
    ],
    [
      'a number in words',
      changed('en.md', 'A friend sends', 'In a million shops, a friend sends'),
      /en\.md:8: "million"/,
    ],
    ['a Chinese one', changed('zh.md', '朋友发来', '三成的朋友发来'), /zh\.md:8: "三成"/],
    ['one in an aim', changed('json', 'Why at most :n[bestLevel]', 'Why at most 30'), /"30" is no reference/],
    [
      'a quantity that does not exist',
      changed('en.md', ':n[pool] for the pool', ':n[pond] for the pool'),
      /there is no quantity "pond"/,
    ],
    [
      'a quantity computed of nothing',
      changed('json', '"of": "totals.goods"', '"of": "totals.good"'),
      /quantities\.goods: "totals\.good" is not a number/,
    ],
    [
      'a source that does not exist',
      changed('json', '"of": "totals.goods"', '"of": "total.goods"'),
      /"total" is none of scheme, /,
    ],
    [
      'a week after the end',
      changed('json', '"of": "totals.goods"', '"of": "week.2.pool"'),
      /there is no week 2; the last is 1/,
    ],
    [
      'a scenario that cannot be',
      changed('json', '"pool": "0.6"', '"pool": "0.7"'),
      /scenarios\.generous: .*split/,
    ],
    [
      'a step missing in one language',
      changed('en.md', ':::quiz{#rebate}', ':::quiz{#rebates}'),
      /step 9 in lesson\.json is ":::quiz\{#rebate\}"; here it is not/,
    ],
    [
      'an option missing',
      changed('en.md', /- :option\[From the higher price\].*\n/, ''),
      /the options platform, others, but lesson\.json platform, price, others/,
    ],
    [
      'an option that says nothing',
      changed('en.md', /(- :option\[From the higher price\]\{#price\}).*\n/, '$1\n'),
      /the option "price" says nothing/,
    ],
    [
      'an answer that is no option',
      changed('json', '"answer": "others"', '"answer": "other"'),
      /"other" of "who-pays" is none of its options/,
    ],
    [
      'an answer off its scale',
      changed('json', '"max": 1000,', '"max": 200,'),
      /the answer 300 of "guess-pool" is not on its scale/,
    ],
    [
      'a term that the glossary does not have',
      changed('json', '"rebate"]', '"discount"]'),
      /the glossary has no term "discount"/,
    ],
    [
      'a term in a heading',
      changed('en.md', '## Four ways out', '## Four :term[ways]{#fee} out'),
      /not in a heading/,
    ],
    [
      'a picture that does not exist',
      changed('en.md', '{#split}\n\nThe', '{#splits}\n\nThe'),
      /there is no picture "splits"/,
    ],
    [
      'a picture in what is said of an option',
      changed('en.md', /^(- :option.*)$/m, '$1\n\n  ::picture[Again]{#split}'),
      /en\.md:\d+: the picture "split" stands in what is said of an option/,
    ],
    [
      'a link to elsewhere',
      changed('en.md', 'A friend sends', 'A [friend](https://example.com/) sends'),
      /links lead to pages of this site/,
    ],
    [
      'a word that became a directive',
      changed('en.md', 'says your friend. ', 'says your friend:just. '),
      /":just" is none of :n\[\], :term\[\]/,
    ],
    [
      'words between the steps',
      changed('en.md', ':::predict{#guess-cash}', 'Lost.\n\n:::predict{#guess-cash}'),
      /between the steps there is nothing/,
    ],
    [
      'a field nobody knows',
      changed('json', '"minutes": 7', '"minutes": 7, "colour": "red"'),
      /lesson\.json: colour/,
    ],
    [
      'an hour that is none',
      changed('teacher.en.md', ':minutes[10]', ':minutes[15]'),
      /adds up to 50 minutes, not 45/,
    ],
    [
      'a task without its answer',
      changed('teacher.en.md', /\n {2}An ordinary rebate is paid[^]*?\n:::/, '\n:::'),
      /a task is a paragraph that asks/,
    ],
    [
      'a section that is missing',
      changed('teacher.en.md', ':::discussion', ':::talk'),
      /the sections are plan, misconceptions, discussion, unplugged, tasks/,
    ],
  ])('%s', (_, lesson, fault) => expect(faultsOf(lesson)).toMatch(fault));

  test('what is no JSON', () =>
    expect(faultsOf({ ...files, json: '{' })).toMatch(/lesson\.json: SyntaxError/));

  test('and all of them come at once', () => {
    const { words } = changed('en.md', 'A friend sends', 'Of 767 orders, a friend sends');
    const two = { ...files, words: { ...words, zh: words.zh.replace('朋友发来', '三成的朋友发来') } };
    expect(faultsOf(two).split('\n')).toHaveLength(2);
  });
});

describe('a literal', () => {
  test('may be declared, with its reason', () => {
    const declared =
      '"literals": [{ "zh": [], "en": ["Of 767 orders"], "why": "A figure that others published." }]';
    const { json } = changed('json', '"literals": []', declared);
    const { words } = changed('en.md', 'A friend sends', 'Of 767 orders, a friend sends');
    expect(faultsOf({ ...files, json, words })).toBe('');
  });

  test.each([
    'In 2018 a friend sends',
    'Article 7 and Order 444 say, and 12315 answers: a friend sends',
    'In lesson 3 a friend sends',
  ])('is free where it is no number of the model: %s', (text) =>
    expect(faultsOf(changed('en.md', 'A friend sends', text))).toBe(''),
  );
});

test('numbers come from the exact ledger, and each language writes them its own way', () => {
  const big = changed(
    'json',
    '"of": "totals.spent", "as": "yuan"',
    '"of": "totals.spent", "as": "yuanShort"',
  );
  const { lessons } = compileLesson(big, TERMS);
  const asked = (language: 'zh' | 'en') =>
    plainProse(
      lessons[language].steps[4]?.body.flatMap((block) => (block.kind === 'paragraph' ? block.text : [])) ??
        [],
    );
  expect(asked('zh')).toContain('一共 ¥10万');
  expect(asked('en')).toContain('Together that is ¥100k');
});

test('what must not begin a line goes with the term before it', () => {
  const after = (markdown: string) => {
    const [first] = parse(markdown).children;
    const nodes = first?.type === 'paragraph' ? first.children : [];
    return proseOf(nodes, {
      number: () => null,
      hasTerm: () => true,
      hasPicture: () => false,
      fault: (_, sentence) => expect.unreachable(sentence),
    }).map((part) =>
      typeof part === 'string' ? part : part.kind === 'term' ? [part.text, part.after] : part.kind,
    );
  };
  expect(after('先得:term[积分]{#points}，后:term[提现]{#cash-out}。')).toEqual([
    '先得',
    ['积分', '，'],
    '后',
    ['提现', '。'],
  ]);
  expect(after('“:term[points]{#points}”, and (:term[mint]{#mint}).')).toEqual([
    '“',
    ['points', '”,'],
    ' and (',
    ['mint', ').'],
  ]);
  expect(after(':term[points]{#points} are **made**, :term[pool]{#pool}**s**')).toEqual([
    ['points', ''],
    ' are ',
    'strong',
    ', ',
    ['pool', ''],
    'strong',
  ]);
});

test('a number that ends in a Chinese word stands close to the next word', () => {
  const prose = (text: string) => {
    const [paragraph] = parse(text).children;
    if (paragraph?.type !== 'paragraph') throw new Error('a paragraph');
    return plainProse(
      proseOf(paragraph.children, {
        number: (name) => ({ text: name === 'many' ? '503万' : '503', tone: null }),
        hasTerm: () => true,
        hasPicture: () => true,
        fault: (_node, sentence) => expect.unreachable(sentence),
      }),
    );
  };
  expect(prose('从 :n[many] 掉到 :n[few] 元')).toBe('从 503万掉到 503 元');
  expect(prose('从 :n[many]，:n[many] ÷ :n[few]')).toBe('从 503万，503万 ÷ 503');
});
