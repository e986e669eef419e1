/**
 * Where a value stands on a slider, and which value stands at a place. The logarithmic slider keeps to round numbers (two
 * digits), so that neither a thumb nor an arrow key leaves ¥1,037 behind.
 */
export interface SliderScale {
  /** For the `min`, `max` and `step` of an `input type="range"`. */
  readonly track: { readonly min: number; readonly max: number; readonly step: number | 'any' };
  position(value: number): number;
  /** The value at a position, in digits, never in exponents. */
  valueAt(position: number): string;
  /** The value so many steps further; a step is one in the second digit where the scale is logarithmic. */
  stepped(value: number, steps: number): string;
}

export interface Range {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

const TRACK = 1000;
/** Zero has no logarithm: it gets the left end, and this much of the track keeps it apart from the smallest step. */
const ZERO_GAP = 20;

export function sliderScale(range: Range, kind: 'linear' | 'log'): SliderScale {
  return kind === 'log' ? logScale(range) : linearScale(range);
}

/** Digits of a value, cut where the step's own digits end. */
function writer({ min, max, step }: Range) {
  const places = (String(step).split('.')[1] ?? '').length;
  return (value: number) => {
    const text = Math.min(max, Math.max(min, value)).toFixed(places);
    return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  };
}

function linearScale(range: Range): SliderScale {
  const write = writer(range);
  const snap = (value: number) =>
    write(range.min + Math.round((value - range.min) / range.step) * range.step);
  return {
    track: range,
    position: (value) => value,
    valueAt: snap,
    stepped: (value, steps) => snap(value + steps * range.step),
  };
}

function logScale(range: Range): SliderScale {
  const { min, max, step } = range;
  const write = writer(range);
  const low = min > 0 ? min : step;
  const start = min > 0 ? 0 : ZERO_GAP;
  const length = TRACK - start;
  const growth = Math.log(max / low);

  const unit = (value: number) => Math.max(step, 10 ** (Math.floor(Math.log10(value) + 1e-9) - 1));
  const snap = (value: number) => (value < step / 2 ? write(min) : roundTo(unit(value), value));
  const roundTo = (one: number, value: number) => write(Math.round(value / one) * one);

  return {
    track: { min: 0, max: TRACK, step: 'any' },
    position: (value) => {
      const place = start + (length * Math.log(Math.max(low, value) / low)) / growth;
      // Cut to thousandths: the last digits of a logarithm differ from browser to browser.
      return value < low ? 0 : Math.min(TRACK, Math.round(place * 1000) / 1000);
    },
    valueAt: (position) =>
      position < start / 2
        ? write(min)
        : snap(low * Math.exp((growth * Math.max(0, position - start)) / length)),
    stepped(value, steps) {
      const from = Math.max(0, value);
      // Down from 100 goes to 99, not to 90: the unit is that of the numbers stepped into.
      const one = unit(Math.max(low, steps < 0 ? from - step / 2 : from));
      return roundTo(one, from + steps * one);
    },
  };
}
