import type { Language } from '../i18n/language';
import { compileLesson, LessonFaults, type CompiledLesson, type LessonFiles } from './compile';
import { compileCourse } from './compile-course';
import type { Course } from './course';
import { readGlossary, type Glossary } from './glossary';

/** Everything under content/ that lessons are made of. Only where pages are made: nothing of it is shipped as it is. */
const FILES: Readonly<Record<string, string>> = import.meta.glob(
  ['../../content/glossary.*.json', '../../content/{lessons,course}/**/*.{json,md}'],
  { query: '?raw', import: 'default', eager: true },
);
const CONTENT = '../../content/';

function file(path: string): string {
  const text = FILES[CONTENT + path];
  if (text === undefined) throw new LessonFaults([`content/${path}: there is no such file`]);
  return text;
}

export const GLOSSARY: Readonly<Record<Language, Glossary>> = {
  zh: readGlossary(file('glossary.zh.json'), 'zh'),
  en: readGlossary(file('glossary.en.json'), 'en'),
};

type InBoth = Readonly<Record<Language, string>>;

/** The ten lessons by what they are about, also those that are not written yet. */
export const PATH = JSON.parse(file('lessons/path.json')) as readonly InBoth[];
/** What a school may want to hold a lesson against. */
export const STANDARDS = JSON.parse(file('lessons/standards.json')) as Readonly<Record<string, InBoth>>;

/** The folders of the lessons there are, in their order. */
export const FOLDERS: readonly string[] = Object.keys(FILES)
  .flatMap((path) => /^lessons\/([^/]+)\/lesson\.json$/.exec(path.slice(CONTENT.length))?.[1] ?? [])
  .sort();

export function filesIn(folder: string): LessonFiles {
  const inFolder = (name: string) => file(`lessons/${folder}/${name}`);
  return {
    folder,
    json: inFolder('lesson.json'),
    words: { zh: inFolder('zh.md'), en: inFolder('en.md') },
    teacher: { zh: inFolder('teacher.zh.md'), en: inFolder('teacher.en.md') },
  };
}

let compiled: readonly CompiledLesson[] | null = null;

/** All lessons there are. Made once: the runs behind them take a while. */
export function lessons(): readonly CompiledLesson[] {
  compiled ??= FOLDERS.map((folder) => compileLesson(filesIn(folder), Object.keys(GLOSSARY.zh)));
  return compiled;
}

export function lessonOf(id: string): CompiledLesson {
  const found = lessons().find((lesson) => lesson.id === id);
  if (!found) throw new RangeError(`There is no lesson ${id}.`);
  return found;
}

let wholeCourse: Readonly<Record<Language, Course>> | null = null;

/** What holds for the course as a whole. */
export function course(): Readonly<Record<Language, Course>> {
  wholeCourse ??= compileCourse({
    json: file('course/course.json'),
    words: { zh: file('course/zh.md'), en: file('course/en.md') },
  });
  return wholeCourse;
}
