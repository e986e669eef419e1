import { faultSentence } from '../faults/zh';
import { isAbout, quoted, type UrlProblem } from '../url-problems';

/** One sentence per problem: which parameter of the link, what it holds, what it may hold. `link`: what it is one of. */
export function urlProblemSentence(problem: UrlProblem, link = '链接'): string {
  switch (problem.code) {
    case 'within':
      return urlProblemSentence(problem.problem, `链接的 ${problem.key}（留作对照的 A）`);
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
      return `${link}里的 ${whole}${faultSentence(fault)}${word === null ? '' : `也可以写 ${word}。`}`;
    }
  }
}
