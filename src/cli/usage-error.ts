/** What was asked for cannot be done; `sentences` say why, in the reader's language. Ends the command with code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
  constructor(readonly sentences: readonly string[]) {
    super(sentences.join('\n'));
  }
}
