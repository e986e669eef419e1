import type { Allowed, Fault } from '../scheme/fault';
import type { Language } from './language';

/** One sentence per fault: which field, what it holds, what it may hold. */
export function faultSentence(fault: Fault, language: Language): string {
  return language === 'zh' ? chinese(fault) : english(fault);
}

function english(fault: Fault): string {
  switch (fault.code) {
    case 'empty':
      return 'The scenario is empty; it may hold an object in JSON.';
    case 'too-long':
      return `The scenario is too long; it may hold at most ${fault.limit.toLocaleString('en')} characters.`;
    case 'not-json':
      return `This is not JSON: it breaks at line ${fault.line}, column ${fault.column}.`;
    case 'too-deep':
      return `Line ${fault.line}, column ${fault.column} is nested more than ${fault.limit} deep; a scenario may not be.`;
    case 'twice':
      return `${fault.path} is given again on line ${fault.line}; it may be given only once.`;
    case 'too-many-digits':
      return `${fault.path} holds ${fault.holds}, which has more digits than a JSON number keeps; write it in quotes.`;
    case 'missing':
      return `${fault.path} is missing; it may hold ${allowedInEnglish(fault.allowed)}.`;
    case 'unknown':
      return `${fault.path} is not a field here; there may be ${fault.known.join(', ')}.`;
    case 'not-allowed':
      return `${fault.path || 'The scenario'} holds ${fault.holds}; it may hold ${allowedInEnglish(fault.allowed)}${isQuoted(fault) ? ', without quotes' : ''}.`;
    case 'split-sum': {
      const off = fault.excess.startsWith('-')
        ? `${fault.excess.slice(1)} too little`
        : `${fault.excess} too much`;
      return `${fault.path} holds rates that add up to ${fault.sum}, ${off}; they may only add up to exactly 1.`;
    }
    case 'after-end':
      return fault.first > fault.last
        ? `${fault.path} holds ${fault.holds}, but the scenario ends with period ${fault.last}; ${timed(fault.path) ?? 'it'} may only be left out.`
        : `${fault.path} holds ${fault.holds}; it may hold a whole number from ${fault.first} to ${fault.last}, the last period.`;
    case 'too-many': {
      const [holds, limit] = [fault.holds, fault.limit].map((count) => count.toLocaleString('en'));
      return fault.what === 'pieces'
        ? `${fault.path} holds old debts that are paid in ${holds} pieces; there may be at most ${limit}.`
        : `${fault.path} holds ${holds} swaps; there may be at most ${limit}.`;
    }
    case 'too-many-orders': {
      const [orders, limit] = [Number(fault.orders), fault.limit].map((count) => count.toLocaleString('en'));
      const does = fault.path === 'arrivals' ? 'makes' : 'brings back so many that there are';
      return `${fault.path} ${does} ${orders} orders by period ${fault.period}; the ${fault.engine} engine may take at most ${limit}.`;
    }
    case 'more':
      return fault.count === 1
        ? 'One more fault is not listed.'
        : `${fault.count.toLocaleString('en')} more faults are not listed.`;
  }
}

function allowedInEnglish(allowed: Allowed): string {
  switch (allowed.kind) {
    case 'decimal': {
      const range = allowed.above
        ? `above ${allowed.min} and at most ${allowed.max}`
        : `from ${allowed.min} to ${allowed.max}`;
      const number =
        allowed.places === 0
          ? `a whole number ${range}`
          : `a number ${range} with at most ${allowed.places} decimal places`;
      return allowed.orNull ? `${number}, or null` : number;
    }
    case 'whole':
      return allowed.max === Number.MAX_SAFE_INTEGER
        ? `a whole number of at least ${allowed.min}`
        : `a whole number from ${allowed.min} to ${allowed.max}`;
    case 'choice':
      return allowed.options.length === 1
        ? `only ${allowed.options[0]}`
        : `one of ${allowed.options.join(', ')}`;
    case 'text':
      return `text of at most ${allowed.max} characters`;
    case 'list':
      return `a list of at most ${allowed.max} entries`;
    case 'object':
      return `an object with the fields ${allowed.fields.join(', ')}`;
    case 'kinds':
      return `an object with a field kind, one of ${allowed.options.join(', ')}`;
  }
}

function chinese(fault: Fault): string {
  switch (fault.code) {
    case 'empty':
      return '方案是空的；应填一个 JSON 对象。';
    case 'too-long':
      return `方案太长；最多 ${fault.limit.toLocaleString('zh')} 个字符。`;
    case 'not-json':
      return `这不是 JSON：从第 ${fault.line} 行第 ${fault.column} 列起读不下去。`;
    case 'too-deep':
      return `第 ${fault.line} 行第 ${fault.column} 列嵌套过深；最多 ${fault.limit} 层。`;
    case 'twice':
      return `${fault.path} 在第 ${fault.line} 行又写了一遍；每一项只能写一次。`;
    case 'too-many-digits':
      return `${fault.path} 现在是 ${fault.holds}，位数太多，JSON 数字存不下；请加上引号。`;
    case 'missing':
      return `缺少 ${fault.path}；应填${allowedInChinese(fault.allowed)}。`;
    case 'unknown':
      return `这里没有 ${fault.path} 这一项；可以有 ${fault.known.join('、')}。`;
    case 'not-allowed': {
      const field = fault.path === '' ? '整个方案' : `${fault.path} `;
      return `${field}现在是 ${fault.holds}；应填${allowedInChinese(fault.allowed)}${isQuoted(fault) ? '，不加引号' : ''}。`;
    }
    case 'split-sum': {
      const off = fault.excess.startsWith('-') ? `少了 ${fault.excess.slice(1)}` : `多了 ${fault.excess}`;
      return `${fault.path} 的各项比例加起来是 ${fault.sum}，${off}；合计必须正好是 1。`;
    }
    case 'after-end': {
      const what = timed(fault.path);
      return fault.first > fault.last
        ? `${fault.path} 现在是 ${fault.holds}，但方案到第 ${fault.last} 期就结束了；${what ? `${what} ` : '这一项'}只能省略。`
        : `${fault.path} 现在是 ${fault.holds}；应填 ${fault.first} 到 ${fault.last} 的整数，第 ${fault.last} 期是最后一期。`;
    }
    case 'too-many': {
      const [holds, limit] = [fault.holds, fault.limit].map((count) => count.toLocaleString('zh'));
      return fault.what === 'pieces'
        ? `${fault.path} 里的旧账一共分成 ${holds} 笔；最多 ${limit} 笔。`
        : `${fault.path} 里有 ${holds} 次 swap；最多 ${limit} 次。`;
    }
    case 'too-many-orders': {
      const engine = fault.engine === 'exact' ? '精确账本' : '快速引擎';
      const [orders, limit] = [Number(fault.orders), fault.limit].map((count) => count.toLocaleString('zh'));
      const cause = fault.path === 'arrivals' ? '' : '让太多人回来再买，';
      return `${fault.path} ${cause}到第 ${fault.period} 期累计 ${orders} 单；${engine}最多算 ${limit} 单。`;
    }
    case 'more':
      return `另有 ${fault.count.toLocaleString('zh')} 处问题，没有一一列出。`;
  }
}

function allowedInChinese(allowed: Allowed): string {
  switch (allowed.kind) {
    case 'decimal': {
      const range = allowed.above
        ? `大于 ${allowed.min}、不超过 ${allowed.max} 的`
        : ` ${allowed.min} 到 ${allowed.max} 的`;
      const number = allowed.places === 0 ? `${range}整数` : `${range}数，最多 ${allowed.places} 位小数`;
      return allowed.orNull ? `${number}，也可以填 null` : number;
    }
    case 'whole':
      return allowed.max === Number.MAX_SAFE_INTEGER
        ? `不小于 ${allowed.min} 的整数`
        : ` ${allowed.min} 到 ${allowed.max} 的整数`;
    case 'choice':
      return allowed.options.length === 1
        ? ` ${allowed.options[0]}`
        : `下列之一：${allowed.options.join('、')}`;
    case 'text':
      return `文字，最多 ${allowed.max} 个字符`;
    case 'list':
      return `列表，最多 ${allowed.max} 项`;
    case 'object':
      return `对象，可有字段 ${allowed.fields.join('、')}`;
    case 'kinds':
      return `对象，须含 kind 字段，取值为下列之一：${allowed.options.join('、')}`;
  }
}

/** The right number, but as a text. */
function isQuoted({ holds, allowed }: Extract<Fault, { code: 'not-allowed' }>): boolean {
  const inner = /^"(.*)"$/.exec(holds)?.[1] ?? '';
  if (allowed.kind === 'choice') return allowed.options.includes(inner);
  return (
    allowed.kind === 'whole' &&
    /^\d+$/.test(inner) &&
    Number(inner) >= allowed.min &&
    Number(inner) <= allowed.max
  );
}

/** What it is that happens at a time. */
function timed(path: string): string | undefined {
  return /^(.+)\.at$/.exec(path)?.[1];
}
