import { describe, expect, test } from 'vitest';
import NumberControl from '../../src/ui/NumberControl.svelte';
import { attributes, html, ids, named } from './markup';

const control = (props: Record<string, unknown> = {}) =>
  html(NumberControl, {
    label: 'You pay',
    value: '1000',
    min: 100,
    max: 10_000,
    step: 100,
    prefix: '¥',
    resetLabel: 'Reset',
    ...props,
  });
const slider = (markup: string) => attributes(markup, '<input[^>]*type="range"');
const field = (markup: string) => attributes(markup, '<input[^>]*type="text"');

describe('a number control', () => {
  test('is a slider and a field with the same name, and the field adds the unit', () => {
    const markup = control();
    const label = attributes(markup, '<label');
    expect(slider(markup)['aria-label']).toBe('You pay');
    expect(field(markup)['id']).toBe(label['for']);
    expect(field(markup)['aria-labelledby']).toContain(label['id'] as string);
    expect(field(markup)['aria-labelledby']).toContain('-prefix');
  });

  test('says its value with the unit, and has the ends and the step of the value', () => {
    expect(slider(control())).toMatchObject({
      'aria-valuetext': '¥1000',
      value: '1000',
      min: '100',
      max: '10000',
      step: '100',
    });
    expect(slider(control({ prefix: '', suffix: ' %', value: '30' }))['aria-valuetext']).toBe('30 %');
  });

  test('offers a way back only from a value that is another number than the first one', () => {
    expect(control()).not.toContain('<button');
    expect(control({ initial: '1000.00' })).not.toContain('<button');
    expect(control({ initial: '1,000' })).not.toContain('<button');
    expect(control({ initial: '2000', disabled: true })).not.toContain('<button');
    const reset = attributes(control({ initial: '2000' }), '<button');
    expect(reset['aria-label']).toBe('Reset');
    expect(reset['aria-labelledby']).toMatch(/-reset .*-label$/);
  });

  test('keeps a faulty text as it is, calls it invalid and says why', () => {
    const markup = control({ value: 'a lot', fault: 'This must be a number.' });
    const said = attributes(markup, '<p')['id'];
    expect(field(markup)).toMatchObject({ value: 'a lot', 'aria-invalid': 'true', 'aria-describedby': said });
    expect(slider(markup)['aria-describedby']).toBe(said);
    expect(markup).toContain('This must be a number.');
    expect(field(control())['aria-invalid']).toBeUndefined();
  });

  test('places the thumb of a faulty text at the first value', () => {
    expect(slider(control({ value: 'a lot', initial: '400' }))['value']).toBe('400');
    expect(slider(control({ value: '' }))['value']).toBe('100');
  });

  test('has an explanation when it is given one', () => {
    const markup = control({ help: 'All of it.', helpLabel: 'What is that?' });
    const button = attributes(markup, '<button');
    expect(button['aria-label']).toBe('What is that?');
    expect(attributes(markup, '<span[^>]*popover="auto"')['id']).toBe(button['aria-describedby']);
  });

  test('names no id that is not there, and none twice', () => {
    const markup = control({ suffix: '元', help: 'x', initial: '1', fault: 'y' });
    expect(new Set(ids(markup)).size).toBe(ids(markup).length);
    expect(named(markup).filter((id) => !ids(markup).includes(id))).toEqual([]);
  });
});
