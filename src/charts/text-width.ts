const WIDE = /[\u2e80-\u9fff\uf900-\uffef]/;
const NARROW = /[ .,:;'|!()ijlt1]/;

/** About how wide a line of text is, in ems of its type; rather too wide than too narrow, for no font is known here. */
export function textWidth(text: string): number {
  let width = 0;
  for (const sign of text) width += WIDE.test(sign) ? 1 : NARROW.test(sign) ? 0.38 : 0.62;
  return width;
}
