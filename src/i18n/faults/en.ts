import { isQuoted, timed, type Allowed, type Fault } from '../../scheme/fault';

export function faultSentence(fault: Fault): string {
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
      return `${fault.path} is missing; it may hold ${allowedInWords(fault.allowed)}.`;
    case 'unknown':
      return `${fault.path} is not a field here; there may be ${fault.known.join(', ')}.`;
    case 'not-allowed':
      return `${fault.path || 'The scenario'} holds ${fault.holds}; it may hold ${allowedInWords(fault.allowed)}${isQuoted(fault) ? ', without quotes' : ''}.`;
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

function allowedInWords(allowed: Allowed): string {
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
