import type { Fault } from '../scheme/fault';
import { faultSentence } from './faults';
import type { Language } from './language';

/**
 * What is wrong with a link, as data. Whatever stands in the link is shown as it stands there, but cut and without
 * characters that cannot be seen; it is plain text, never markup.
 */
export type UrlProblem =
  /** Too long to be one of ours; nothing of it was read. */
  | { readonly code: 'too-long'; readonly length: number; readonly limit: number }
  | {
      readonly code: 'unknown-key';
      readonly key: string;
      readonly holds: string;
      readonly known: readonly string[];
    }
  /** Stands there again; the first counts. */
  | { readonly code: 'repeated'; readonly key: string; readonly holds: string }
  /** Written by a later version of the site; read as if it were of this one. */
  | { readonly code: 'newer'; readonly key: string; readonly holds: string; readonly version: number }
  | {
      readonly code: 'not-its-form';
      readonly key: string;
      readonly holds: string;
      readonly forms: readonly string[];
      readonly example: string;
    }
  /** The value, or a part of it, is refused. The fault is in the link's own terms: keys for paths, weeks from 1. */
  | {
      readonly code: 'refused';
      readonly key: string;
      readonly holds: string;
      readonly fault: Fault;
      /** Taken too, in place of a number: `none`, `never`. */
      readonly word: string | null;
    }
  /** Of the link of a scenario that this parameter holds. */
  | { readonly code: 'within'; readonly key: string; readonly problem: UrlProblem };

/** One sentence per problem: which parameter of the link, what it holds, what it may hold. */
export function urlProblemSentence(problem: UrlProblem, language: Language): string {
  return language === 'zh' ? chinese(problem) : english(problem);
}

/** `link`: what the problem is one of. */
function english(problem: UrlProblem, link = 'the link'): string {
  const Link = `T${link.slice(1)}`;
  switch (problem.code) {
    case 'within':
      return english(problem.problem, `the part of the link that is kept to compare with (${problem.key})`);
    case 'too-long':
      return `${Link} holds ${problem.length.toLocaleString('en')} characters, so nothing of it was read; it may hold at most ${problem.limit.toLocaleString('en')}.`;
    case 'unknown-key':
      return `${Link} holds ${problem.key}=${quoted(problem.holds)}, but there is no such parameter; it may hold ${problem.known.join(', ')}.`;
    case 'repeated':
      return `In ${link}, ${problem.key} stands more than once; the first counts, and ${quoted(problem.holds)} does not.`;
    case 'newer':
      return `${Link} holds ${problem.key}=${problem.holds}, which is newer than this page; it was read as version ${problem.version}, and part of it may be missing.`;
    case 'not-its-form':
      return `In ${link}, ${problem.key} holds ${quoted(problem.holds)}; it may hold ${problem.forms.join(', ')} (as in ${problem.key}=${problem.example}).`;
    case 'refused': {
      const { key, holds, fault, word } = problem;
      if (fault.code === 'too-many-orders') {
        const [orders, limit] = [Number(fault.orders), fault.limit].map((count) =>
          count.toLocaleString('en'),
        );
        return `In ${link}, ${key} holds ${quoted(holds)}, which makes ${orders} orders by week ${fault.period}; there may be at most ${limit}.`;
      }
      const whole = isAbout(fault, key) ? '' : `${key} holds ${quoted(holds)}: its `;
      return `In ${link}, ${whole}${faultSentence(fault, 'en')}${word === null ? '' : ` Or the word ${word}.`}`;
    }
  }
}

function chinese(problem: UrlProblem, link = '链接'): string {
  switch (problem.code) {
    case 'within':
      return chinese(problem.problem, `链接的 ${problem.key}（留作对照的 A）`);
    case 'too-long':
      return `${link}有 ${problem.length.toLocaleString('zh')} 个字符，太长了，没有读取；最多 ${problem.limit.toLocaleString('zh')} 个。`;
    case 'unknown-key':
      return `${link}里有 ${problem.key}=${quoted(problem.holds)}，但没有这个参数；可以有 ${problem.known.join('、')}。`;
    case 'repeated':
      return `${link}里的 ${problem.key} 不止一个；以第一个为准，${quoted(problem.holds)} 不算。`;
    case 'newer':
      return `${link}里写着 ${problem.key}=${problem.holds}，比本页的版本新；已按第 ${problem.version} 版读取，可能不全。`;
    case 'not-its-form':
      return `${link}里的 ${problem.key} 现在是 ${quoted(problem.holds)}；这里应写成 ${problem.forms.join('、')}（例如 ${problem.key}=${problem.example}）。`;
    case 'refused': {
      const { key, holds, fault, word } = problem;
      if (fault.code === 'too-many-orders') {
        const [orders, limit] = [Number(fault.orders), fault.limit].map((count) =>
          count.toLocaleString('zh'),
        );
        return `${link}里的 ${key} 现在是 ${quoted(holds)}，到第 ${fault.period} 周累计 ${orders} 单；最多算 ${limit} 单。`;
      }
      const whole = isAbout(fault, key) ? '' : `${key} 现在是 ${quoted(holds)}，其中 `;
      return `${link}里的 ${whole}${faultSentence(fault, 'zh')}${word === null ? '' : `也可以写 ${word}。`}`;
    }
  }
}

function isAbout(fault: Fault, key: string): boolean {
  return 'path' in fault && fault.path === key;
}

function quoted(text: string): string {
  return `"${text}"`;
}
