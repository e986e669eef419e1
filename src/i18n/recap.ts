/** Words around the card to keep; its own words are in content/course/. */
export interface RecapWords {
  readonly title: string;
  readonly description: string;
  /** Above the page's own words: what it belongs to. */
  readonly kicker: string;
  readonly toLearn: string;
  readonly print: string;
  readonly save: Readonly<Record<'png' | 'svg', string>>;
  /** Above the picture, once it is made. */
  readonly hold: string;
  readonly saved: (file: string) => string;
  readonly failed: string;
  /** Of the file, without what says its kind. */
  readonly file: string;
  /** Under the card: where it comes from. */
  readonly source: string;
  readonly scan: string;
}
