import { Exact } from '../money/decimal';
import type { Fault } from './fault';

/** Strings are matched too, so that digits inside them are left alone. */
const TOKENS = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/**
 * JSON.parse with faults in place of exceptions. It also finds numbers with more digits than a double keeps:
 * JSON.parse would round them without a word, and a scenario is never silently changed.
 */
export function parseJson(text: string): { value: unknown; faults: Fault[] } | { faults: Fault[] } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const { line, column } = whereJsonBreaks(text, error);
    return { faults: [{ code: 'not-json', line, column }] };
  }
  const faults: Fault[] = [];
  for (const match of text.matchAll(TOKENS)) {
    const token = match[0];
    if (token.startsWith('"') || survives(token)) continue;
    const holds = token.length > 60 ? `${token.slice(0, 57)}…` : token;
    faults.push({ code: 'too-many-digits', holds, line: lineAndColumn(text, match.index).line });
  }
  return { value, faults };
}

function survives(literal: string): boolean {
  const number = Number(literal);
  return Number.isFinite(number) && new Exact(literal).eq(number);
}

function whereJsonBreaks(text: string, error: unknown): { line: number; column: number } {
  const position = /position (\d+)/.exec(String(error))?.[1];
  return lineAndColumn(text, position === undefined ? text.length : Number(position));
}

function lineAndColumn(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
