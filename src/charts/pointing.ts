import type { Attachment } from 'svelte/attachments';

interface Pointing {
  /** How many places there are along the axis. */
  readonly count: number;
  readonly onpoint: (place: number) => void;
  /** The hand has come to rest on it. */
  readonly onpick?: (() => void) | undefined;
  /** Follow a mouse that only passes over. */
  readonly hover?: boolean;
}

/** Tells which place along a picture's axis a mouse, a pen or a finger is at. */
export function pointing(settings: () => Pointing): Attachment<HTMLElement> {
  return (node) => {
    const point = (event: PointerEvent) => {
      const { count, onpoint } = settings();
      const box = node.getBoundingClientRect();
      const place = Math.floor(((event.clientX - box.left) / box.width) * count);
      onpoint(Math.min(Math.max(0, place), count - 1));
    };
    const onMove = (event: PointerEvent) => {
      if (event.buttons > 0 || (settings().hover && event.pointerType === 'mouse')) point(event);
    };
    const onDown = (event: PointerEvent) => {
      if (event.button !== 0) return;
      if (event.pointerType !== 'touch') node.setPointerCapture(event.pointerId);
      point(event);
    };
    const onUp = () => settings().onpick?.();
    node.addEventListener('pointermove', onMove);
    node.addEventListener('pointerdown', onDown);
    node.addEventListener('pointerup', onUp);
    return () => {
      node.removeEventListener('pointermove', onMove);
      node.removeEventListener('pointerdown', onDown);
      node.removeEventListener('pointerup', onUp);
    };
  };
}
