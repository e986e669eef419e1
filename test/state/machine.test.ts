import { beforeEach, describe, expect, test } from 'vitest';
import { storyOf } from '../../src/analysis/story';
import { Machine } from '../../src/state/machine.svelte';

const story = storyOf(400);
let machine: Machine;

beforeEach(() => {
  machine = new Machine(story, (buyers) => Promise.resolve(storyOf(buyers)));
});

/** As a clock that strikes thirty times a second. */
const TICK = 1 / 30;
function run(seconds: number): void {
  for (let passed = 0; passed < seconds; passed += TICK) machine.tick(TICK);
}

describe('the machine, untouched', () => {
  test('stands still where everybody has bought', () => {
    expect(machine.frame.people).toHaveLength(400);
    expect([machine.moving, machine.spoken, machine.span]).toEqual([false, null, 400]);
    run(5);
    expect(machine.at).toBe(400);
  });

  test('begins at the first buyer when it is played or stepped', () => {
    machine.step();
    expect(machine.frame.move).toMatchObject({ kind: 'order', person: 1, points: 210 });
    const other = new Machine(story, () => Promise.reject(new Error()));
    other.play();
    other.tick(0.01);
    expect([other.at, other.playing]).toEqual([1, true]);
  });
});

describe('a step', () => {
  test('moves, then rests, and makes no other', () => {
    machine.step();
    expect([machine.phase, machine.moving]).toEqual([0, true]);
    run(0.5);
    expect(machine.phase).toBeGreaterThan(0.2);
    expect(machine.phase).toBeLessThan(1);
    run(3);
    expect([machine.phase, machine.moving, machine.at]).toEqual([1, false, 1]);
    machine.step();
    machine.step();
    run(3);
    expect(machine.frame.now.price?.toFixed(2)).toBe('1.87');
  });

  test('lasts long enough to be seen, also where the play is fast', () => {
    machine.play();
    run(16);
    machine.step();
    run(0.5);
    expect(machine.phase).toBeLessThan(0.5);
  });

  test('at the end does nothing', () => {
    machine.play();
    run(60);
    machine.step();
    expect(machine.at).toBe(800);
  });
});

describe('played', () => {
  test('tells the whole story in less than a minute, and stops', () => {
    machine.play();
    let seconds = 0;
    for (; machine.playing && seconds < 100; seconds += TICK) machine.tick(TICK);
    expect(machine.isOver).toBe(true);
    expect(seconds).toBeGreaterThan(20);
    expect(seconds).toBeLessThan(60);
    expect([machine.moving, machine.phase, machine.frame.now.points]).toEqual([false, 1, 0]);
  });

  test('at double speed takes half the time', () => {
    const lasting = (speed: number) => {
      const each = new Machine(story, () => Promise.reject(new Error()));
      each.speed = speed;
      each.play();
      let seconds = 0;
      for (; each.playing; seconds += TICK) each.tick(TICK);
      return seconds;
    };
    expect(lasting(1) / lasting(2)).toBeCloseTo(2, 1);
  });

  test('can be stopped in the middle of a move and goes on from there', () => {
    machine.play();
    run(0.8);
    machine.pause();
    const { at, phase } = machine;
    run(5);
    expect([machine.at, machine.phase, machine.moving]).toEqual([at, phase, false]);
    machine.play();
    machine.tick(TICK);
    expect([machine.at, machine.phase >= phase]).toEqual([at, true]);
  });

  test('draws away from the crowd as it grows, each time in half a second', () => {
    machine.play();
    const spans = new Set<number>();
    for (let i = 0; i < 60 / TICK; i++) {
      machine.tick(TICK);
      spans.add(Math.round(machine.span));
    }
    expect([...spans][0]).toBe(8);
    expect([...spans].at(-1)).toBe(400);
    expect(spans).toContain(40);
    expect(spans.size).toBeGreaterThan(15);
  });

  test('says what can be read, and does not chatter when it is fast', () => {
    machine.play();
    const said = new Set<number | null>();
    for (let i = 0; i < 60 / TICK; i++) {
      machine.tick(TICK);
      said.add(machine.spoken);
    }
    expect([...said]).toEqual([1, 2, 3, 400, 401, 402, 800]);
  });

  test('after its end begins anew', () => {
    machine.play();
    run(60);
    machine.play();
    machine.tick(0.01);
    expect(machine.at).toBe(1);
  });
});

describe('where motion is not wanted', () => {
  test('pictures follow each other like slides, with nothing in between', () => {
    machine.motion = false;
    machine.play();
    const seen = new Set<number>();
    for (let i = 0; i < 90 / TICK && machine.playing; i++) {
      machine.tick(TICK);
      expect(machine.phase).toBe(1);
      expect([8, 40, 400]).toContain(machine.span);
      seen.add(machine.at);
    }
    expect([...seen]).toEqual([1, 2, 3, 8, 40, 100, 200, 300, 400, 401, 402, 408, 440, 500, 600, 700, 800]);
  });
});

describe('the visitor as the next buyer', () => {
  test('takes the next place and is marked from then on', async () => {
    machine.step();
    machine.step();
    await machine.buy();
    expect(machine.mine).toEqual([3]);
    expect(machine.frame.move).toMatchObject({ person: 3, isMine: true });
    machine.step();
    expect(machine.frame.move?.isMine).toBe(false);
    expect(machine.frame.mine).toEqual([3]);
  });

  test('when nobody else comes is one more, and the story is computed anew', async () => {
    await machine.buy();
    expect(machine.mine).toEqual([401]);
    expect(machine.frame.people).toHaveLength(401);
    await machine.buy();
    expect(machine.mine).toEqual([401, 402]);
    machine.restart();
    expect([machine.mine, machine.story]).toEqual([[], story]);
  });

  test('in the middle of the play goes on with it, and comes to their own turn slowly', async () => {
    machine.play();
    run(12);
    await machine.buy();
    const [place] = machine.mine as [number];
    expect(machine.playing).toBe(true);
    const spoken = new Set<number | null>();
    for (let i = 0; i < 60 / TICK; i++) {
      machine.tick(TICK);
      spoken.add(machine.spoken);
    }
    expect(spoken).toContain(400 + place);
    expect(machine.frame.people[place - 1]?.cash).toBeGreaterThan(0);
  });

  test('cannot buy once people leave', async () => {
    machine.play();
    run(60);
    expect(machine.canBuy).toBe(false);
    await machine.buy();
    expect(machine.mine).toEqual([]);
  });

  test('is told when that could not be computed, and nothing else has changed', async () => {
    const alone = new Machine(story, () => Promise.reject(new Error('offline')));
    await alone.buy();
    expect([alone.lost, alone.at, alone.mine.length]).toEqual([true, 400, 0]);
    alone.restart();
    expect(alone.lost).toBe(false);
  });

  test('pressed twice at once is one buyer, not two of the same place', async () => {
    await Promise.all([machine.buy(), machine.buy()]);
    expect(machine.mine).toEqual([401]);
  });
});
