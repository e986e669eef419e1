import type { Attachment } from 'svelte/attachments';
import { place } from './place';

/** Long enough to move the pointer from the button into the bubble. */
const GRACE_MS = 150;

/**
 * Opens the popover a button names (`popovertarget`) on hover and on focus by keyboard; a click keeps a hovered bubble open, and else
 * opens or closes it. Escape and a press elsewhere close it by the browser's own hand. Without scripts the click alone works.
 */
export const toggletip: Attachment<HTMLButtonElement> = (button) => {
  const bubble = button.popoverTargetElement as HTMLElement;
  let hovered = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isOpen = () => bubble.matches(':popover-open');

  function show() {
    clearTimeout(timer);
    if (isOpen()) return;
    bubble.showPopover({ source: button });
    const at = place(button.getBoundingClientRect(), bubble.getBoundingClientRect(), {
      width: document.documentElement.clientWidth,
      height: window.innerHeight,
    });
    bubble.style.left = `${at.left}px`;
    bubble.style.top = `${at.top}px`;
  }

  function hide() {
    clearTimeout(timer);
    hovered = false;
    if (isOpen()) bubble.hidePopover();
  }

  function enter(event: PointerEvent) {
    if (event.pointerType !== 'mouse') return;
    hovered ||= !isOpen();
    show();
  }

  function leave() {
    if (hovered) timer = setTimeout(hide, GRACE_MS);
  }

  function click(event: Event) {
    event.preventDefault();
    if (hovered || !isOpen()) show();
    else hide();
    hovered = false;
  }

  const undo = new AbortController();
  const { signal } = undo;
  for (const element of [button, bubble]) {
    element.addEventListener('pointerenter', enter, { signal });
    element.addEventListener('pointerleave', leave, { signal });
  }
  button.addEventListener('click', click, { signal });
  button.addEventListener('blur', hide, { signal });
  button.addEventListener('focus', () => button.matches(':focus-visible') && show(), { signal });
  // The bubble stands still while its button scrolls away.
  window.addEventListener('scroll', hide, { signal, capture: true, passive: true });
  window.addEventListener('resize', hide, { signal });
  return () => {
    clearTimeout(timer);
    undo.abort();
  };
};
