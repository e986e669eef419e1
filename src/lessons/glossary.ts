import * as v from 'valibot';
import type { Language } from '../i18n/language';

/** A word of the model and what it means, plainly. */
export interface Term {
  readonly word: string;
  readonly meaning: string;
}

export type Glossary = Readonly<Record<string, Term>>;

const text = v.pipe(v.string(), v.minLength(1));
const field = v.record(text, v.strictObject({ word: text, meaning: text }));

export function readGlossary(json: string, language: Language): Glossary {
  const parsed = v.safeParse(field, JSON.parse(json));
  if (parsed.success) return parsed.output;
  const faults = parsed.issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`);
  throw new Error(`content/glossary.${language}.json: ${faults.join('; ')}`);
}
