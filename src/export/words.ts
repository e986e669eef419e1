import { letters } from './letters';
import { escaped, tag } from './markup';
import type { Sheet } from './sheet';

interface Line {
  words: string;
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

/** Words of the page around a picture, in lines as the page breaks them. */
export function drawnWords(node: Text, sheet: Sheet): string {
  const style = getComputedStyle(node.parentElement as HTMLElement);
  const attributes = letters(style, style.color, sheet.family);
  const rise = riseOf(style);
  return linesOf(node)
    .map(({ words, left, top, height }) => {
      const place = { x: left - sheet.left, y: top - sheet.top + height * rise };
      return tag('text', { ...place, ...attributes }, escaped(words.trim()));
    })
    .join('');
}

/** Character by character, because a browser does not tell where it has broken a text. */
function linesOf(node: Text): readonly Line[] {
  const lines: Line[] = [];
  const range = document.createRange();
  let at = 0;
  for (const character of node.data) {
    range.setStart(node, at);
    range.setEnd(node, (at += character.length));
    const box = range.getClientRects()[0];
    if (!box || box.width === 0) continue;
    const { left, top, height } = box;
    const line = lines.at(-1);
    if (line && Math.abs(line.top - top) < height / 2) line.words += character;
    else if (character.trim() !== '') lines.push({ words: character, left, top, height });
  }
  return lines;
}

let measuring: CanvasRenderingContext2D | null = null;

/** Where the base line runs, as a part of the height of a line's letters. */
function riseOf({ fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): number {
  measuring ??= document.createElement('canvas').getContext('2d');
  if (!measuring) return 0.8;
  measuring.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = measuring.measureText('x');
  return up / (up + down);
}
