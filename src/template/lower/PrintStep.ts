import { MesuraError, type Place } from '../../domain/errors.ts';
import type { Evaluate } from './lowerExpression.ts';
import type { Pass } from './Pass.ts';
import type { Step } from './Program.ts';
import type { Replay } from './Replay.ts';
import type { Scope } from './Scope.ts';

/** What errors call a mustache. */
export interface Printed {
  readonly name: string;
  readonly place: Place;
  /** Whether it prints a value of the data, which must be there; a helper may return nothing. */
  readonly isPath: boolean;
}

/** A mustache that prints: `{{value}}`, `{{{value}}}`, `{{helper value}}`. */
export class PrintStep implements Step {
  /**
   * Set when its value was found in a place that shapes the HTML (a width, a class, a style). From then on its text goes
   * into the key at once. That is never wrong, and saves the second look.
   */
  structural = false;
  /** Traits that its place was found not to take: values that have one of them go into the key at once, too. */
  refused = 0;
  readonly value: Evaluate;
  /** Not escaped. */
  readonly raw: boolean;
  readonly printed: Printed;

  constructor(value: Evaluate, raw: boolean, printed: Printed) {
    this.value = value;
    this.raw = raw;
    this.printed = printed;
  }

  run(scope: Scope, pass: Pass): void {
    const value = this.value(scope);
    if (typeof value === 'string') pass.print(value, this.raw, this);
    else this.print(this.present(value, pass), pass);
  }

  /** The value as Handlebars appends it: nothing for null. */
  evaluate(scope: Scope, pass: Pass): unknown {
    return this.present(this.value(scope), pass);
  }

  print(value: unknown, pass: Pass): void {
    if (!this.raw && isSafe(value)) {
      pass.print(String(value.toHTML()), true, this);
      return;
    }
    if (typeof value === 'object' && !pass.lenient && !isText(value)) throw unprintable(this.printed, value);
    pass.print(`${value}`, this.raw, this);
  }

  private present(value: unknown, pass: Pass): unknown {
    if (value !== undefined && value !== null) return value;
    if (this.printed.isPath) {
      if (!pass.lenient) throw missing(this.printed);
      pass.missing.add(this.printed.name);
    }
    return '';
  }

  replay(replay: Replay): void {
    replay.value(this);
  }
}

function isSafe(value: unknown): value is { toHTML(): unknown } {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as { toHTML?: unknown }).toHTML === 'function'
  );
}

/** Whether a value's text is what its author meant: a list of texts, a date, a SafeString; no promise, and no plain object. */
function isText(value: object | null): boolean {
  if (value === null) return true;
  if (Array.isArray(value)) return value.every((each) => typeof each !== 'object' || isText(each));
  if (typeof (value as { then?: unknown }).then === 'function') return false;
  const asText: unknown = value.toString;
  return typeof asText === 'function' && asText !== Object.prototype.toString;
}

function unprintable({ name, place }: Printed, value: unknown): MesuraError {
  const isPromise = typeof (value as { then?: unknown }).then === 'function';
  return new MesuraError('VALUE_UNPRINTABLE', `"${name}" is ${isPromise ? 'a promise' : 'an object'}`, {
    why: `it would be printed as [object ${isPromise ? 'Promise' : 'Object'}]`,
    fix: isPromise ? 'await it before the email is rendered' : 'print one of its values',
    place,
  });
}

function missing({ name, place }: Printed): MesuraError {
  return new MesuraError('VALUE_MISSING', `the value "${name}" is missing`, {
    why: 'the template prints it',
    fix: `provide it, or print it inside {{#if ${name}}}`,
    place,
  });
}
