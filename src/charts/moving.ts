import type { Attachment } from 'svelte/attachments';

interface Moving {
  /** The place along the axis, and how many there are. */
  readonly place: number;
  readonly count: number;
  /** The length of the axis, in pixels. */
  readonly length: number;
  readonly onstart: () => void;
  readonly onmove: (place: number) => void;
  /** The hand has let go of it. */
  readonly onend: () => void;
  /** A press, by whatever means, that did not move it. */
  readonly onpress: () => void;
}

/** A hand trembles: below this many pixels it does not move. */
const SLACK = 5;

/** Lets a thing be dragged along an axis. Up and down, a finger still scrolls the page. */
export function moving(settings: () => Moving): Attachment<HTMLElement> {
  return (node) => {
    let from: { x: number; place: number } | null = null;
    let moved = false;
    const undo = new AbortController();
    const on = <K extends keyof HTMLElementEventMap>(name: K, act: (event: HTMLElementEventMap[K]) => void) =>
      node.addEventListener(name, act, { signal: undo.signal });

    on('pointerdown', (event) => {
      if (event.button !== 0) return;
      from = { x: event.clientX, place: settings().place };
      moved = false;
      node.setPointerCapture(event.pointerId);
    });
    on('pointermove', ({ clientX }) => {
      if (!from || (!moved && Math.abs(clientX - from.x) < SLACK)) return;
      const { count, length, onstart, onmove } = settings();
      if (!moved) onstart();
      moved = true;
      const place = from.place + Math.round(((clientX - from.x) / length) * count);
      onmove(Math.min(Math.max(0, place), count - 1));
    });
    on('pointerup', () => {
      if (from && moved) settings().onend();
      from = null;
    });
    // The browser has taken the finger for a scroll of the page: as if nothing had been.
    on('pointercancel', () => {
      if (from && moved) {
        settings().onmove(from.place);
        settings().onend();
      }
      from = null;
    });
    on('click', () => {
      if (!moved) settings().onpress();
      moved = false;
    });
    return () => undo.abort();
  };
}
