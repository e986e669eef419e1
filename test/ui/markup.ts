import { createRawSnippet, type Component } from 'svelte';
import { render } from 'svelte/server';

/** The HTML a component is served as, without the marks Svelte leaves for itself. */
export const html = (component: unknown, props: Record<string, unknown>) =>
  render(component as Component<Record<string, unknown>>, { props }).body.replace(/<!--.*?-->/g, '');

export const words = (text: string) => createRawSnippet(() => ({ render: () => `<span>${text}</span>` }));

/** The attributes of the first element that the pattern finds, such as `<input type="range"`. */
export function attributes(markup: string, pattern: string): Record<string, string> {
  const tag = markup.match(new RegExp(`${pattern}[^>]*>`))?.[0] ?? '';
  return Object.fromEntries(
    [...tag.matchAll(/\s([\w-]+)(?:="([^"]*)")?/g)].map((match) => [match[1] as string, match[2] ?? '']),
  );
}

export const ids = (markup: string) =>
  [...markup.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1] as string);

/** Every id that an attribute names (`for`, `aria-labelledby`, …). */
export const named = (markup: string) =>
  [...markup.matchAll(/\s(?:for|popovertarget|aria-labelledby|aria-describedby)="([^"]*)"/g)].flatMap(
    (match) => (match[1] as string).split(' ').filter(Boolean),
  );
