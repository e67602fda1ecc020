import { MesuraError, type Place } from '../../domain/errors.ts';
import type { Evaluate } from './lowerExpression.ts';
import type { Pass } from './Pass.ts';
import type { Step } from './Program.ts';
import type { Replay } from './Replay.ts';
import type { Scope } from './Scope.ts';

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
  /** For mustaches that print a value from the data: what its absence is called. */
  readonly required: { readonly path: string; readonly place: Place } | undefined;

  constructor(value: Evaluate, raw: boolean, required: PrintStep['required']) {
    this.value = value;
    this.raw = raw;
    this.required = required;
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
    if (!this.raw && isSafe(value)) pass.print(String(value.toHTML()), true, this);
    else pass.print(`${value}`, this.raw, this);
  }

  private present(value: unknown, pass: Pass): unknown {
    if (value === undefined && this.required && !pass.lenient) throw missing(this.required);
    return value ?? '';
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

function missing({ path, place }: { path: string; place: Place }): MesuraError {
  return new MesuraError('VALUE_MISSING', `the value "${path}" is missing`, {
    why: 'the template prints it',
    fix: `provide it, or print it inside {{#if ${path}}}`,
    place,
  });
}
