import * as v from 'valibot';
import { canonical, LONGEST, parseDecimal } from '../money/decimal';
import type { Allowed, Fault } from './fault';
import { LongNumber } from './long-number';
import { pathText, shown } from './shown';

/**
 * The kinds of field a scenario is made of, as valibot schemas. Valibot carries one string per issue; here that
 * string is the fault as JSON, without its path, which `read` adds.
 */
export type Field<T> = v.GenericSchema<unknown, T>;
type Entries = Record<string, Field<unknown> | v.OptionalSchema<Field<unknown>, undefined>>;
type PathlessFault<F extends Fault = Fault> = F extends { path: string } ? Omit<F, 'path'> : never;

/** A leaf: `read` gives the normalised value, or undefined when the field may not hold this. */
export function leaf<T>(allowed: Allowed, read: (value: unknown) => T | undefined): Field<T> {
  return v.pipe(
    v.unknown(),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const value = read(dataset.value);
      if (value !== undefined) return value;
      const holds = shown(dataset.value);
      const quoted = dataset.value instanceof LongNumber ? read(dataset.value.literal) : undefined;
      const fault: PathlessFault =
        quoted === undefined ? { code: 'not-allowed', holds, allowed } : { code: 'too-many-digits', holds };
      addIssue({ message: encode(fault) });
      return NEVER;
    }),
    v.metadata({ allowed }),
  );
}

type DecimalRange = Omit<Extract<Allowed, { kind: 'decimal' }>, 'kind' | 'orNull'>;

export function decimal(range: DecimalRange): Field<string> {
  return leaf({ kind: 'decimal', ...range }, (value) => readDecimal(value, range));
}

export function decimalOrNull(range: DecimalRange): Field<string | null> {
  return leaf({ kind: 'decimal', ...range, orNull: true }, (value) =>
    value === null ? null : readDecimal(value, range),
  );
}

/** As a normalised scenario writes a decimal that is not below 0. */
const CANONICAL = /^(0|[1-9]\d*)(\.\d*[1-9])?$/;

/**
 * Most decimals read are canonical already, and what lies between two bounds when all three are rounded lies between them.
 * Everything else is looked at exactly.
 */
function isClearlyIn({ min, max, places }: DecimalRange, value: unknown): value is string {
  if (typeof value !== 'string' || value.length > LONGEST || !CANONICAL.test(value)) return false;
  const number = Number(value);
  const point = value.indexOf('.');
  return number > Number(min) && number < Number(max) && (point < 0 || value.length - point - 1 <= places);
}

function readDecimal(value: unknown, range: DecimalRange): string | undefined {
  if (isClearlyIn(range, value)) return value;
  const number = parseDecimal(value);
  if (number === null || number.decimalPlaces() > range.places) return undefined;
  if (number.lt(range.min) || number.gt(range.max) || (range.above && number.eq(range.min))) return undefined;
  return canonical(number);
}

export function whole(min: number, max: number = Number.MAX_SAFE_INTEGER): Field<number> {
  return leaf({ kind: 'whole', min, max }, (value) =>
    Number.isSafeInteger(value) && (value as number) >= min && (value as number) <= max
      ? (value as number)
      : undefined,
  );
}

export function exactly<T extends string | number>(only: T): Field<T> {
  return leaf({ kind: 'choice', options: [JSON.stringify(only)] }, (value) =>
    value === only ? only : undefined,
  );
}

export function text(max: number): Field<string> {
  return leaf({ kind: 'text', max }, (value) =>
    typeof value === 'string' && hasAtMost(max, value) ? value : undefined,
  );
}

/** Counts characters, of which some take two places in a string. */
function hasAtMost(max: number, value: string): boolean {
  return value.length <= max || (value.length <= 2 * max && [...value].length <= max);
}

export function optional<T>(field: Field<T>): v.OptionalSchema<Field<T>, undefined> {
  return v.optional(field) as v.OptionalSchema<Field<T>, undefined>;
}

export function list<T>(item: Field<T>, max: number): Field<T[]> {
  const allowed: Allowed = { kind: 'list', max };
  return v.pipe(
    v.unknown(),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      if (!Array.isArray(dataset.value) || dataset.value.length > max) {
        const holds = Array.isArray(dataset.value) ? `[… ${dataset.value.length}]` : shown(dataset.value);
        addIssue({ message: encode({ code: 'not-allowed', holds, allowed }) });
        return NEVER;
      }
      return passOn(v.safeParse(v.array(item), dataset.value), addIssue) ?? NEVER;
    }),
    v.metadata({ allowed }),
  );
}

/** An object with just these fields. All its faults are reported, unknown fields included. */
export function object<E extends Entries>(entries: E): Field<v.InferOutput<v.ObjectSchema<E, undefined>>> {
  const known = Object.keys(entries);
  const allowed: Allowed = { kind: 'object', fields: known };
  const shape = v.object(entries, (issue) => {
    const entry = entries[issue.path?.[0]?.key as string];
    return encode({ code: 'missing', allowed: entry ? allowedIn(entry) : allowed });
  });
  return v.pipe(
    v.unknown(),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const input = dataset.value;
      if (!isRecord(input)) {
        addIssue({ message: encode({ code: 'not-allowed', holds: shown(input), allowed }) });
        return NEVER;
      }
      for (const key of Object.keys(input)) {
        if (!known.includes(key)) {
          addIssue({ message: encode({ code: 'unknown', known }), path: [pathTo(input, key)] });
        }
      }
      return passOn(v.safeParse(shape, input), addIssue) ?? NEVER;
    }),
    v.metadata({ allowed }),
  ) as Field<v.InferOutput<v.ObjectSchema<E, undefined>>>;
}

/** An object whose other fields depend on its `kind`. */
export function byKind<E extends Record<string, Field<unknown>>>(kinds: E): Field<v.InferOutput<E[keyof E]>> {
  const options = Object.keys(kinds) as (keyof E & string)[];
  const quoted = options.map((kind) => JSON.stringify(kind));
  const allowed: Allowed = { kind: 'kinds', options: quoted };
  const choice: Allowed = { kind: 'choice', options: quoted };
  return v.pipe(
    v.unknown(),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const input = dataset.value;
      if (!isRecord(input)) {
        addIssue({ message: encode({ code: 'not-allowed', holds: shown(input), allowed }) });
        return NEVER;
      }
      const kind = options.find((option) => option === input['kind']);
      const field = kind && kinds[kind];
      if (!field) {
        const fault: PathlessFault = Object.hasOwn(input, 'kind')
          ? { code: 'not-allowed', holds: shown(input['kind']), allowed: choice }
          : { code: 'missing', allowed: choice };
        addIssue({ message: encode(fault), path: [pathTo(input, 'kind')] });
        return NEVER;
      }
      return passOn(v.safeParse(field, input), addIssue) ?? NEVER;
    }),
    v.metadata({ allowed }),
  );
}

/** Reads `value` as `field`: its normalised form, or all its faults. */
export function read<T>(field: Field<T>, value: unknown): { value: T } | { faults: Fault[] } {
  const result = v.safeParse(field, value);
  if (result.success) return { value: result.output };
  return {
    faults: result.issues.map(({ message, path }) => ({
      ...JSON.parse(message),
      path: pathText(path?.map(({ key }) => key) ?? []),
    })),
  };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof LongNumber)
  );
}

function encode(fault: PathlessFault): string {
  return JSON.stringify(fault);
}

function allowedIn(schema: Entries[string]): Allowed {
  return v.getMetadata(schema as Parameters<typeof v.getMetadata>[0])['allowed'] as Allowed;
}

function pathTo(input: Record<string, unknown>, key: string): v.ObjectPathItem {
  return { type: 'object', origin: 'key', input, key, value: input[key] };
}

type AddIssue = (info: { message: string; path?: [v.IssuePathItem, ...v.IssuePathItem[]] }) => void;

function passOn<T>(result: v.SafeParseResult<Field<T>>, addIssue: AddIssue): T | undefined {
  if (result.success) return result.output;
  for (const { message, path } of result.issues) addIssue(path ? { message, path } : { message });
  return undefined;
}
