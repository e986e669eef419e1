/** Words of the two sheets on the whole course; what they hold comes from the lessons and from content/course/. */
export interface CourseWords {
  readonly title: string;
  readonly description: string;
  readonly kicker: string;
  readonly toLearn: string;
  readonly toCard: string;
  /** To a run for the whole class to guess at. */
  readonly toRun: string;
  readonly print: string;
  readonly sheets: Readonly<Record<'teacher' | 'worksheet' | 'key', string>>;
  readonly heading: string;
  readonly lead: string;
  readonly lessons: string;
  readonly minutes: (minutes: number) => string;
  readonly remember: string;
  readonly coming: string;
  readonly plans: string;
  readonly hour: (hour: number) => string;
  readonly glossary: string;
  readonly scan: string;
}
