import { expect, test } from 'vitest';
import { undoAsked } from '../../src/ui/undo-keys';

const NONE = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

function asked(key: string, held: Partial<typeof NONE>, target: unknown = null, defaultPrevented = false) {
  return undoAsked({ key, ...NONE, ...held, defaultPrevented, target: target as EventTarget });
}

test.each<[string, Partial<typeof NONE>, 'undo' | 'redo' | null]>([
  ['z', { ctrlKey: true }, 'undo'],
  ['z', { metaKey: true }, 'undo'],
  ['Z', { ctrlKey: true, shiftKey: true }, 'redo'],
  ['z', { metaKey: true, shiftKey: true }, 'redo'],
  ['y', { ctrlKey: true }, 'redo'],
  ['y', { metaKey: true }, null],
  ['z', {}, null],
  ['z', { ctrlKey: true, altKey: true }, null],
  ['a', { ctrlKey: true }, null],
])('%s with %o asks for %s', (key, held, what) => {
  expect(asked(key, held)).toBe(what);
});

test('a field of text undoes its own text', () => {
  expect(asked('z', { ctrlKey: true }, { matches: () => true })).toBeNull();
  expect(asked('z', { ctrlKey: true }, { matches: () => false })).toBe('undo');
});

test('a key that somebody has used already asks for nothing', () => {
  expect(asked('z', { ctrlKey: true }, null, true)).toBeNull();
});
