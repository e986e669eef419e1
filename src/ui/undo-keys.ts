/** Fields in which the browser itself undoes what was typed. */
const TYPED_INTO =
  'textarea, [contenteditable], input:not([type="range"], [type="checkbox"], [type="radio"], [type="button"], [type="file"])';

type Pressed = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'defaultPrevented' | 'target'
>;

/** What a key asks to be done with the last change; null where it is not ours to do. */
export function undoAsked(event: Pressed): 'undo' | 'redo' | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey, defaultPrevented, target } = event;
  if (defaultPrevented || altKey || ctrlKey === metaKey) return null;
  if ((target as Partial<Element> | null)?.matches?.(TYPED_INTO)) return null;
  switch (key.toLowerCase()) {
    case 'z':
      return shiftKey ? 'redo' : 'undo';
    case 'y':
      return ctrlKey && !shiftKey ? 'redo' : null;
    default:
      return null;
  }
}
