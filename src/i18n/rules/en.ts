import { editing } from '../event-editing.en';
import { faultSentence } from '../faults/en';
import { flags } from '../flags.en';
import type { RulesWords } from '../rules';

export const rules: RulesWords = { flags, editing, fault: faultSentence };
