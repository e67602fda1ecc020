import { MesuraError } from '../../domain/errors.ts';
import type { Evaluate } from './lowerExpression.ts';
import type { Pass } from './Pass.ts';
import type { Step } from './Program.ts';
import { isSafe, markupOf, type Printed, textOf } from './printable.ts';
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
    const { printed, raw } = this;
    if (typeof value === 'object' && !raw && isSafe(value)) {
      pass.print(markupOf(value, printed, pass.lenient), true, this);
    } else {
      pass.print(typeof value === 'string' ? value : textOf(value, printed, pass.lenient), raw, this);
    }
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

function missing({ name, place }: Printed): MesuraError {
  return new MesuraError('VALUE_MISSING', `the value "${name}" is missing`, {
    why: 'the template prints it',
    fix: `provide it, or print it inside {{#if ${name}}}`,
    place,
  });
}
