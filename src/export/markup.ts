export type Attributes = Readonly<Record<string, string | number | null>>;

/** An element of XML; attributes that are null are left out. */
export function tag(name: string, attributes: Attributes, content = ''): string {
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escaped(String(typeof value === 'number' ? round(value) : value))}"`)
    .join('');
  return content === '' ? `<${name}${given}/>` : `<${name}${given}>${content}</${name}>`;
}

export function escaped(text: string): string {
  return text
    .replace(/[^\P{C}\t\n]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A hundredth of a pixel is finer than any printer. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
