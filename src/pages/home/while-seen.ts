import type { Attachment } from 'svelte/attachments';

/** Tells whether any of it is in sight: of its tab, and of whoever scrolls. */
export function whileSeen(tell: (is: boolean) => void): Attachment<HTMLElement> {
  return (node) => {
    let isNear = false;
    const check = () => tell(isNear && document.visibilityState === 'visible');
    const observer = new IntersectionObserver((entries) => {
      isNear = entries.at(-1)?.isIntersecting ?? false;
      check();
    });
    observer.observe(node);
    document.addEventListener('visibilitychange', check);
    return () => {
      observer.disconnect();
      document.removeEventListener('visibilitychange', check);
    };
  };
}
