import type { Attachment } from 'svelte/attachments';

/** Lets the arrow keys, Home and End move the focus among the buttons in an element; Tab goes on as ever. */
export const upAndDown: Attachment<HTMLElement> = (list) => {
  function press(event: KeyboardEvent) {
    const buttons = [...list.querySelectorAll('button')];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const places: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
    const to = places[event.key];
    if (to === undefined) return;
    event.preventDefault();
    buttons.at(to % buttons.length)?.focus();
  }
  list.addEventListener('keydown', press);
  return () => list.removeEventListener('keydown', press);
};
