import { LIMITS } from '../scheme/scenario';

/** A drawn series as text: "100*30.50.20*5" is thirty times 100, once 50, five times 20; "" is nothing at all. */
export function writeDrawn(values: readonly string[]): string {
  const runs: { value: string; count: number }[] = [];
  for (const value of values) {
    const last = runs.at(-1);
    if (last?.value === value) last.count++;
    else runs.push({ value, count: 1 });
  }
  return runs.map(({ value, count }) => (count === 1 ? value : `${value}*${count}`)).join('.');
}

/** Null when the text is no such series, or one of more weeks than a scenario may have. */
export function readDrawn(text: string): readonly string[] | null {
  const values: string[] = [];
  if (text === '') return values;
  for (const run of text.split('.')) {
    const match = /^(\d{1,60})(?:\*(\d{1,9}))?$/.exec(run);
    const count = Number(match?.[2] ?? 1);
    if (!match || values.length + count > LIMITS.periods) return null;
    for (let i = 0; i < count; i++) values.push(match[1] as string);
  }
  return values;
}
