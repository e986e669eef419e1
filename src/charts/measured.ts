import type { Attachment } from 'svelte/attachments';

/** A picture's box and its type, in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
  readonly em: number;
}

/** A phone's picture: what fits there fits anywhere. For the server, and until the browser has measured. */
export const PHONE: Size = { width: 252, height: 76, em: 11 };

/** Tells how large an element is, now and whenever that changes. */
export function measured(tell: (size: Size) => void): Attachment<Element> {
  return (node) => {
    const observer = new ResizeObserver(([entry]) => {
      const { width, height } = (entry as ResizeObserverEntry).contentRect;
      if (width > 0) tell({ width, height, em: parseFloat(getComputedStyle(node).fontSize) });
    });
    observer.observe(node);
    return () => observer.disconnect();
  };
}
