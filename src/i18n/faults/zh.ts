import { isQuoted, timed, type Allowed, type Fault } from '../../scheme/fault';

export function faultSentence(fault: Fault): string {
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
      return `缺少 ${fault.path}；应填${allowedInWords(fault.allowed)}。`;
    case 'unknown':
      return `这里没有 ${fault.path} 这一项；可以有 ${fault.known.join('、')}。`;
    case 'not-allowed': {
      const field = fault.path === '' ? '整个方案' : `${fault.path} `;
      return `${field}现在是 ${fault.holds}；应填${allowedInWords(fault.allowed)}${isQuoted(fault) ? '，不加引号' : ''}。`;
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

function allowedInWords(allowed: Allowed): string {
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
