import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resultOfRun } from '../../src/cohorts/result';
import { runFast } from '../../src/cohorts/simulate';
import { charts as en } from '../../src/i18n/charts.en';
import { charts as zh } from '../../src/i18n/charts.zh';
import { numbersOf } from '../../src/i18n/numbers';
import { plainText } from '../../src/i18n/text';
import { preset } from '../../src/scheme/presets';
import { mustRead } from '../../src/scheme/read';
import type { Scenario } from '../../src/scheme/scenario';
import { factsOf } from '../../src/series/facts';
import { pictureAt } from '../../src/series/picture';
import { likelyScenario } from '../support/likely-scenario';
import { seed } from '../support/seed';

const WORDS = { zh, en };

/** All numbers in a sentence, as they are written. */
function numbersIn(text: string): string[] {
  return text.match(/[\d.,]*\d[万亿kMBT]*/g) ?? [];
}

/** The numbers that the result itself, as the command line prints it, gives a sentence about its end. */
function known(scenario: Scenario, language: 'zh' | 'en'): Set<string> {
  const run = runFast(scenario);
  const { totals, cohorts, periods } = resultOfRun(run);
  const n = numbersOf(language);
  const { outcomes } = run.periods;
  const last = (column: Float64Array) => Math.round(column.at(-1) ?? 0);
  const counted = (isDebt: boolean) =>
    cohorts.reduce((sum, { t, buyers }) => ((t === 'legacy') === isDebt ? sum + buyers : sum), 0);
  const short = last(outcomes.short) + last(outcomes.waiting);
  const spent = Number(totals.spent);
  const back = spent > 0 ? (1000 * Number(totals.paid)) / spent : 0;
  return new Set(
    [
      n.count(counted(false)),
      n.count(counted(true)),
      n.count(last(outcomes.ahead)),
      n.count(last(outcomes.level)),
      n.count(short),
      n.price(Number(scenario.scheme.openingPrice)),
      totals.price === null ? '' : n.price(Number(totals.price)),
      back > 0 && Math.round(back) === 0 ? '1' : n.yuan(Math.round(back)),
      '1,000',
      String(periods.length),
    ].flatMap(numbersIn),
  );
}

function live(scenario: Scenario, language: 'zh' | 'en'): string {
  const run = runFast(scenario, { history: true });
  const facts = factsOf(pictureAt(run, scenario, scenario.periods - 1));
  return plainText(WORDS[language].live(facts, numbersOf(language)));
}

describe('the live sentence', () => {
  test('says of the scenario Explore opens with what became of everybody', () => {
    expect(live(preset('default'), 'en')).toMatch(
      /^A point rose from ¥1 to ¥100\. Of 19,993 buyers, 155 have their money back, \d\scould; 19,83\d are short\. Of every ¥1,000 spent, ¥297 came back in cash\.$/,
    );
  });

  test.each(['zh', 'en'] as const)(
    `in %s holds no number that the result does not (seed ${seed})`,
    (language) => {
      fc.assert(
        fc.property(likelyScenario({ orders: 2000, periods: 30 }), (raw) => {
          const scenario = mustRead(raw);
          const allowed = known(scenario, language);
          expect(numbersIn(live(scenario, language)).filter((number) => !allowed.has(number))).toEqual([]);
        }),
        { numRuns: 150, seed },
      );
    },
  );

  const debts = {
    ...preset('online-shop'),
    events: [{ at: 50, kind: 'legacy', claims: '500000', grant: '1', over: 5 }],
  } as const;

  test('tells buyers and old debts apart, and does not say that those were paid what they had spent', () => {
    expect(live(debts, 'en')).toMatch(
      /Of 6,000 buyers and 5 old debts, 1 has their money back.* Of every ¥1,000 spent, less than ¥1 was paid out in cash\.$/,
    );
    expect(live(debts, 'zh')).toMatch(/。6,000 个买家和 5 笔旧账里，1 人拿回了本钱.*付出的现金 不到 ¥1。$/);
  });

  test.each(['zh', 'en'] as const)(
    'in %s says how many bought and how many debts there are (seed ' + seed + ')',
    (language) => {
      fc.assert(
        fc.property(likelyScenario({ orders: 2000, periods: 30 }), (raw) => {
          const scenario = mustRead(raw);
          const { cohorts } = resultOfRun(runFast(scenario));
          const text = live(scenario, language);
          const said = (pattern: RegExp) => Number(pattern.exec(text)?.[1]?.replaceAll(',', '') ?? 0);
          const of = (isDebt: boolean) =>
            cohorts.reduce((sum, { t, buyers }) => ((t === 'legacy') === isDebt ? sum + buyers : sum), 0);
          expect(said(/([\d,]+) (?:buyer|个买家)/)).toBe(of(false));
          expect(said(/([\d,]+) (?:old debt|笔旧账)/)).toBe(of(true));
        }),
        { numRuns: 150, seed },
      );
    },
  );

  test('counts everybody once', () => {
    fc.assert(
      fc.property(likelyScenario({ orders: 2000, periods: 30 }), fc.nat(29), (raw, week) => {
        const scenario = mustRead(raw);
        const run = runFast(scenario, { history: true });
        const facts = factsOf(pictureAt(run, scenario, Math.min(week, scenario.periods - 1)));
        expect(facts.ahead + facts.level + facts.short).toBe(facts.people);
        expect(facts.buyers + facts.debts).toBe(facts.people);
      }),
      { numRuns: 150, seed },
    );
  });
});

test.each(['zh', 'en'] as const)('what a picture shows is said of each week once, in %s', (language) => {
  const steady = preset('online-shop');
  const facts = factsOf(pictureAt(runFast(steady, { history: true }), steady, 59));
  const { cohorts, pool } = WORDS[language];
  const told = cohorts.sentence(facts, numbersOf(language)) + pool.sentence(facts, numbersOf(language));
  expect(told.match(/¥[\d,]*\d/g)).toEqual(['¥1,000', '¥24', '¥790', '¥1,797,600']);
});

describe('columns of several weeks', () => {
  const n = numbersOf('en');
  const factsAtEnd = (scenario: Scenario) =>
    factsOf(pictureAt(runFast(scenario), scenario, scenario.periods - 1));

  test('are spoken of by all of their weeks', () => {
    const facts = factsAtEnd({ ...preset('default'), periods: 519 });
    expect(en.inflow.title(facts, n)).toBe('New buyers: at most 2,428, in weeks 41–44; 0 in weeks 517–519');
    expect(zh.inflow.title(facts, n)).toBe('新买家：第 41–44 周最多，2,428 人；第 517–519 周 0 人');
    expect(en.cohorts.title(facts, n)).toMatch(
      /^Per ¥1,000, weeks 1–4 stand at .*; weeks 41–44, the biggest/,
    );
    expect(en.cohorts.sentence(facts, n)).toMatch(
      /^One column for the buyers of every 4 weeks, .* weeks 41–44: /,
    );
    expect(zh.cohorts.sentence(facts, n)).toMatch(/^每 4 周的买家一根柱子，.*第 41–44 周：/);
  });

  test('are not taken for single weeks where as many always come', () => {
    const arrivals = { kind: 'constant', perPeriod: '100', slowdown: null } as const;
    const facts = factsAtEnd({ ...preset('online-shop'), arrivals, periods: 520 });
    expect(en.inflow.title(facts, n)).toBe('400 new buyers every 4 weeks');
    expect(zh.inflow.title(facts, n)).toBe('每 4 周新来 400 人');
  });
});

describe('a column’s story', () => {
  const { story } = en;
  const n = numbersOf('en');
  const column = { from: 4, to: 4, buyers: 12, holders: 3, cash: 500.4, worth: 200.2 };

  test('says what came back, what could, and what is missing to be level', () => {
    expect(story(column, 1000, n)).toBe(
      'Week 5: 12 buyers. Of every ¥1,000 they spent they have ¥500 back in cash; 3 still hold points that would pay ¥200 more now. They are ¥300 short of level.',
    );
  });

  test('measures against the line that the goods have lowered', () => {
    expect(story(column, 700, n)).toMatch(/They are level\.$/);
    expect(story(column, 600, n)).toMatch(/That is ¥100 more than level\.$/);
  });

  test('does not speak of points when nobody holds any', () => {
    expect(story({ ...column, holders: 0, worth: 0 }, 1000, n)).toContain(
      'none of them holds points any more',
    );
  });

  test('names its week, or the weeks when it stands for several', () => {
    expect(zh.story(column, 1000, numbersOf('zh'))).toMatch(/^第 5 周的 12 个买家/);
    expect(story({ ...column, to: 7 }, 1000, n)).toMatch(/^Weeks 5–8: 12 buyers/);
    expect(zh.story({ ...column, to: 7 }, 1000, numbersOf('zh'))).toMatch(/^第 5–8 周的 12 个买家/);
  });
});

describe('where nobody buys', () => {
  const arrivals = { kind: 'constant', perPeriod: '0', slowdown: null } as const;
  const scenario: Scenario = { ...preset('online-shop'), arrivals };
  const facts = factsOf(pictureAt(runFast(scenario, { history: true }), scenario, scenario.periods - 1));

  test('no sentence speaks of a record or of figures that are not there', () => {
    const said = (language: 'zh' | 'en') => {
      const { pool, people } = WORDS[language];
      return [pool.sentence(facts, numbersOf(language)), people.sentence(facts, numbersOf(language))];
    };
    expect(said('en')).toEqual([
      'The pool is all the money that points can ever be paid from. In week 60 it holds ¥0.',
      'Nobody has bought yet.',
    ]);
    expect(said('zh')).toEqual(['积分能兑付的钱全在利润池里。第 60 周池里有 ¥0。', '还没有人下单。']);
  });
});
