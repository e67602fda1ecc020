import type { SourceFile } from '../report/SourceFile.ts';
import { ANY, BOOLEAN, NUMBER, STRING, type Type, type Value } from '../types/Type.ts';

/** One context: what `this` is at some depth, and the names that a partial's hash lays over it. */
export interface Frame {
  readonly type: Type;
  readonly key: string;
  readonly hash?: ReadonlyMap<string, Value>;
}

/** A program with the file that its places are in. */
export interface Fragment {
  readonly program: hbs.AST.Program;
  readonly file: SourceFile;
}

/** All that a path can refer to at one point of a template. Never changed: a block makes a new one. */
export interface Scope {
  /** `this`, then `../`, then `../../`, ... Never empty. */
  readonly frames: readonly [Frame, ...Frame[]];
  readonly root: Frame;
  readonly blockParams: ReadonlyMap<string, Value>;
  /** `@index` and its like, then those of `@../`, ... */
  readonly data: readonly ReadonlyMap<string, Value>[];
  /** Keys of values that are known to be there, because a guard has seen them. */
  readonly guards: ReadonlySet<string>;
  /** The helpers' blocks that we are in, outermost first. */
  readonly blocks: readonly string[];
  readonly inlines: ReadonlyMap<string, Fragment>;
  /** The partials that led here, outermost first. */
  readonly chain: readonly string[];
  readonly partialBlock?: Fragment;
}

/** The scope in which a template starts. */
export function rootScope(type: Type): Scope {
  const root: Frame = { type, key: '' };
  return {
    frames: [root],
    root,
    blockParams: new Map(),
    data: [new Map()],
    guards: new Set(),
    blocks: [],
    inlines: new Map(),
    chain: [],
  };
}

/** The scope with another `this`. As in Handlebars, the same context again is not a new depth. */
export function enter(scope: Scope, frame: Frame): Scope {
  const [current] = scope.frames;
  if (current.key === frame.key && current.type === frame.type && !frame.hash) return scope;
  return { ...scope, frames: [frame, ...scope.frames] };
}

/** The scope inside a loop: its item, `@index`, `@first`, `@last` and `@key`, and the names of its block parameters. */
export function enterLoop(scope: Scope, item: Frame, names: readonly string[]): Scope {
  const data = new Map<string, Value>(
    Object.entries({ index: NUMBER, key: ANY, first: BOOLEAN, last: BOOLEAN }).map(([name, type]) => [
      name,
      { type, optional: false },
    ]),
  );
  const [itemName, keyName] = names;
  const inside = enter(scope, item);
  const named = keyName === undefined ? inside : bind(inside, keyName, { type: STRING, optional: false });
  const both = itemName === undefined ? named : bind(named, itemName, { ...item, optional: false });
  return { ...both, data: [data, ...scope.data] };
}

export function bind(scope: Scope, name: string, value: Value): Scope {
  return { ...scope, blockParams: new Map(scope.blockParams).set(name, value) };
}

/** The scope where these values are known to be there. A value that is there has its parents too. */
export function guard(scope: Scope, keys: readonly string[]): Scope {
  if (keys.length === 0) return scope;
  const guards = new Set(scope.guards);
  for (const key of keys) {
    for (let end = key.length; end > 0; end = Math.max(key.lastIndexOf('.', end - 1), 0))
      guards.add(key.slice(0, end));
  }
  return { ...scope, guards };
}

/** How the key of a property is written: `order` in the view, `order.placedAt` in it. */
export function keyIn(parent: string, name: string): string {
  return parent === '' ? name : `${parent}.${name}`;
}

/** A key as rules write it: `purchases[].name`, whichever of the loops over `purchases` it comes from. */
export function plainKey(key: string): string {
  return key.replace(/\[\d+\]/g, '[]');
}
