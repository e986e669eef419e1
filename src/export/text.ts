import { letters } from './letters';
import { escaped, tag, type Attributes } from './markup';
import { colour } from './paint';
import type { Move } from './path';

/** A text of a picture, at its place and held at the same end, so that another typeface does it no harm. */
export function drawnText(text: SVGTextElement, move: Move, family: string): string {
  const last = text.getNumberOfChars() - 1;
  if (last < 0) return '';
  const style = getComputedStyle(text);
  const [start, end] = [text.getStartPositionOfChar(0), text.getEndPositionOfChar(last)];
  const anchors: Record<string, number> = { middle: (start.x + end.x) / 2, end: end.x };
  const anchor = anchors[style.textAnchor];
  const attributes = {
    x: move.a * (anchor ?? start.x) + move.e,
    y: move.d * start.y + move.f,
    'text-anchor': anchor === undefined ? null : style.textAnchor,
    ...letters(style, style.fill, family),
  };
  const words = [...text.childNodes].map((node) => drawnRun(node, style, family)).join('');
  return edge(style, attributes, words) + tag('text', attributes, words);
}

function drawnRun(node: ChildNode, around: CSSStyleDeclaration, family: string): string {
  const words = escaped((node.textContent ?? '').replace(/\s+/g, ' '));
  if (!(node instanceof SVGTSpanElement)) return node instanceof Text ? words : '';
  const style = getComputedStyle(node);
  const outer = letters(around, around.fill, family);
  const own = Object.entries(letters(style, style.fill, family)).filter(
    ([key, value]) => value !== outer[key],
  );
  return tag('tspan', { dx: node.getAttribute('dx'), ...Object.fromEntries(own) }, words);
}

/** What keeps a text readable over lines goes under it as a text of its own: not every program draws strokes first. */
function edge(style: CSSStyleDeclaration, attributes: Attributes, words: string): string {
  const stroke = colour(style.stroke)?.colour;
  if (!stroke) return '';
  const width = parseFloat(style.strokeWidth);
  return tag('text', { ...attributes, stroke, 'stroke-width': width, 'stroke-linejoin': 'round' }, words);
}
