import type { Attachment } from 'svelte/attachments';

const FAR_ENOUGH = 56;
/** A finger trembles: below this it is a tap. */
const SLACK = 6;

/** Lets a handle pull its panel down; `onfar` is called when it is let go far enough, otherwise the panel springs back. */
export function dragDown(panel: () => HTMLElement, onfar: () => void): Attachment<HTMLElement> {
  return (handle) => {
    let from: number | null = null;
    let moved = 0;
    const undo = new AbortController();
    const { signal } = undo;
    const on = <K extends keyof HTMLElementEventMap>(name: K, act: (event: HTMLElementEventMap[K]) => void) =>
      handle.addEventListener(name, act, { signal, capture: true });

    function end(far: boolean) {
      from = null;
      panel().style.translate = '';
      if (far) onfar();
    }

    on('pointerdown', (event) => {
      if (event.button !== 0) return;
      from = event.clientY;
      moved = 0;
      handle.setPointerCapture(event.pointerId);
    });
    on('pointermove', (event) => {
      if (from === null) return;
      moved = Math.max(0, event.clientY - from);
      panel().style.translate = `0 ${moved}px`;
    });
    on('pointerup', () => from !== null && end(moved > FAR_ENOUGH));
    on('pointercancel', () => end(false));
    // The release of a drag is no press of the button.
    on('click', (event) => {
      if (moved > SLACK) event.stopPropagation();
      moved = 0;
    });
    return () => undo.abort();
  };
}
