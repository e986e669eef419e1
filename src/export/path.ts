import { round } from './markup';

/** Scales and moves, without turning: x becomes a·x + e, y becomes d·y + f. */
export interface Move {
  readonly a: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

/** What the numbers after a command are: places or lengths along x and y, or neither. */
const NUMBERS: Readonly<Record<string, string>> = {
  M: 'xy',
  L: 'xy',
  T: 'xy',
  H: 'x',
  V: 'y',
  C: 'xyxyxy',
  S: 'xyxy',
  Q: 'xyxy',
  A: 'wh...xy',
  Z: '',
};

/** The same path in another system of coordinates. Its first command has to be absolute, as it always is with us. */
export function movedPath(path: string, { a, d, e, f }: Move): string {
  return path.replace(/([a-df-z])([^a-df-z]*)/gi, (_, command: string, rest: string) => {
    const kinds = NUMBERS[command.toUpperCase()] ?? '';
    const isAbsolute = command === command.toUpperCase();
    const numbers = rest.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? [];
    const moved = numbers.map((text, i) => {
      const value = Number(text);
      switch (kinds[i % kinds.length]) {
        case 'x':
          return round(a * value + (isAbsolute ? e : 0));
        case 'y':
          return round(d * value + (isAbsolute ? f : 0));
        case 'w':
          return round(Math.abs(a) * value);
        case 'h':
          return round(Math.abs(d) * value);
        default:
          return value;
      }
    });
    return command + moved.join(' ');
  });
}
