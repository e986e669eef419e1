import type { Fault } from './fault';
import { numberOrLong, type LongNumber } from './long-number';
import { pathText } from './shown';

/** A scenario goes five deep; anything may go this deep before it is refused for that alone. */
const MAX_DEPTH = 64;

// Sticky, and each a plain repetition: none of them backtracks, however long the text.
const PLAIN = /[^"\\\u0000-\u001F]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;

/**
 * Reads JSON with faults in place of exceptions. Unlike JSON.parse it tells a field that is given twice and keeps a
 * number of too many digits as written, and it says in every browser alike where a text breaks.
 */
export function parseJson(text: string): { value: unknown; faults: Fault[] } | { faults: Fault[] } {
  if (/^\s*$/.test(text)) return { faults: [{ code: 'empty' }] };
  const reader = new Reader(text);
  try {
    return { value: reader.json(), faults: reader.faults };
  } catch (error) {
    if (error instanceof Broken) return { faults: [error.fault] };
    throw error;
  }
}

class Broken extends Error {
  constructor(readonly fault: Fault) {
    super(fault.code);
  }
}

class Reader {
  readonly faults: Fault[] = [];
  readonly #text: string;
  readonly #path: (string | number)[] = [];
  #at = 0;
  #line = 1;
  #lineStart = 0;

  constructor(text: string) {
    this.#text = text;
  }

  json(): unknown {
    const value = this.#value();
    this.#skipSpace();
    if (this.#at < this.#text.length) this.#break();
    return value;
  }

  #value(): unknown {
    this.#skipSpace();
    switch (this.#text[this.#at]) {
      case '{':
        return this.#object();
      case '[':
        return this.#list();
      case '"':
        return this.#string();
      default:
        return this.#wordOrNumber();
    }
  }

  #object(): unknown {
    const fields: Record<string, unknown> = {};
    this.#open();
    if (this.#takes('}')) return fields;
    do {
      this.#skipSpace();
      if (this.#text[this.#at] !== '"') this.#break();
      const line = this.#line;
      const key = this.#string();
      this.#need(':');
      this.#path.push(key);
      if (Object.hasOwn(fields, key)) this.faults.push({ code: 'twice', path: pathText(this.#path), line });
      setField(fields, key, this.#value());
      this.#path.pop();
    } while (this.#takes(','));
    this.#need('}');
    return fields;
  }

  #list(): unknown {
    const items: unknown[] = [];
    this.#open();
    if (this.#takes(']')) return items;
    do {
      this.#path.push(items.length);
      items.push(this.#value());
      this.#path.pop();
    } while (this.#takes(','));
    this.#need(']');
    return items;
  }

  #open(): void {
    if (this.#path.length >= MAX_DEPTH) {
      throw new Broken({ code: 'too-deep', ...this.#place, limit: MAX_DEPTH });
    }
    this.#at++;
  }

  #string(): string {
    const start = this.#at++;
    this.#passes(PLAIN);
    const end = this.#at;
    while (this.#text[this.#at] !== '"') {
      if (!this.#passes(ESCAPE)) this.#break();
      this.#passes(PLAIN);
    }
    this.#at++;
    const hasEscapes = this.#at > end + 1;
    return hasEscapes ? unescaped(this.#text.slice(start, this.#at)) : this.#text.slice(start + 1, end);
  }

  #wordOrNumber(): boolean | null | number | LongNumber {
    const start = this.#at;
    if (this.#passes(NUMBER)) return numberOrLong(this.#text.slice(start, this.#at));
    if (!this.#passes(WORD)) this.#break();
    const word = this.#text[start];
    return word === 'n' ? null : word === 't';
  }

  #passes(token: RegExp): boolean {
    token.lastIndex = this.#at;
    if (!token.test(this.#text)) return false;
    this.#at = token.lastIndex;
    return true;
  }

  #takes(mark: string): boolean {
    this.#skipSpace();
    if (this.#text[this.#at] !== mark) return false;
    this.#at++;
    return true;
  }

  #need(mark: string): void {
    if (!this.#takes(mark)) this.#break();
  }

  #skipSpace(): void {
    for (; ; this.#at++) {
      const char = this.#text[this.#at];
      if (char === '\n') {
        this.#line++;
        this.#lineStart = this.#at + 1;
      } else if (char !== ' ' && char !== '\t' && char !== '\r') return;
    }
  }

  get #place(): { line: number; column: number } {
    return { line: this.#line, column: this.#at - this.#lineStart + 1 };
  }

  #break(): never {
    throw new Broken({ code: 'not-json', ...this.#place });
  }
}

/** An assignment would make no field of "__proto__". */
function setField(fields: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== '__proto__') fields[key] = value;
  else Object.defineProperty(fields, key, { value, writable: true, enumerable: true, configurable: true });
}

function unescaped(literal: string): string {
  const string: unknown = JSON.parse(literal);
  return string as string;
}
