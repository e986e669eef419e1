import type { Attachment } from 'svelte/attachments';

interface Dropping {
  readonly count: () => number;
  /** Drops one; null when there cannot be one more. */
  readonly drop: (place: number) => number | null;
  readonly move: (id: number, place: number) => void;
  readonly takeBack: (id: number) => void;
  readonly settle: (id: number) => void;
}

/** A hand trembles: below this many pixels it is a press. */
const SLACK = 6;

/** Lets a mouse or a pen drag a button onto the time axis. A finger presses it: it would have to cross the pictures. */
export function dragOnto(settings: Dropping): Attachment<HTMLElement> {
  return (button) => {
    let from: { readonly x: number; readonly y: number } | null = null;
    let dragged = false;
    let dropped: number | null = null;
    const undo = new AbortController();
    const on = <K extends keyof HTMLElementEventMap>(name: K, act: (event: HTMLElementEventMap[K]) => void) =>
      button.addEventListener(name, act, { signal: undo.signal, capture: true });

    function takeBack() {
      if (dropped !== null) settings.takeBack(dropped);
      dropped = null;
    }

    on('pointerdown', (event) => {
      dragged = false;
      if (event.button !== 0 || event.pointerType === 'touch') return;
      from = { x: event.clientX, y: event.clientY };
      button.setPointerCapture(event.pointerId);
    });
    on('pointermove', (event) => {
      if (!from) return;
      if (!dragged && Math.hypot(event.clientX - from.x, event.clientY - from.y) < SLACK) return;
      dragged = true;
      const place = placeUnder(event, settings.count());
      if (place === null) takeBack();
      else if (dropped === null) dropped = settings.drop(place);
      else settings.move(dropped, place);
    });
    on('pointerup', () => {
      if (dropped !== null) settings.settle(dropped);
      from = dropped = null;
    });
    on('pointercancel', () => {
      takeBack();
      from = null;
    });
    // The release of a drag is no press of the button.
    on('click', (event) => {
      if (dragged) event.stopPropagation();
      dragged = false;
    });
    return () => undo.abort();
  };
}

/** The place on the axis under a pointer that is over one of the pictures above it. */
function placeUnder({ clientX, clientY }: PointerEvent, count: number): number | null {
  const axis = document.querySelector('[data-axis]');
  const pictures = axis?.closest('[data-part]')?.parentElement;
  if (!axis || !pictures) return null;
  const { left, width } = axis.getBoundingClientRect();
  const { top, bottom } = pictures.getBoundingClientRect();
  const place = Math.floor(((clientX - left) / width) * count);
  return place >= 0 && place < count && clientY >= top && clientY <= bottom ? place : null;
}
