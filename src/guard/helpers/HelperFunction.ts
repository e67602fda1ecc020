import { MesuraError } from '../../domain/index.ts';

/** What Handlebars calls: the context as `this`, then the arguments, then the options. */
export type HelperFunction = (this: unknown, ...args: unknown[]) => unknown;

/** The part of Handlebars' options that the helpers use. */
export interface HelperOptions {
  readonly hash: Readonly<Record<string, unknown>>;
  readonly data: { readonly root?: unknown; readonly [name: string]: unknown };
  /** Present for the block form only. */
  readonly fn?: (context: unknown, options?: { data?: unknown; blockParams?: unknown[] }) => string;
  readonly inverse?: (context: unknown, options?: { data?: unknown }) => string;
  readonly loc?: { readonly start: { readonly line: number; readonly column: number } };
}

/** Splits what Handlebars passes into arguments and options. */
export function call(args: readonly unknown[]): { values: readonly unknown[]; options: HelperOptions } {
  return { values: args.slice(0, -1), options: args.at(-1) as HelperOptions };
}

/** The first argument, which must be there: a blank in an email is worse than no email. @throws MesuraError VALUE_MISSING */
export function given(value: unknown, helper: string): unknown {
  if (value !== undefined && value !== null) return value;
  throw new MesuraError('VALUE_MISSING', `{{${helper}}} has nothing to print`, {
    why: 'the value is not there for this customer or product, and the email would have a blank',
    fix: `put it inside of {{#if ...}} of the same value`,
  });
}

/** A property of the view's root, if it has it itself. */
export function fromRoot({ data }: HelperOptions, name: string): unknown {
  const root = data?.root;
  return typeof root === 'object' && root !== null && Object.hasOwn(root, name)
    ? (root as Record<string, unknown>)[name]
    : undefined;
}

/** The language and zone of the reader, from the view's root. */
export function reader(options: HelperOptions): { language: string; timeZone: string } {
  const [language, timeZone] = [fromRoot(options, 'language'), fromRoot(options, 'timeZone')];
  return {
    language: typeof language === 'string' ? language : 'en',
    timeZone: typeof timeZone === 'string' ? timeZone : 'UTC',
  };
}
