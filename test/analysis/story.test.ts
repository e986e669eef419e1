import { describe, expect, test } from 'vitest';
import { storyOf, storyScenario } from '../../src/analysis/story';
import { runExact } from '../../src/ledger/run';

const story = storyOf(400);

describe('the story of a scheme', () => {
  test('begins with the published figures: 210, 147 and 125 points', () => {
    const minted = story.moves.slice(0, 3).map(([, units]) => units / 10 ** story.places);
    expect(minted.map(Math.round)).toEqual([210, 147, 125]);
    expect(story.slices).toEqual({ pool: 300, goods: 300, promotion: 300, platform: 100 });
  });

  test('is what the ledger says of a scenario like any other', () => {
    const { totals, cohorts } = runExact(storyScenario(400));
    const out = story.moves.filter(([, units]) => units < 0);
    const sum = (values: readonly number[]) => values.reduce((all, each) => all + each, 0);
    expect(-sum(out.map(([, , fen]) => fen)) / 100).toBeCloseTo(Number(totals.paid), 6);
    expect(sum(story.moves.map(([, , fen]) => fen)) / 100).toBeCloseTo(Number(totals.pool), 6);
    expect(sum(story.moves.map(([, units]) => units))).toBe(0);
    expect(cohorts[0]?.buyers).toBe(400);
  });

  test('lets everybody leave in the order they came', () => {
    const people = Array.from({ length: 400 }, (_, i) => i);
    expect(story.moves.map(([person]) => person)).toEqual([...people, ...people]);
  });

  test('with one buyer more is the same until that one comes', () => {
    expect(storyOf(401).moves.slice(0, 400)).toEqual(story.moves.slice(0, 400));
  });

  test('survives JSON, as a page carries it', () => {
    expect(JSON.parse(JSON.stringify(story))).toEqual(story);
  });
});
