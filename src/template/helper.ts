import Handlebars from 'handlebars';

/** What a helper gets as its last argument, as in Handlebars. */
export interface HelperOptions {
  readonly name: string;
  readonly hash: Readonly<Record<string, unknown>>;
  readonly data: Readonly<Record<string, unknown>>;
  readonly loc: unknown;
  /** Reads a property as templates do: own properties only. */
  readonly lookupProperty: (parent: unknown, name: string) => unknown;
  /** Blocks only: the block's body as a string. */
  readonly fn: BlockFunction;
  /** Blocks only: the body of `{{else}}`. */
  readonly inverse: BlockFunction;
}

export interface BlockFunction {
  (context: unknown, options?: { data?: unknown; blockParams?: readonly unknown[] }): string;
  /** How many block parameters the block declares: `{{#each items as |item index|}}` has two. */
  readonly blockParams: number;
}

/** A Handlebars helper: `this` is the context, the last argument is `HelperOptions`. */
// biome-ignore lint/suspicious/noExplicitAny: as in Handlebars, the template decides what a helper is called with
export type HelperFunction = (this: any, ...args: any[]) => unknown;

/** What a helper returns to print markup: it is not escaped. Only for text that the helper itself has escaped. */
export const SafeString = Handlebars.SafeString;

const passing = new WeakSet<HelperFunction>();

/**
 * Promises that a block helper only chooses, repeats and joins what `fn` and `inverse` give it, and neither changes that text nor
 * looks at it. Then the engine need not write the text out to see what became of it: a block in such a helper
 * costs what `{{#each}}` costs. A helper that adds text of its own is refused while rendering.
 */
export function passesBodies<Helper extends HelperFunction>(helper: Helper): Helper {
  passing.add(helper);
  return helper;
}

/** Whether that was promised. */
export function isPassing(helper: HelperFunction): boolean {
  return passing.has(helper);
}
