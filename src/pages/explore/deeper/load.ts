import type { Language } from '../../../i18n/language';
import type { Tool } from '../../../state/tools';

/**
 * The code and the words of a tool. This module is itself loaded only when the first tool is opened: what the page's own
 * code names as its words is part of the page from the start.
 */
export async function loadTool(tool: Tool, language: Language) {
  askAgainForStyles();
  switch (tool) {
    case 'map':
      return { tool, ...(await together(import('./MapTool.svelte'), MAP[language]())) };
    case 'needed':
      return { tool, ...(await together(import('./NeededTool.svelte'), NEEDED[language]())) };
    case 'audit':
      return { tool, ...(await together(import('./AuditTool.svelte'), AUDIT[language]())) };
  }
}

const MAP = { zh: () => import('../../../i18n/map.zh'), en: () => import('../../../i18n/map.en') };
const NEEDED = { zh: () => import('../../../i18n/needed.zh'), en: () => import('../../../i18n/needed.en') };
const AUDIT = { zh: () => import('../../../i18n/audit.zh'), en: () => import('../../../i18n/audit.en') };

async function together<C, W>(code: Promise<{ default: C }>, words: Promise<{ words: W }>) {
  const [loaded, said] = await Promise.all([code, words]);
  return { Component: loaded.default, words: said.words };
}

/** A style sheet that could not be loaded stays in the page as if it had been; it is asked for again. */
function askAgainForStyles() {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]:not([disabled])')) {
    if (link.sheet === null) link.replaceWith(link.cloneNode());
  }
}
