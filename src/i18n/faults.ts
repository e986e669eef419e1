import type { Fault } from '../scheme/fault';
import { faultSentence as english } from './faults/en';
import { faultSentence as chinese } from './faults/zh';
import type { Language } from './language';

/** One sentence per fault: which field, what it holds, what it may hold. Pages load it in their own language alone. */
export function faultSentence(fault: Fault, language: Language): string {
  return language === 'zh' ? chinese(fault) : english(fault);
}
