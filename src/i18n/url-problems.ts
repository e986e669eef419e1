import type { Fault } from '../scheme/fault';

/**
 * What is wrong with a link, as data. Whatever stands in the link is shown as it stands there, but cut and without
 * characters that cannot be seen; it is plain text, never markup.
 */
export type UrlProblem =
  /** Too long to be one of ours; nothing of it was read. */
  | { readonly code: 'too-long'; readonly length: number; readonly limit: number }
  | {
      readonly code: 'unknown-key';
      readonly key: string;
      readonly holds: string;
      readonly known: readonly string[];
    }
  /** Stands there again; the first counts. */
  | { readonly code: 'repeated'; readonly key: string; readonly holds: string }
  /** Written by a later version of the site; read as if it were of this one. */
  | { readonly code: 'newer'; readonly key: string; readonly holds: string; readonly version: number }
  | {
      readonly code: 'not-its-form';
      readonly key: string;
      readonly holds: string;
      readonly forms: readonly string[];
      readonly example: string;
    }
  /** The value, or a part of it, is refused. The fault is in the link's own terms: keys for paths, weeks from 1. */
  | {
      readonly code: 'refused';
      readonly key: string;
      readonly holds: string;
      readonly fault: Fault;
      /** Taken too, in place of a number: `none`, `never`. */
      readonly word: string | null;
    }
  /** Of the link of a scenario that this parameter holds. */
  | { readonly code: 'within'; readonly key: string; readonly problem: UrlProblem };

export function isAbout(fault: Fault, key: string): boolean {
  return 'path' in fault && fault.path === key;
}

export function quoted(text: string): string {
  return `"${text}"`;
}
