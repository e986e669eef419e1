import { editing as editingEn } from '../../i18n/event-editing.en';
import type { EventEditingWords } from '../../i18n/event-editing';
import { editing as editingZh } from '../../i18n/event-editing.zh';
import { flags as flagsEn } from '../../i18n/flags.en';
import type { FlagsWords } from '../../i18n/flags';
import { flags as flagsZh } from '../../i18n/flags.zh';
import type { Language } from '../../i18n/language';

/** Words that come with the flags and the editor; in both languages, as many visitors ask for neither. */
export const FLAGS: Readonly<Record<Language, FlagsWords>> = { zh: flagsZh, en: flagsEn };
export const EDITING: Readonly<Record<Language, EventEditingWords>> = { zh: editingZh, en: editingEn };
