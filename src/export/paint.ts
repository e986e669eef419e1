/** A colour as any program reads it, and how much of it covers what is below; null when it paints nothing. */
export function colour(css: string): { readonly colour: string; readonly opacity: number | null } | null {
  const [r, g, b, alpha = 1] = (/^rgba?\(([^)]*)\)$/.exec(css)?.[1] ?? '').split(/[\s,/]+/).map(Number);
  if (css === 'none' || alpha === 0) return null;
  if (r === undefined || g === undefined || b === undefined) return { colour: css, opacity: null };
  const hex = [r, g, b].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('');
  return { colour: `#${hex}`, opacity: alpha === 1 ? null : alpha };
}

/** Of a paint that is a pattern, the id of that. */
export function patternId(css: string): string | null {
  return /^url\("?#([^")]+)"?\)/.exec(css)?.[1] ?? null;
}
