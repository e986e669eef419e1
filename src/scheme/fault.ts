/**
 * What is wrong with a scenario, as data: the page and the command line turn each fault into one sentence in the
 * reader's language (src/i18n/faults.ts).
 */
export type Fault =
  /** There is no text but white space. */
  | { readonly code: 'empty' }
  | { readonly code: 'too-long'; readonly limit: number }
  /** The text is not JSON at all. */
  | { readonly code: 'not-json'; readonly line: number; readonly column: number }
  /** Lists or objects within one another beyond reason. */
  | { readonly code: 'too-deep'; readonly line: number; readonly column: number; readonly limit: number }
  /** A field that its object already has. */
  | { readonly code: 'twice'; readonly path: string; readonly line: number }
  /** A number written with more digits than JSON numbers keep; it would be good in quotes. */
  | { readonly code: 'too-many-digits'; readonly path: string; readonly holds: string }
  | { readonly code: 'missing'; readonly path: string; readonly allowed: Allowed }
  | { readonly code: 'unknown'; readonly path: string; readonly known: readonly string[] }
  | {
      readonly code: 'not-allowed';
      readonly path: string;
      readonly holds: string;
      readonly allowed: Allowed;
    }
  | {
      readonly code: 'split-sum';
      readonly path: string;
      readonly sum: string;
      /** By how much the sum misses 1; negative when it falls short. */
      readonly excess: string;
    }
  | {
      readonly code: 'after-end';
      readonly path: string;
      readonly holds: number;
      readonly first: number;
      readonly last: number;
    }
  | {
      readonly code: 'too-many';
      readonly path: string;
      readonly what: 'pieces' | 'swaps';
      readonly holds: number;
      readonly limit: number;
    }
  | {
      readonly code: 'too-many-orders';
      readonly path: string;
      readonly orders: string;
      readonly period: number;
      readonly limit: number;
      readonly engine: 'exact' | 'fast';
    }
  /** Stands for faults that are not listed. */
  | { readonly code: 'more'; readonly count: number };

/** What a field may hold. */
export type Allowed =
  | {
      readonly kind: 'decimal';
      readonly min: string;
      readonly max: string;
      /** The smallest value itself is not allowed. */
      readonly above?: true;
      readonly places: number;
      readonly orNull?: true;
    }
  | { readonly kind: 'whole'; readonly min: number; readonly max: number }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'text'; readonly max: number }
  | { readonly kind: 'list'; readonly max: number }
  | { readonly kind: 'object'; readonly fields: readonly string[] }
  /** An object whose `kind` is one of these; the kind decides which other fields it has. */
  | { readonly kind: 'kinds'; readonly options: readonly string[] };

/** The right number, but as a text. */
export function isQuoted({ holds, allowed }: Extract<Fault, { code: 'not-allowed' }>): boolean {
  const inner = /^"(.*)"$/.exec(holds)?.[1] ?? '';
  if (allowed.kind === 'choice') return allowed.options.includes(inner);
  return (
    allowed.kind === 'whole' &&
    /^\d+$/.test(inner) &&
    Number(inner) >= allowed.min &&
    Number(inner) <= allowed.max
  );
}

/** What it is that happens at a time. */
export function timed(path: string): string | undefined {
  return /^(.+)\.at$/.exec(path)?.[1];
}

/** Thrown where a caller has to have a good scenario; carries every fault found, not just the first. */
export class ScenarioError extends Error {
  override name = 'ScenarioError';
  constructor(readonly faults: readonly Fault[]) {
    super(faults.map((fault) => JSON.stringify(fault)).join('\n'));
  }
}
