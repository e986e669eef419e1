import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runFast } from '../../src/cohorts/simulate';
import { charts as en } from '../../src/i18n/charts.en';
import { charts as zh } from '../../src/i18n/charts.zh';
import { happened as happenedEn } from '../../src/i18n/happened.en';
import { happened as happenedZh } from '../../src/i18n/happened.zh';
import { numbersOf } from '../../src/i18n/numbers';
import { preset } from '../../src/scheme/presets';
import { mustRead } from '../../src/scheme/read';
import type { SchemeEvent } from '../../src/scheme/scenario';
import { factsOf } from '../../src/series/facts';
import type { Happened } from '../../src/series/happened';
import { pictureAt } from '../../src/series/picture';
import { likelyScenario } from '../support/likely-scenario';
import { seed } from '../support/seed';

const WORDS = { zh: happenedZh, en: happenedEn };

function notes(events: readonly SchemeEvent[], language: 'zh' | 'en' = 'en') {
  const scenario = { ...preset('default'), events };
  const { happened } = pictureAt(runFast(scenario, { history: true }), scenario, scenario.periods - 1);
  const n = numbersOf(language);
  const { pool, price } = WORDS[language];
  return happened.map((each) => [pool(each, n), price(each, n)]);
}

describe('the notes in the pictures', () => {
  test('say what each event did, in the words of a reader', () => {
    const events: SchemeEvent[] = [
      { at: 19, kind: 'legacy', claims: '500000', grant: '1', over: 1 },
      { at: 29, kind: 'limit', perPeriod: '50000' },
      { at: 30, kind: 'inject', amount: '2000000' },
      { at: 40, kind: 'skim', share: '0.5' },
      { at: 50, kind: 'freeze', periods: 4 },
      { at: 60, kind: 'limit', perPeriod: null },
      { at: 70, kind: 'swap', share: '0.5' },
    ];
    expect(notes(events)).toEqual([
      [null, expect.stringMatching(/^week 20: points for old debts, the price falls \d\d%$/)],
      ['from week 30: at most ¥50k a week', null],
      ['week 31: ¥2M from outside', expect.stringMatching(/^week 31: the price rises \d+%$/)],
      [
        expect.stringMatching(/^week 41: ¥[\d.]+M taken, 50% of the pool$/),
        expect.stringMatching(/^week 41: the price falls 4\d%$/),
      ],
      ['weeks 51–54: no cashing out', null],
      ['from week 61: no limit', null],
      [
        expect.stringMatching(/^week 71: ¥[\d.]+[kM] leaves for the company$/),
        expect.stringMatching(/^week 71: points worth ¥[\d.]+[kM] become shares$/),
      ],
    ]);
    expect(notes(events, 'zh').map(([pool, price]) => pool ?? price)).toEqual([
      expect.stringMatching(/^第 20 周：老用户转化，单价跌 \d\d%$/),
      '第 30 周起：每周最多 ¥5万',
      '第 31 周：外来资金 ¥200万',
      expect.stringMatching(/^第 41 周：抽走 ¥[\d.]+万，占池里 50%$/),
      '第 51–54 周：不能提现',
      '第 61 周起：不限额',
      expect.stringMatching(/^第 71 周：转给公司 ¥[\d.]+万$/),
    ]);
  });

  test('say as one what happens in week after week', () => {
    const events = [19, 20, 21].flatMap((at): SchemeEvent[] => [
      { at, kind: 'skim', share: '0.05' },
      { at: at + 30, kind: 'inject', amount: '200000' },
      { at: at + 60, kind: 'swap', share: '0.1' },
    ]);
    expect(notes(events)).toEqual([
      [
        expect.stringMatching(/^weeks 20–22: 5% of the pool taken every week, ¥[\d.]+[kM] in all$/),
        expect.stringMatching(/^weeks 20–22: 5% taken every week, the price (rises|falls) \d+%$/),
      ],
      [
        'weeks 50–52: ¥600k from outside in all',
        expect.stringMatching(/^weeks 50–52: the price rises \d+%$/),
      ],
      [
        expect.stringMatching(/^weeks 80–82: ¥[\d.]+[kM] in all leaves for the company$/),
        expect.stringMatching(/^weeks 80–82: points worth ¥[\d.]+[kM] become shares$/),
      ],
    ]);
    expect(notes(events, 'zh').map(([pool]) => pool)).toEqual([
      expect.stringMatching(/^第 20–22 周：每周抽走池里的 5%，一共 ¥[\d.]+万$/),
      '第 50–52 周：外来资金一共 ¥60万',
      expect.stringMatching(/^第 80–82 周：一共转给公司 ¥[\d.]+万$/),
    ]);
  });

  test('are heard with the picture, the first dozen of them', () => {
    expect(happenedEn.said([])).toBe('');
    expect(happenedEn.said(['a', 'b'])).toBe('Marked in it: a; b.');
    expect(happenedEn.said(Array.from({ length: 14 }, () => 'a'))).toMatch(/a; a; and 2 more\.$/);
    expect(happenedZh.said(['甲', '乙'])).toBe('图中标出：甲；乙。');
  });

  /** All numbers in a sentence, as they are written. */
  const numbersIn = (text: string) => text.match(/[\d.,]*\d(?:[万亿kMBT]+|%)?/g) ?? [];

  test.each(['zh', 'en'] as const)(
    `in %s hold no number that the run does not (seed ${seed})`,
    (language) => {
      const n = numbersOf(language);
      const words = WORDS[language];
      fc.assert(
        fc.property(likelyScenario({ orders: 2000, periods: 30 }), fc.nat(29), (raw, week) => {
          const scenario = mustRead(raw);
          const t = Math.min(week, scenario.periods - 1);
          const run = runFast(scenario, { history: true });
          const { pool, points, injected, skimmed, swapped } = run.periods;
          const gained = (sums: Float64Array, at: number) => ((sums[at] ?? 0) - (sums[at - 1] ?? 0)) / 100;
          const price = (at: number) => (pool[at] ?? 0) / (points[at] ?? 0);

          function known({ at, until }: Happened): Set<string> {
            const sums = [injected, skimmed, swapped];
            const money = sums.map((all) => ((all[until] ?? 0) - (all[at - 1] ?? 0)) / 100);
            const before = (pool[until - 1] ?? 0) / 100;
            const limits = scenario.events.flatMap((event) =>
              event.kind === 'limit' && event.at === at ? (event.perPeriod ?? []) : [],
            );
            return new Set(
              [
                String(at + 1),
                String(until + 1),
                ...money.map(n.yuanShort),
                ...sums.map((all) => n.percent(gained(all, until) / before)),
                ...limits.map((yuan) => n.yuanShort(Number(yuan))),
                n.percent(Math.abs(price(until) / price(at - 1) - 1)),
              ].flatMap(numbersIn),
            );
          }

          for (const each of pictureAt(run, scenario, t).happened) {
            const allowed = known(each);
            for (const text of [words.pool(each, n) ?? '', words.price(each, n) ?? '']) {
              expect(text).not.toMatch(/NaN|Infinity|undefined|null/);
              expect(numbersIn(text).filter((number) => !allowed.has(number))).toEqual([]);
            }
          }
        }),
        { numRuns: 200, seed },
      );
    },
  );
});

describe('the story of old debts', () => {
  const debts = { pieces: 4, holders: 3, owed: 2_000_000, cash: 100.4, worth: 250.2 };

  test('says what has become cash, what could, and what is missing', () => {
    expect(happenedEn.story(debts, numbersOf('en'))).toBe(
      'Old debts: ¥2,000,000 so far, paid in points. Of every ¥1,000 owed, ¥100 has become cash, and the points would pay ¥250 more now. ¥650 is missing.',
    );
    expect(happenedZh.story({ ...debts, worth: 900 }, numbersOf('zh'))).toBe(
      '老用户的旧账，到现在有 ¥2,000,000 换成了积分：每欠 ¥1,000，已到手现金 ¥100，积分现在提现还能得 ¥900，正好还清。',
    );
  });
});

describe('where every yuan went', () => {
  const scenario = {
    ...preset('default'),
    events: [
      { at: 30, kind: 'inject', amount: '2000000' },
      { at: 40, kind: 'skim', share: '0.5' },
      { at: 70, kind: 'swap', share: '0.5' },
    ] satisfies SchemeEvent[],
  };
  const facts = factsOf(pictureAt(runFast(scenario, { history: true }), scenario, 103));

  test('names outside money, what was skimmed and what the company got', () => {
    const sentence = en.flow.sentence(facts, numbersOf('en'));
    expect(sentence).toContain('and ¥2,000,000 from outside');
    expect(sentence).toMatch(/; ¥[\d,]+ was skimmed off; ¥[\d,]+ went to the company;/);
    expect(en.flow.title(facts, numbersOf('en'))).toContain('spent and ¥2M from outside');
    expect(zh.flow.sentence(facts, numbersOf('zh'))).toMatch(
      /外来资金 ¥2,000,000，.*被平台方抽走 ¥[\d,.]+，转给公司 ¥[\d,.]+，/,
    );
  });

  test('speaks of none of them where there are none', () => {
    const plain = preset('default');
    const none = factsOf(pictureAt(runFast(plain, { history: true }), plain, 103));
    expect(en.flow.sentence(none, numbersOf('en'))).not.toMatch(/outside|skimmed|company/);
  });
});
