import { tag } from './markup';
import type { Move } from './path';
import { drawnShape, STAYS } from './shapes';

/** What a drawing is put on: where it begins, the type it is set in, and the patterns it has needed so far. */
export class Sheet {
  readonly #root: HTMLElement;
  readonly #patterns = new Map<string, string>();
  readonly left: number;
  readonly top: number;
  readonly family: string;

  constructor(root: HTMLElement) {
    this.#root = root;
    ({ left: this.left, top: this.top } = root.getBoundingClientRect());
    this.family = getComputedStyle(root).fontFamily;
  }

  /** From an element's own coordinates to those of the sheet. */
  moveOf(element: SVGGraphicsElement): Move {
    const { a, d, e, f } = element.getScreenCTM() ?? STAYS;
    return { a, d, e: e - this.left, f: f - this.top };
  }

  /** The name here of a pattern in the page, as it fills what is drawn with that move. */
  pattern(id: string, { a, d, e, f }: Move): string {
    const patternTransform = `matrix(${a} 0 0 ${d} ${e} ${f})`;
    const key = `${id} ${patternTransform}`;
    if (!this.#patterns.has(key)) this.#patterns.set(key, this.#drawnPattern(id, patternTransform));
    return nameOf([...this.#patterns.keys()].indexOf(key));
  }

  #drawnPattern(id: string, patternTransform: string): string {
    const pattern = this.#root.querySelector<SVGPatternElement>(`pattern[id="${CSS.escape(id)}"]`);
    const shapes = [...(pattern?.children ?? [])] as SVGGraphicsElement[];
    const attributes = {
      id: nameOf(this.#patterns.size),
      patternUnits: 'userSpaceOnUse',
      width: pattern?.width.baseVal.value ?? 0,
      height: pattern?.height.baseVal.value ?? 0,
      patternTransform,
    };
    return tag('pattern', attributes, shapes.map((shape) => drawnShape(shape, STAYS, this)).join(''));
  }

  get patterns(): string {
    return [...this.#patterns.values()].join('');
  }
}

function nameOf(place: number): string {
  return `pattern-${place + 1}`;
}
