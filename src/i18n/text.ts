/** A sentence in which some words carry one of the five meanings; see tokens.css. */
export type Tone = 'pool' | 'points' | 'cash' | 'gone' | 'short';
export type Text = readonly (string | { readonly tone: Tone; readonly text: string })[];

export function toned(tone: Tone, text: string): { readonly tone: Tone; readonly text: string } {
  return { tone, text };
}

export function plainText(text: Text): string {
  return text.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}
