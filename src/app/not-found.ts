import { render } from 'svelte/server';
import { site as en } from '../i18n/site.en';
import { site as zh } from '../i18n/site.zh';
import base from '../ui/base.css?inline';
import tokens from '../ui/tokens.css?inline';
import { THEME } from './document';
import NotFound from './NotFound.svelte';

/**
 * The host shows this file at any address that does not exist, at any depth, so that nothing in it may depend on where
 * it stands: its style is within, and its links are found by what is known of our addresses. The reader's language comes
 * first.
 */
const FIND_ROOT = `
const site = SITE;
const at = location.pathname.match(/^(.*?\\/)(?:zh|en|embed)(?:\\/|$)/);
const root = location.href.startsWith(site) ? site : at ? at[1] : location.pathname.replace(/[^/]*$/, '');
for (const link of document.querySelectorAll('[data-to]')) link.href = root + link.dataset.to + location.search;
document.querySelector('code').textContent = location.pathname.slice(0, 200);
const [, own = navigator.language] = location.pathname.match(/\\/(zh|en)(?=\\/|$)/) ?? [];
if (!own.startsWith('zh')) {
  document.documentElement.lang = 'en';
  for (const part of document.querySelectorAll('body [lang=en]')) part.parentElement.querySelector('[lang]').before(part);
}
`;

export function notFound(siteUrl: string): string {
  const { head, body } = render(NotFound);
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>404 · ${zh.title} · ${en.title}</title>
<link rel="icon" data-to="favicon.svg">
<script>${THEME}</script>
<style>${tokens}${base}</style>
${head}
</head>
<body>
${body}
<script>${FIND_ROOT.replace('SITE', JSON.stringify(siteUrl).replaceAll('<', '\\u003c'))}</script>
</body>
</html>
`;
}
