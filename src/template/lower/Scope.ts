import type { Program } from './Program.ts';

/** Data variables (`@index`): a frame copies its parent's and links to it, as Handlebars' frames do. */
export type Data = Record<string, unknown>;

/** The contexts that `../` climbs through, the innermost first. */
export interface Depths {
  readonly context: unknown;
  readonly next: Depths | null;
}

/** The values of block parameters, the innermost block that declares some first. */
export interface BlockParams {
  readonly values: readonly unknown[];
  readonly next: BlockParams | null;
}

/** A partial that the template defines itself, with the scope in which it was defined. */
export interface InlinePartial {
  readonly program: Program;
  readonly scope: Scope;
}

/** The block of `{{#> layout}}...{{/layout}}` while the layout runs, and the one that was current outside. */
export interface PartialBlock extends InlinePartial {
  readonly outer: unknown;
}

/** One running file: inline partials come and go while programs that define them run. */
export interface Container {
  inlines: ReadonlyMap<string, InlinePartial>;
}

/** What Handlebars passes on where the context is null or undefined. */
export const NULL_CONTEXT: object = Object.seal({});

/** Where an expression is evaluated. */
export class Scope {
  readonly context: unknown;
  readonly depths: Depths | null;
  readonly data: Data;
  readonly blockParams: BlockParams | null;
  readonly container: Container;

  constructor(
    context: unknown,
    depths: Depths | null,
    data: Data,
    blockParams: BlockParams | null,
    container: Container,
  ) {
    this.context = context;
    this.depths = depths;
    this.data = data;
    this.blockParams = blockParams;
    this.container = container;
  }

  /** What helpers get as `this`. */
  get self(): unknown {
    return this.context ?? NULL_CONTEXT;
  }
}

/** The scope of a block's body for one context: a different context is one more step for `../`. */
export function enter(
  scope: Scope,
  context: unknown,
  data: Data,
  blockParams: BlockParams | null = scope.blockParams,
): Scope {
  const { depths } = scope;
  return new Scope(
    context,
    depths !== null && sameContext(context, depths.context) ? depths : { context, next: depths },
    data,
    blockParams,
    scope.container,
  );
}

function sameContext(context: unknown, outer: unknown): boolean {
  // biome-ignore lint/suspicious/noDoubleEquals: Handlebars compares contexts loosely, and this decides what `../` means
  return context == outer || (context === NULL_CONTEXT && outer === null);
}

/** A frame of data variables inside `parent`. */
export function createFrame(parent: Data): Data {
  const frame: Data = { ...parent };
  frame._parent = parent;
  return frame;
}
