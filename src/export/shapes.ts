import { tag, type Attributes } from './markup';
import { colour, patternId } from './paint';
import { movedPath, type Move } from './path';
import type { Sheet } from './sheet';

export const STAYS: Move = { a: 1, d: 1, e: 0, f: 0 };

/** A path, rectangle, circle or line of the page, with all that a style sheet or a box said of it written out. */
export function drawnShape(shape: SVGGraphicsElement, move: Move, sheet: Sheet): string {
  const style = getComputedStyle(shape);
  const keepsStroke = style.vectorEffect === 'non-scaling-stroke';
  const isStretched = !keepsStroke && style.stroke !== 'none' && Math.abs(move.a - move.d) > 1e-6;
  if (!isStretched) return outline(shape, move, ink(style, move, keepsStroke ? 1 : move.a, sheet));
  // The stroke is stretched too, which only a transform can say.
  const { a, d, e, f } = move;
  return outline(shape, STAYS, {
    ...ink(style, move, 1, sheet),
    transform: `matrix(${a} 0 0 ${d} ${e} ${f})`,
  });
}

function ink(style: CSSStyleDeclaration, move: Move, thicker: number, sheet: Sheet): Attributes {
  const pattern = patternId(style.fill);
  const fill = pattern === null ? colour(style.fill) : null;
  const stroke = colour(style.stroke);
  const lengths = (css: string) => css.split(/[\s,]+/).map((length) => parseFloat(length) * thicker);
  return {
    fill: pattern === null ? (fill?.colour ?? 'none') : `url(#${sheet.pattern(pattern, move)})`,
    'fill-opacity': unless(1, (fill?.opacity ?? 1) * Number(style.fillOpacity)),
    stroke: stroke?.colour ?? null,
    'stroke-opacity': stroke && unless(1, (stroke.opacity ?? 1) * Number(style.strokeOpacity)),
    'stroke-width': stroke && parseFloat(style.strokeWidth) * thicker,
    'stroke-dasharray':
      stroke && unless('none', style.strokeDasharray) && lengths(style.strokeDasharray).join(' '),
    'stroke-linejoin': stroke && unless('miter', style.strokeLinejoin),
    'stroke-linecap': stroke && unless('butt', style.strokeLinecap),
    'shape-rendering': style.shapeRendering.toLowerCase() === 'crispedges' ? 'crispEdges' : null,
    opacity: unless(1, Number(style.opacity)),
  };
}

function unless<T>(usual: T, value: T): T | null {
  return value === usual ? null : value;
}

function outline(shape: SVGGraphicsElement, move: Move, inked: Attributes): string {
  const x = (length: SVGAnimatedLength) => move.a * length.baseVal.value + move.e;
  const y = (length: SVGAnimatedLength) => move.d * length.baseVal.value + move.f;
  if (shape instanceof SVGPathElement) {
    const d = movedPath(shape.getAttribute('d') ?? '', move);
    return d === '' ? '' : tag('path', { d, ...inked });
  }
  if (shape instanceof SVGRectElement) {
    const width = move.a * shape.width.baseVal.value;
    const height = move.d * shape.height.baseVal.value;
    return tag('rect', { x: x(shape.x), y: y(shape.y), width, height, ...inked });
  }
  if (shape instanceof SVGCircleElement) {
    return tag('circle', { cx: x(shape.cx), cy: y(shape.cy), r: move.a * shape.r.baseVal.value, ...inked });
  }
  if (shape instanceof SVGPolygonElement || shape instanceof SVGPolylineElement) {
    const end = shape instanceof SVGPolygonElement ? 'Z' : '';
    return tag('path', { d: movedPath(`M${shape.getAttribute('points')}${end}`, move), ...inked });
  }
  if (shape instanceof SVGLineElement) {
    return tag('line', { x1: x(shape.x1), y1: y(shape.y1), x2: x(shape.x2), y2: y(shape.y2), ...inked });
  }
  throw new TypeError(`A ${shape.tagName} cannot be drawn in a file.`);
}
