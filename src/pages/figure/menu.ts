import { flushSync, mount } from 'svelte';
import type { AskedFigure } from '../../charts/table-request';
import type { ChartsWords } from '../../i18n/charts';
import FigureMenu from './FigureMenu.svelte';
import type { Origin } from './origin';

let menu: { show(asked: AskedFigure): void } | null = null;

/** Opens the menu of a picture, or closes it. One menu serves all pictures of a page. */
export function openMenu(asked: AskedFigure, words: ChartsWords, origin: () => Origin): void {
  const target = document.querySelector('main') ?? document.body;
  menu ??= mount(FigureMenu, { target, props: { words, origin } });
  flushSync();
  menu.show(asked);
}
