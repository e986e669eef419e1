import type { Language } from '../i18n/language';

/** What was asked for cannot be done; `why` says so, in sentences of a line each. Ends the command with code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
  constructor(readonly why: Readonly<Record<Language, string>>) {
    super(why.en);
  }
}
