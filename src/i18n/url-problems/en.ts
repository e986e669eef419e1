import { faultSentence } from '../faults/en';
import { isAbout, quoted, type UrlProblem } from '../url-problems';

/** One sentence per problem: which parameter of the link, what it holds, what it may hold. `link`: what it is one of. */
export function urlProblemSentence(problem: UrlProblem, link = 'the link'): string {
  const Link = `T${link.slice(1)}`;
  switch (problem.code) {
    case 'within':
      return urlProblemSentence(
        problem.problem,
        `the part of the link that is kept to compare with (${problem.key})`,
      );
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
      return `In ${link}, ${whole}${faultSentence(fault)}${word === null ? '' : ` Or the word ${word}.`}`;
    }
  }
}
