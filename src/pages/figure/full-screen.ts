import { mount, unmount } from 'svelte';
import type { AskedFigure } from '../../charts/table-request';
import FullScreen from './FullScreen.svelte';
import type { Origin } from './origin';

/** Gives a picture the whole window, with the sentence over it and the time under it, all of them alive. */
export function fillScreen(
  { figure, title, button }: AskedFigure,
  { over, under }: Origin,
  closeLabel: string,
): void {
  const screen = mount(FullScreen, {
    target: document.body,
    props: {
      title,
      closeLabel,
      over,
      figure,
      under,
      onclose() {
        void unmount(screen);
        button.focus();
      },
    },
  });
}
