import { describe, expect, test } from 'vitest';
import Choice from '../../src/ui/Choice.svelte';
import Disclosure from '../../src/ui/Disclosure.svelte';
import Notice from '../../src/ui/Notice.svelte';
import Progress from '../../src/ui/Progress.svelte';
import Select from '../../src/ui/Select.svelte';
import Sheet from '../../src/ui/Sheet.svelte';
import Switch from '../../src/ui/Switch.svelte';
import Dialog from '../../src/ui/Dialog.svelte';
import Button from '../../src/ui/Button.svelte';
import IconButton from '../../src/ui/IconButton.svelte';
import { attributes, html, ids, named, words } from './markup';

const options = [
  { value: 'steady', label: 'steady' },
  { value: 'bass', label: 'word of mouth' },
];

describe('what is served', () => {
  test('a choice is a group of radio buttons with one name, one of them chosen', () => {
    const markup = html(Choice, { legend: 'Buyers', options, value: 'bass' });
    expect(markup).toContain('>Buyers</legend>');
    const names = [...markup.matchAll(/name="([^"]*)"/g)].map((match) => match[1]);
    expect(names).toHaveLength(2);
    expect(new Set(names).size).toBe(1);
    expect(attributes(markup, '<input[^>]*value="bass"')).toHaveProperty('checked');
    expect(attributes(markup, '<input[^>]*value="steady"')).not.toHaveProperty('checked');
  });

  test('a choice may keep its legend for screen readers', () => {
    expect(html(Choice, { legend: 'Buyers', legendHidden: true, options, value: 'bass' })).toMatch(
      /<legend class="sr-only[^"]*">Buyers/,
    );
  });

  test('a select has a label and serves the option chosen', () => {
    const markup = html(Select, { label: 'Preset', options, value: 'bass' });
    expect(attributes(markup, '<label')['for']).toBe(attributes(markup, '<select')['id']);
    expect(attributes(markup, '<option[^>]*value="bass"')).toHaveProperty('selected');
  });

  test('a switch shows what belongs to it only while it is on', () => {
    const of = (checked: boolean) => html(Switch, { label: 'Funding', checked, children: words('how much') });
    expect(of(true)).toContain('how much');
    expect(attributes(of(true), '<input')).toHaveProperty('checked');
    expect(of(false)).not.toContain('how much');
  });

  test('a disclosure has a heading and a line about what is in it, and opens without scripts', () => {
    const of = (open: boolean) =>
      html(Disclosure, { title: 'The offer', level: 3, brief: '¥1000', open, children: words('rows') });
    expect(of(false)).toMatch(/<summary[^>]*><h3[^>]*>The offer<\/h3>/);
    expect(of(false)).toContain('¥1000');
    expect(of(false)).toContain('rows');
    expect(attributes(of(false), '<details')).not.toHaveProperty('open');
    expect(attributes(of(true), '<details')).toHaveProperty('open');
  });

  test('a sheet keeps its content while it is hidden', () => {
    const of = (open: boolean) =>
      html(Sheet, { title: 'Rules', closeLabel: 'Close', open, onclose() {}, children: words('rows') });
    expect(attributes(of(false), '<section')).toHaveProperty('hidden');
    expect(of(false)).toContain('rows');
    expect(attributes(of(true), '<section')).not.toHaveProperty('hidden');
  });

  test('a notice is a status that is there before its sentences are, and says each of them once', () => {
    const of = (sentences: string[]) =>
      html(Notice, { heading: 'Two problems', sentences, dismissLabel: 'Dismiss', ondismiss() {} });
    expect(of([])).toMatch(/^<div role="status"><\/div>$/);
    expect(of(['One.', 'Two.', 'One.']).match(/<li/g)).toHaveLength(2);
  });

  test('a dialog is served closed, named by its heading', () => {
    const markup = html(Dialog, { title: 'Share', closeLabel: 'Close', open: true, children: words('link') });
    expect(attributes(markup, '<dialog')).not.toHaveProperty('open');
  });

  test('a progress bar has a label and its percentage in words', () => {
    const of = (value: number | null) =>
      html(Progress, { label: 'Audit', value, text: '37 %', cancelLabel: 'Stop', oncancel() {} });
    expect(attributes(of(0.37), '<progress')).toMatchObject({
      value: '0.37',
      max: '1',
      'aria-valuetext': '37 %',
    });
    expect(attributes(of(null), '<progress')).not.toHaveProperty('value');
  });

  test('a button sends no form, can rest without being lost to the keyboard, and a drawing alone has a name', () => {
    expect(attributes(html(Button, { children: words('Go') }), '<button')['type']).toBe('button');
    const resting = attributes(
      html(Button, { 'aria-disabled': true, 'aria-describedby': 'why', children: words('Go') }),
      '<button',
    );
    expect([resting['aria-disabled'], resting['aria-describedby']]).toEqual(['true', 'why']);
    expect('disabled' in resting).toBe(false);
    const icon = html(IconButton, { icon: 'play', label: 'Play' });
    expect(attributes(icon, '<button')['aria-label']).toBe('Play');
    expect(attributes(icon, '<svg')['aria-hidden']).toBe('true');
  });

  test.each([
    ['Select', Select, { label: 'Preset', options, value: 'bass' }],
    ['Sheet', Sheet, { title: 'Rules', closeLabel: 'Close', open: true, onclose() {}, children: words('x') }],
    ['Dialog', Dialog, { title: 'Share', closeLabel: 'Close', children: words('x') }],
    ['Switch', Switch, { label: 'Funding', checked: true, help: 'x' }],
    ['Progress', Progress, { label: 'Audit', value: 1, text: '100 %', cancelLabel: 'Stop', oncancel() {} }],
  ])('%s names no id that is not there', (_, component, props) => {
    const markup = html(component, props);
    expect(named(markup).length).toBeGreaterThan(0);
    expect(named(markup).filter((id) => !ids(markup).includes(id))).toEqual([]);
  });
});
