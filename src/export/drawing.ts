import { escaped, tag } from './markup';
import { colour } from './paint';
import { drawnShape } from './shapes';
import { Sheet } from './sheet';
import { drawnText } from './text';
import { drawnWords } from './words';

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly svg: string;
}

/**
 * A laid out part of the page as an SVG file that needs nothing besides: no style sheet, no percentages, no box in a box.
 * What the page leaves to the browser (line breaks, theme, type) is read from it and written out, so that any program
 * that opens the file shows the same. Of boxes, words and ground are drawn; borders are
 * not.
 */
export function drawingOf(root: HTMLElement, title: string, description: string): Drawing {
  const sheet = new Sheet(root);
  const { width, height } = root.getBoundingClientRect();
  const content = drawn(root, sheet);
  const svg = tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'xml:lang': document.documentElement.lang,
      'font-family': sheet.family,
    },
    [
      '',
      tag('title', {}, escaped(title)),
      tag('desc', {}, escaped(description)),
      tag('defs', {}, sheet.patterns),
      content,
      '',
    ].join('\n'),
  );
  return { width, height, svg };
}

function drawn(node: Node, sheet: Sheet): string {
  if (node instanceof Text) return drawnWords(node, sheet);
  if (!(node instanceof Element)) return '';
  const style = getComputedStyle(node);
  if (style.display === 'none' || node instanceof SVGDefsElement) return '';
  if (node instanceof SVGTextElement) return drawnText(node, sheet.moveOf(node), sheet.family);
  if (node instanceof SVGGeometryElement) return drawnShape(node, sheet.moveOf(node), sheet);
  const parts = [...node.childNodes].map((child) => drawn(child, sheet));
  const content = [ground(node, style, sheet), ...parts].filter((part) => part !== '').join('\n');
  return style.opacity === '1' ? content : tag('g', { opacity: Number(style.opacity) }, content);
}

function ground(box: Element, style: CSSStyleDeclaration, sheet: Sheet): string {
  const paint = box instanceof HTMLElement ? colour(style.backgroundColor) : null;
  if (!paint) return '';
  const { left, top, width, height } = box.getBoundingClientRect();
  return tag('rect', { x: left - sheet.left, y: top - sheet.top, width, height, fill: paint.colour });
}
