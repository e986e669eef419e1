import { faultSentence } from '../i18n/faults';
import type { Language } from '../i18n/language';
import type { Fault } from '../scheme/fault';
import { UsageError } from './usage-error';

/** Refuses a scenario for its faults, a sentence each. */
export function refusal(faults: readonly Fault[]): UsageError {
  const inLanguage = (language: Language) => faults.map((fault) => faultSentence(fault, language)).join('\n');
  return new UsageError({ en: inLanguage('en'), zh: inLanguage('zh') });
}
