import { describe, expect, test } from 'vitest';
import { storyOf, storyScenario } from '../../src/analysis/story';
import { words as en } from '../../src/i18n/home.en';
import { words as zh } from '../../src/i18n/home.zh';
import { numbersOf } from '../../src/i18n/numbers';
import { journalOf } from '../../src/ledger/run';
import { machineFrame } from '../../src/series/machine';

const WORDS = { zh, en };
const story = storyOf(400);
const journal = [...journalOf(storyScenario(400))];

/** One word per thing; the browser's dictionary knows these only in parts. */
const TERMS = ['提现', '回本', '买单'];

function wordsIn(text: string, language: string): number {
  const known = TERMS.reduce((rest, term) => rest.replaceAll(term, '事'), text);
  const parts = new Intl.Segmenter(language, { granularity: 'word' }).segment(known);
  return [...parts].filter(({ isWordLike }) => isWordLike).length;
}

function numbersIn(text: string): string[] {
  return text.match(/\d[\d.,]*(?<=\d)/g) ?? [];
}

describe.each(['zh', 'en'] as const)('the machine in %s', (language) => {
  const words = WORDS[language];
  const n = numbersOf(language);
  const say = (at: number, mine: readonly number[] = []) =>
    words.machine.say(machineFrame(story, at, mine), n);

  test('tells who pays in at most a hundred words, all the play long', () => {
    const said = [1, 2, 3, 400, 401, 402, 600, 800].map((at) => say(at));
    const read = [words.heading, words.lead, words.machine.controls.play, ...said].join(' ');
    expect(wordsIn(read, language)).toBeLessThanOrEqual(100);
  });

  test('says no number that the ledger’s journal does not', () => {
    for (let at = 1; at <= story.moves.length; at++) {
      const entry = journal[at - 1];
      const cash = journal.slice(400, at).map(({ postings }) => Number(postings.buyers));
      const level = cash.filter((each) => each >= 1000).length;
      const first = Math.floor(210 * 0.8 * Number(entry?.priceAfter));
      const allowed = [
        n.points(Math.abs(Number(entry?.minted))),
        n.price(Number(entry?.priceAfter)),
        n.price(1),
        n.yuan(300),
        n.yuan(Math.round(Number(entry?.postings.buyers))),
        n.count(Math.min(at, 400)),
        n.count((entry?.holder ?? 0) + 1),
        n.count(at <= 400 && first >= 1000 ? 1 : level),
        n.count(400 - level),
      ].flatMap(numbersIn);
      expect(numbersIn(say(at)).filter((number) => !allowed.includes(number))).toEqual([]);
    }
  });

  test('says at the end who got their money back, and who pays', () => {
    const cash = journal.slice(400).map(({ postings }) => Number(postings.buyers));
    const level = cash.filter((each) => each >= 1000).length;
    expect(
      numbersIn(say(800))
        .map(Number)
        .sort((a, b) => a - b),
    ).toEqual([level, 400 - level, 400]);
  });

  test('tells the visitor their own part', () => {
    expect(say(250, [250])).not.toBe(say(250));
    expect(say(650, [250])).toContain(n.yuan(Math.round(Number(journal[649]?.postings.buyers))));
    expect(say(800, [250])).toContain(n.yuan(Math.round(Number(journal[649]?.postings.buyers))));
    expect(say(800, [250])).toContain(n.yuan(1000));
    expect(say(800, [250, 300])).toContain(n.yuan(2000));
  });

  test('describes every frame for those who do not see it', () => {
    for (const at of [0, 1, 400, 401, 800]) {
      expect(words.machine.sentence(machineFrame(story, at), n)).not.toMatch(/NaN|undefined|null|Infinity/);
    }
    expect(words.machine.sentence(machineFrame(story, 400), n)).toContain(n.price(7.83));
  });
});
