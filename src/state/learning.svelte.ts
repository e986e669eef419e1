/** Where something is kept on the device. A visitor may forbid it, and then reading and writing throw. */
export interface Shelf {
  read(): string | null;
  write(text: string): void;
  erase(): void;
}

/** A guess as it was locked: the option's name, a number, a curve; null when somebody looked without guessing. */
export type Guess = string | number | readonly number[] | null;

/** What is known of one lesson. Times are milliseconds since 1970. */
export interface LessonRecord {
  /** The steps that the reader has left behind. */
  readonly done: readonly string[];
  readonly guesses: Readonly<Record<string, Guess>>;
  /** The options tried in each quiz, in their order. */
  readonly tries: Readonly<Record<string, readonly string[]>>;
  readonly finished: number | null;
  /** When the questions were answered again, a week later. */
  readonly again: number | null;
  /** Of each question answered again among those of other lessons: when last, and the options tried then. */
  readonly recalled: Readonly<Record<string, Recalled>>;
}

export interface Recalled {
  readonly at: number;
  readonly tries: readonly string[];
}

export const NOTHING: LessonRecord = {
  done: [],
  guesses: {},
  tries: {},
  finished: null,
  again: null,
  recalled: {},
};

type Lessons = Readonly<Record<string, LessonRecord>>;

/** The version of what is kept. Of another one nothing is read. */
const VERSION = 1;
const WEEK = 7 * 24 * 60 * 60 * 1000;

/** How far a reader is in the lessons: kept on the device and nowhere else. */
export class Learning {
  #lessons: Lessons = $state.raw({});
  /** Until the page is alive there is no device to ask. */
  #shelf: Shelf | null = null;
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  open(shelf: Shelf): void {
    this.#shelf = shelf;
    this.#lessons = this.#read();
  }

  of(lesson: string): LessonRecord {
    return this.#lessons[lesson] ?? NOTHING;
  }

  get isEmpty(): boolean {
    return Object.keys(this.#lessons).length === 0;
  }

  change(lesson: string, change: (before: LessonRecord, now: number) => LessonRecord): void {
    // Another tab may have gone on with another lesson.
    const lessons = { ...this.#lessons, ...this.#read(), [lesson]: this.of(lesson) };
    this.#lessons = { ...lessons, [lesson]: change(this.of(lesson), this.#now()) };
    try {
      this.#shelf?.write(this.export());
    } catch {
      // Forbidden or full: it then lasts as long as the page.
    }
  }

  /** When the questions of a finished lesson should be answered again; null when not, or already done. */
  dueAt(lesson: string): number | null {
    const { finished, again } = this.of(lesson);
    return finished === null || again !== null ? null : finished + WEEK;
  }

  isDue(lesson: string): boolean {
    const due = this.dueAt(lesson);
    return due !== null && due <= this.#now();
  }

  /** Everything that is kept, as it is kept. */
  export(): string {
    return JSON.stringify({ version: VERSION, lessons: this.#lessons }, null, 2);
  }

  erase(): void {
    this.#lessons = {};
    try {
      this.#shelf?.erase();
    } catch {
      // What could not be kept is not there to be erased.
    }
  }

  #read(): Lessons {
    try {
      return lessonsIn(JSON.parse(this.#shelf?.read() ?? 'null'));
    } catch {
      return {};
    }
  }
}

/** What is on the device may be old, foreign or mended by hand; what does not fit is left out. */
function lessonsIn(kept: unknown): Lessons {
  if (!isRecord(kept) || kept['version'] !== VERSION || !isRecord(kept['lessons'])) return {};
  return Object.fromEntries(
    Object.entries(kept['lessons']).flatMap(([id, record]) =>
      /^\d\d$/.test(id) && isRecord(record) ? [[id, recordIn(record)]] : [],
    ),
  );
}

function recordIn({
  done,
  guesses,
  tries,
  finished,
  again,
  recalled,
}: Readonly<Record<string, unknown>>): LessonRecord {
  return {
    done: isTexts(done) ? done : [],
    guesses: isRecord(guesses) ? pick(guesses, isGuess) : {},
    tries: isRecord(tries) ? pick(tries, isTexts) : {},
    finished: isTime(finished) ? finished : null,
    again: isTime(again) ? again : null,
    recalled: isRecord(recalled) ? pick(recalled, isRecalled) : {},
  };
}

function pick<T>(
  record: Readonly<Record<string, unknown>>,
  fits: (value: unknown) => value is T,
): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter((entry): entry is [string, T] => fits(entry[1])));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isRecalled(value: unknown): value is Recalled {
  return isRecord(value) && isTime(value['at']) && isTexts(value['tries']);
}

function isGuess(value: unknown): value is Guess {
  return (
    value === null ||
    typeof value === 'string' ||
    isTime(value) ||
    (Array.isArray(value) && value.every(isTime))
  );
}
