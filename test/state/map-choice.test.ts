import { describe, expect, test } from 'vitest';
import { preset } from '../../src/scheme/presets';
import { along } from '../../src/state/map-along';
import { fitting, varied } from '../../src/state/map-choice';
import { readMap, writeMap } from '../../src/state/map-text';
import { RULES } from '../../src/state/rules';
import { FIRST_MAP, type MapChoice } from '../../src/state/tools';

const opening = preset('default');
const choice: MapChoice = { x: 'exit', y: 'pool', measure: 'short' };

describe('what a map varies', () => {
  test('is any control the scenario uses, and no other', () => {
    expect(varied(opening)).toEqual(expect.arrayContaining(['pool', 'exit', 'market', 'weeks', 'places']));
    expect(varied(opening)).not.toContain('steady');
    expect(varied(RULES.exit.off(opening))).not.toContain('exit');
  });

  test('stays as chosen while it can', () => {
    expect(fitting(choice, opening)).toBe(choice);
    expect(fitting(choice, RULES.exit.off(opening))).toEqual({ x: 'mint', y: 'pool', measure: 'short' });
    expect(fitting({ x: 'mint', y: 'market', measure: 'short' }, preset('local-shop'))).toEqual({
      x: 'mint',
      y: 'pool',
      measure: 'short',
    });
    expect(fitting({ x: 'market', y: 'by-word', measure: 'short' }, preset('local-shop'))).toEqual(FIRST_MAP);
  });

  test('changes places rather than being the same twice', () => {
    expect(along(choice, 'x', 'pool')).toEqual({ x: 'pool', y: 'exit', measure: 'short' });
    expect(along(choice, 'y', 'fee')).toEqual({ x: 'exit', y: 'fee', measure: 'short' });
  });

  test('is written as it is read', () => {
    expect(writeMap(choice)).toBe('exit:pool:short');
    expect(readMap('exit:pool:short')).toEqual(choice);
    for (const bad of [
      'exit:pool',
      'exit:exit:short',
      'exit:pool:price',
      'exit:pool:short:',
      'x:pool:short',
    ]) {
      expect(readMap(bad)).toBeNull();
    }
  });
});
