import { MesuraError, type Place } from '../../domain/errors.ts';

/** What errors call a mustache or block that prints. */
export interface Printed {
  readonly name: string;
  readonly place: Place;
  /** Whether it prints a value of the data, which must be there; a helper may return nothing. */
  readonly isPath: boolean;
}

/**
 * A value's text as Handlebars appends it. Throws VALUE_UNPRINTABLE for what nobody means to print: a promise, a plain object, a
 * function. A lenient template prints those as they are, and only what has no text at all is refused.
 */
export function textOf(value: unknown, printed: Printed, lenient: boolean): string {
  if (!lenient && !isText(value)) throw unprintable(printed, value);
  return asText(printed, value, () => `${value}`);
}

/** The markup of a SafeString, or of whatever else says what its markup is. */
export function markupOf(
  value: { toHTML(): unknown; string?: unknown },
  printed: Printed,
  lenient: boolean,
): string {
  if (!lenient && typeof value.string === 'object' && !isText(value.string))
    throw unprintable(printed, value);
  return asText(printed, value, () => String(value.toHTML()));
}

/** Throws VALUE_UNPRINTABLE for a promise where a template asks for a value: it would hold whatever it becomes, and be an empty list. */
export function refusePromise(value: unknown, printed: Printed): void {
  if (isPromise(value)) throw unprintable(printed, value);
}

/** Values decide their text in code of their own, which may throw. */
function asText(printed: Printed, value: unknown, make: () => string): string {
  try {
    return make();
  } catch (cause) {
    throw unprintable(printed, value, cause);
  }
}

export function isSafe(value: unknown): value is { toHTML(): unknown } {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as { toHTML?: unknown }).toHTML === 'function'
  );
}

/** Whether a value's text is what its author meant: a list of texts, a date, a SafeString; no promise, function or plain object. */
function isText(value: unknown): boolean {
  if (typeof value === 'function' || typeof value === 'symbol') return false;
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(isText);
  if (isPromise(value)) return false;
  const asText: unknown = value.toString;
  return typeof asText === 'function' && asText !== Object.prototype.toString;
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return (
    typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function'
  );
}

function unprintable({ name, place }: Printed, value: unknown, cause?: unknown): MesuraError {
  if (cause !== undefined) {
    return new MesuraError('VALUE_UNPRINTABLE', `"${name}" has no text`, {
      why: `making it threw ${cause instanceof Error ? `a ${cause.name}` : 'something'}`,
      fix: 'print one of its values',
      place,
      cause,
    });
  }
  const promises = [value].flat().filter(isPromise);
  if (promises.length > 0) {
    // Nobody else will hear of it if one fails later, and that would end the process.
    for (const promise of promises) promise.then(undefined, () => undefined);
    return new MesuraError('VALUE_UNPRINTABLE', `"${name}" is a promise`, {
      why: 'it would be printed as [object Promise]',
      fix: 'await it before the email is rendered',
      place,
    });
  }
  const [is, why, fix] = WORDS[typeof value] ?? WORDS.object;
  return new MesuraError('VALUE_UNPRINTABLE', `"${name}" is ${is}`, { why, fix, place });
}

const WORDS: Readonly<
  Record<string, readonly [is: string, why: string, fix: string]> & {
    object: readonly [string, string, string];
  }
> = {
  function: ['a function', 'its source would be printed', 'print what it returns'],
  symbol: ['a symbol', 'it has no text', 'print a text instead'],
  object: ['an object', 'it would be printed as [object Object]', 'print one of its values'],
};
