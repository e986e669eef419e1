import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resultOfRun } from '../../src/cohorts/result';
import { runFast } from '../../src/cohorts/simulate';
import { kept as en } from '../../src/i18n/kept.en';
import { kept as zh } from '../../src/i18n/kept.zh';
import { numbersOf } from '../../src/i18n/numbers';
import { plainText } from '../../src/i18n/text';
import { preset } from '../../src/scheme/presets';
import { mustRead } from '../../src/scheme/read';
import type { Scenario } from '../../src/scheme/scenario';
import { factsOf } from '../../src/series/facts';
import { pictureAt } from '../../src/series/picture';
import { likelyScenario } from '../support/likely-scenario';
import { seed } from '../support/seed';

function factsAt(scenario: Scenario, week = scenario.periods) {
  const run = runFast(scenario, { history: true });
  return factsOf(pictureAt(run, scenario, Math.min(week, scenario.periods) - 1));
}

function said(now: Scenario, kept: Scenario, language: 'zh' | 'en' = 'en', week?: number): string {
  const words = { zh, en }[language];
  return plainText(words.live(factsAt(now, week), factsAt(kept, week), numbersOf(language)));
}

/** What the result itself, as the command line prints it, says of the end of a week. */
function known(scenario: Scenario, week: number) {
  const run = runFast(scenario, { history: true });
  const { periods, cohorts } = resultOfRun(run);
  const soFar = periods.slice(0, week);
  const t = soFar.length - 1;
  const bought = cohorts.filter((cohort) => cohort.t !== 'legacy' && cohort.t <= t);
  // Old debts are granted in pieces, one a period.
  const pieces = sum(scenario.events, (event) =>
    event.kind === 'legacy' && event.at <= t ? Math.min(event.over, t - event.at + 1) : 0,
  );
  const spent = sum(bought, (cohort) => Number(cohort.spent));
  return {
    buyers: sum(bought, (cohort) => cohort.buyers),
    people: sum(bought, (cohort) => cohort.buyers) + pieces,
    ahead: Math.round(run.periods.outcomes.ahead[t] ?? 0),
    level: Math.round(run.periods.outcomes.level[t] ?? 0),
    back: spent > 0 ? (1000 * sum(soFar, (period) => Number(period.paid))) / spent : 0,
  };
}

function sum<T>(all: readonly T[], of: (one: T) => number): number {
  return all.reduce((total, one) => total + of(one), 0);
}

const whole = (text: string | undefined) => Number((text ?? '').replaceAll(',', ''));
/** "12 more", "多 12": 12; "12 fewer": -12; nothing: 0. */
function difference(text: string, pattern: RegExp, more: string): number {
  const { count, way } = pattern.exec(text)?.groups ?? {};
  return way === undefined ? 0 : (way === more ? 1 : -1) * whole(count);
}

describe('how what is shown differs from A', () => {
  test('is said with both numbers and of how many', () => {
    const now = preset('default');
    const kept = { ...now, scheme: { ...now.scheme, cashOutFee: '0.5' } };
    expect(said(now, kept)).toMatch(
      /^Against A: \d+ fewer have their money back \(155 of 19,993; A \d+ of [\d,]+\), \d+ more could now; of every ¥1,000, ¥\d less came back in cash \(¥297; A ¥\d+\)\.$/,
    );
    expect(said(now, kept, 'zh')).toMatch(
      /^和 A 比：拿回本钱的少 \d+ 人（现在 19,993 人里 155 人，A [\d,]+ 人里 \d+ 人），现在提现能回本的多 \d+ 人；每花 ¥1,000，到手现金少 ¥\d（现在 ¥297，A ¥\d+）。$/,
    );
  });

  test('is said where there is none', () => {
    const scenario = preset('default');
    expect(said(scenario, scenario)).toBe(
      'Against A: as many have their money back (155 of 19,993; A 155 of 19,993); as much of every ¥1,000 came back in cash (¥297).',
    );
    expect(said(preset('local-shop'), preset('local-shop'))).toBe(
      'Against A: nobody has their money back in either; less than ¥1 of every ¥1,000 came back in cash in either.',
    );
    expect(said(scenario, scenario, 'zh')).toBe(
      '和 A 比：拿回本钱的一样多（现在 19,993 人里 155 人，A 19,993 人里 155 人）；每花 ¥1,000，到手现金一样多（¥297）。',
    );
  });

  test('is said at the end of A where A ends sooner', () => {
    expect(said(preset('default'), preset('online-shop'))).toMatch(/^Against A, which ends with week 60: /);
    expect(said(preset('default'), preset('online-shop'), 'zh')).toMatch(/^和 A（到第 60 周为止）比：/);
    expect(said(preset('default'), preset('online-shop'), 'en', 60)).toMatch(/^Against A: /);
  });

  test('is said where nobody came to the one or the other', () => {
    const none = { ...preset('default'), arrivals: { kind: 'custom', values: [], slowdown: null } } as const;
    const some = preset('default');
    expect(said(none, none)).toBe('Against A: nobody has bought in either yet.');
    expect(said(none, some)).toBe('Against A: nobody has bought yet; in A 19,993 have.');
    expect(said(some, none)).toBe('Against A: nobody has bought there; here 19,993 have.');
  });

  const pairs = fc.tuple(
    likelyScenario({ orders: 2000, periods: 20 }),
    likelyScenario({ orders: 2000, periods: 30 }),
  );

  test(`is true of any two scenarios (seed ${seed})`, () => {
    fc.assert(
      fc.property(pairs, ([rawNow, rawKept]) => {
        const [now, kept] = [mustRead(rawNow), mustRead(rawKept)];
        const [here, there] = [known(now, now.periods), known(kept, now.periods)];
        if (here.buyers === 0 || there.buyers === 0) return;
        const english = said(now, kept, 'en', now.periods);
        const inEnglish = (what: string) =>
          difference(english, new RegExp(`(?<count>[\\d,]+) (?<way>more|fewer|less) ${what}`), 'more');
        expect(inEnglish('ha(s|ve) their money back')).toBe(here.ahead - there.ahead);
        expect(inEnglish('could now')).toBe(here.level - there.level);
        // Of two figures said in whole yuan, each is at most half a yuan off.
        expect(Math.abs(inEnglish('(?:came back|was paid out)') - (here.back - there.back))).toBeLessThan(
          1.001,
        );
        const chinese = said(now, kept, 'zh', now.periods);
        const inChinese = (what: string) =>
          difference(chinese, new RegExp(`${what}(?<way>多|少) ¥?(?<count>[\\d,]+)`), '多');
        expect(inChinese('拿回本钱的')).toBe(here.ahead - there.ahead);
        expect(inChinese('能回本的')).toBe(here.level - there.level);
        expect(inChinese('(?:到手现金|付出的现金)')).toBe(inEnglish('(?:came back|was paid out)'));
        const bases = [here.ahead, here.people, there.ahead, there.people];
        if (here.ahead + there.ahead > 0) {
          expect(
            /\(([\d,]+) of ([\d,]+); A ([\d,]+) of ([\d,]+)\)/.exec(english)?.slice(1).map(whole),
          ).toEqual(bases);
        }
      }),
      { numRuns: 150, seed },
    );
  });
});
