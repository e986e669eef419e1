import { LANGUAGES, type Language } from '../i18n/language';

/** What a page loads: its style as it is, so that nothing stands between it and its first paint; files as ways from the folder of the site. */
export interface Assets {
  readonly script: string;
  readonly preload: readonly string[];
  readonly style: string;
  /** The files that style was in. Named as there already, or the scripts would fetch them again, and wait for them. */
  readonly styles: readonly string[];
  /** Null where a page computes nothing. */
  readonly worker: string | null;
}

interface Parts {
  /** The page's folder under the language's. */
  readonly folder: string;
  /** The name of the picture shown where the page's link is shared. */
  readonly picture: string;
  readonly language: Language;
  readonly siteUrl: string;
  readonly assets: Assets;
  readonly title: string;
  readonly siteTitle: string;
  readonly description: string;
  readonly head: string;
  readonly body: string;
  readonly data: unknown;
}

export const TAGS: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

/** The chosen theme before anything is painted. */
export const THEME = `try{let t=localStorage.getItem('theme');if(t)document.documentElement.dataset.theme=t}catch{}`;

/**
 * What the template before it holds is asked for after the first paint, or a slow network would divide itself between what
 * is read and what is used later. A page in a tab that nobody looks at is not painted, and does not wait for it.
 */
const AFTER_PAINT = `{let t=document.currentScript.previousElementSibling,f=()=>{if(t.isConnected)t.replaceWith(t.content)};requestAnimationFrame(()=>setTimeout(f));setTimeout(f,1000)}`;

/** One folder up for the language and each folder of the page's own. */
export function rootOf(folder: string): string {
  return '../'.repeat(folder.split('/').length);
}

export function documentOf(parts: Parts): string {
  const { folder, picture, language, siteUrl, assets, title, siteTitle, description, head, body, data } =
    parts;
  const root = rootOf(folder);
  const address = (of: Language) => `${siteUrl}${of}/${folder}`;
  const full = title === siteTitle ? title : `${title} · ${siteTitle}`;
  return `<!doctype html>
<html lang="${TAGS[language]}" data-root="${root}" data-folder="${folder}"${assets.worker === null ? '' : ` data-worker="${root}${assets.worker}"`}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(full)}</title>
<meta name="description" content="${escaped(description)}">
<link rel="canonical" href="${address(language)}">
${LANGUAGES.map((of) => `<link rel="alternate" hreflang="${TAGS[of]}" href="${address(of)}">`).join('\n')}
<link rel="alternate" hreflang="x-default" href="${siteUrl}">
<meta property="og:type" content="website">
<meta property="og:title" content="${escaped(full)}">
<meta property="og:description" content="${escaped(description)}">
<meta property="og:url" content="${address(language)}">
<meta property="og:locale" content="${language === 'zh' ? 'zh_CN' : 'en_GB'}">
<meta property="og:image" content="${siteUrl}pictures/${picture}-${language}.png">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta name="twitter:card" content="summary_large_image">
<link rel="icon" href="${root}favicon.svg" type="image/svg+xml">
<script>${THEME}</script>
<style>${assets.style}</style>
${head}
</head>
<body>
<div id="app">${body}</div>
<script id="first" type="application/json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
${assets.styles.map((file) => `<link rel="stylesheet" href="${root}${file}" disabled>`).join('\n')}
<template>
${assets.preload.map((file) => `<link rel="modulepreload" href="${root}${file}">`).join('\n')}
<script type="module" src="${root}${assets.script}"></script>
</template>
<script>${AFTER_PAINT}</script>
</body>
</html>
`;
}

export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
