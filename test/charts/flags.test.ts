import { describe, expect, test } from 'vitest';
import Flags from '../../src/charts/Flags.svelte';
import { attributes, html } from '../ui/markup';

describe('a flag', () => {
  const flag = { id: 7, at: 30, icon: 'into', word: 'funding', name: 'funding round', said: 'all of it' };
  const flags = (...all: object[]) =>
    html(Flags, {
      flags: all,
      periods: 104,
      label: 'What happens',
      hint: 'arrows move it',
      more: (count: number) => `+${count}`,
      moreHere: (count: number, from: number, to: number) => `${count} more, ${from} to ${to}`,
    });

  test('is a slider along the weeks that says all of what happens', () => {
    const markup = flags(flag);
    expect(attributes(markup, '<div[^>]*role="slider"')).toMatchObject({
      tabindex: '0',
      'aria-label': 'funding round',
      'aria-valuemin': '1',
      'aria-valuemax': '104',
      'aria-valuenow': '31',
      'aria-valuetext': 'all of it',
      'aria-haspopup': 'dialog',
    });
    expect(markup).toContain('style="--pole: 29.33%; --lane: 0"');
  });

  test('is not there where nothing happens', () => {
    expect(flags()).toBe('');
  });

  test('among too many is stood for by a button that says how many', () => {
    const markup = flags(...Array.from({ length: 6 }, (_, id) => ({ ...flag, id, at: 30 + (id % 2) })));
    expect(markup.match(/role="slider"/g)).toHaveLength(2);
    expect(attributes(markup, '<button')['aria-label']).toBe('4 more, 30 to 31');
    expect(markup).toContain('+4');
  });
});
