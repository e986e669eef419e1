import type { Nodes, Root } from 'mdast';
import 'mdast-util-directive';
import type { Language } from '../i18n/language';
import type { Context } from './prose';
import type { LessonSource } from './source';

/** What is no quantity of the model: dates, laws, phone numbers, the numbers of lessons and steps. */
const FREE: Readonly<Record<Language, readonly RegExp[]>> = {
  zh: [
    /(19|20)\d\d\s*年(\s*\d+\s*月)?(\s*\d+\s*日)?/g,
    /第\s*\d+\s*(课|步|条|款|题|号令|号)/g,
    /〔\d{4}〕\s*\d+\s*号/g,
    /\b(12315|12345|110)\b/g,
  ],
  en: [
    /\b(\d{1,2}\s)?(January|February|March|April|May|June|July|August|September|October|November|December)\s(19|20)\d\d\b/g,
    /\b(in|of|since|until|from|by|to|between|and) (19|20)\d\d\b(?![,.]\d)/gi,
    /\b[Ll]essons? \d+\b|\b[Ss]teps? \d+\b|\b[Qq]uestions? \d+\b/g,
    /\b([Aa]rt\.|[Aa]rticle|Order|No\.) \d+(-\d+)?\b/g,
    /\b(12315|12345|110)\b/g,
  ],
};

const NUMBER: Readonly<Record<Language, RegExp>> = {
  zh: /[\d０-９][\d.,０-９]*|[一二两三四五六七八九十百千]+[成倍]|[一二两三四五六七八九十]+[百千万亿]+|百分之|[一二三四五六七八九十]分之|一半|半数/g,
  en: /\d[\d.,]*|\b(half|eleven|twelve|(thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozen|hundreds?|thousands?|millions?|billions?|per cent|percent)\b|\b\w+ in ten\b/gi,
};

/** The numbers in a text that nothing computes. `allowed` are pieces of text in which they may stand. */
function literalsIn(text: string, language: Language, allowed: readonly string[]): string[] {
  const longestFirst = [...allowed].sort((a, b) => b.length - a.length);
  const checked = FREE[language].reduce(
    (rest, pattern) => rest.replace(pattern, ' '),
    longestFirst.reduce((rest, piece) => rest.replaceAll(piece, ' '), text),
  );
  return checked.match(NUMBER[language]) ?? [];
}

interface Said {
  readonly text: string;
  readonly line: number;
}

/** The words of a file, paragraph by paragraph, without the names that directives refer to. */
function wordsOf(node: Nodes): Said[] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'leafDirective') {
    return [{ text: phrasing(node), line: node.position?.start.line ?? 0 }];
  }
  return 'children' in node ? node.children.flatMap(wordsOf) : [];
}

/** A reference to a number leaves a gap: what stands on its two sides is no one number. */
function phrasing(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'textDirective' && ['n', 'minutes', 'lines'].includes(node.name)) return '·';
  return 'children' in node ? node.children.map(phrasing).join('') : '';
}

/** Numbers that nothing computes must be declared, with the reason. */
export function checkLiterals(
  tree: Root,
  source: Pick<LessonSource, 'literals'>,
  language: Language,
  context: Context,
): void {
  const allowed = source.literals.flatMap((literal) => literal[language]);
  for (const { text, line } of wordsOf(tree)) {
    for (const literal of literalsIn(text, language, allowed)) {
      const position = { start: { line } };
      context.fault(
        { position },
        `"${literal}" is no reference to a quantity (:n[…]) and not among "literals"`,
      );
    }
  }
}
