import { editing } from '../event-editing.zh';
import { faultSentence } from '../faults/zh';
import { flags } from '../flags.zh';
import type { RulesWords } from '../rules';

export const rules: RulesWords = { flags, editing, fault: faultSentence };
