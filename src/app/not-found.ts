import { PAGE_NAMES, PAGES } from '../i18n/pages';
import { site as en } from '../i18n/site.en';
import { site as zh } from '../i18n/site.zh';

/**
 * The host shows this file at any address that does not exist, at any depth, so that nothing in it may depend on where
 * it stands: its style is within, and its links are found by what is known of our addresses.
 */
const FIND_ROOT = `
const at = location.pathname.match(/^(.*?\\/)(?:zh|en|embed)(?:\\/|$)/);
const root = at ? at[1] : location.pathname.replace(/[^/]*$/, '');
for (const link of document.querySelectorAll('[data-to]')) link.href = root + link.dataset.to + location.search;
document.querySelector('code').textContent = location.pathname.slice(0, 200);
`;

const STYLE = `
:root{color-scheme:light dark}
body{font:1.0625rem/1.7 system-ui,'PingFang SC','Noto Sans SC','Microsoft YaHei',sans-serif;max-width:38em;margin:10vh auto;padding:0 1rem;background:Canvas;color:CanvasText}
h1{font:600 1.75rem/1.3 'Songti SC','Noto Serif SC',Georgia,serif}
a{color:inherit;display:inline-block;padding:.5rem 1rem .5rem 0}
code{overflow-wrap:anywhere}
`;

export function notFound(): string {
  const links = (language: 'zh' | 'en') => {
    const words = language === 'zh' ? zh : en;
    return PAGE_NAMES.map(
      (page) =>
        `<a data-to="${language}/${PAGES[page]}" href="${language}/${PAGES[page]}">${words.nav[page]}</a>`,
    ).join('\n');
  };
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>404 · ${zh.title} · ${en.title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>这里没有这一页 · <span lang="en">There is no such page</span></h1>
<p><code></code></p>
<p>地址可能打错了，或者链接已经搬走。可以从下面接着看：</p>
<p>${links('zh')}</p>
<div lang="en">
<p>The address may be mistyped, or the link may be old. You can go on from here:</p>
<p>${links('en')}</p>
</div>
</main>
<script>${FIND_ROOT}</script>
</body>
</html>
`;
}
