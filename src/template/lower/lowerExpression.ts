import type { HelperOptions } from '../helper.ts';
import { helperFailure } from './helperFailure.ts';
import { type Lowering, refuse } from './Lowering.ts';
import { define, lookupProperty } from './lookupProperty.ts';
import type { BlockParams, Data, Depths, Scope } from './Scope.ts';

/** Evaluates one expression of a template, without any code that is made at run time. */
export type Evaluate = (scope: Scope) => unknown;

/** Helpers that Handlebars brings and that may stand in expressions. */
const LOOKUP = 'lookup';

export function lowerExpression(lowering: Lowering, node: hbs.AST.Expression): Evaluate {
  switch (node.type) {
    case 'PathExpression':
      return lowerPath(lowering, node as hbs.AST.PathExpression);
    case 'SubExpression':
      return lowerCall(lowering, node as hbs.AST.SubExpression);
    case 'StringLiteral':
    case 'NumberLiteral':
    case 'BooleanLiteral': {
      const { value } = node as hbs.AST.StringLiteral;
      return () => value;
    }
    case 'NullLiteral':
      return () => null;
    default:
      return () => undefined;
  }
}

/** `a.b`, `../a`, `@root.a`, `this`, and names of block parameters. Literals as callees are names: `{{"a b"}}`. */
export function lowerPath(lowering: Lowering, path: hbs.AST.PathExpression): Evaluate {
  const { parts, depth, data } = path;
  const [first] = parts;
  if (!depth && !isScoped(path) && first !== undefined) {
    const found = findBlockParam(lowering, first);
    if (found) return lowerBlockParam(found.level, found.index, parts);
  }
  // A path that begins with no name is the context, as in Handlebars: `.`, `this`, `[]`.
  if (!first) return depth === 0 ? (scope) => scope.context : (scope) => contextAt(scope, depth);
  if (data) return (scope) => followData(dataAt(scope.data, depth), parts);
  if (parts.length === 1 && depth === 0) {
    return ({ context }) =>
      context === null || context === undefined ? context : lookupProperty(context, first);
  }
  if (depth === 0) return (scope) => follow(scope.context, parts, 0);
  return (scope) => follow(contextAt(scope, depth), parts, 0);
}

/** Whether a path names a block parameter and nothing in the context. */
export function findBlockParam(lowering: Lowering, name: string) {
  for (const [level, names] of lowering.blockParams.entries()) {
    const index = names.indexOf(name);
    if (index >= 0) return { level, index };
  }
  return undefined;
}

/** `this.a`, `./a`: never a helper or a block parameter. */
export function isScoped(path: hbs.AST.PathExpression): boolean {
  return /^\.|this\b/.test(path.original);
}

/** A path that could name a helper. */
export function isSimpleId(path: hbs.AST.PathExpression): boolean {
  return path.parts.length === 1 && !isScoped(path) && !path.depth;
}

function lowerBlockParam(level: number, index: number, parts: readonly string[]): Evaluate {
  return (scope) => {
    let params: BlockParams | null = scope.blockParams;
    for (let step = level; step > 0 && params !== null; step -= 1) params = params.next;
    return follow(params?.values[index], parts, 1);
  };
}

/** Stops at the first null or undefined and gives that. */
function follow(start: unknown, parts: readonly string[], from: number): unknown {
  let value = start;
  for (let index = from; index < parts.length && value !== null && value !== undefined; index += 1) {
    value = lookupProperty(value, parts[index] as string);
  }
  return value;
}

/** Data variables stop at any falsy value. */
function followData(start: unknown, parts: readonly string[]): unknown {
  let value = start;
  for (let index = 0; index < parts.length && value; index += 1) {
    value = lookupProperty(value, parts[index] as string);
  }
  return value;
}

function contextAt(scope: Scope, depth: number): unknown {
  let depths: Depths | null = scope.depths;
  for (let step = depth; step > 0 && depths !== null; step -= 1) depths = depths.next;
  return depths?.context;
}

function dataAt(data: Data, depth: number): unknown {
  let frame: unknown = data;
  for (let step = depth; step > 0 && frame; step -= 1) frame = (frame as Data)._parent;
  return frame;
}

interface Call {
  readonly path: hbs.AST.PathExpression;
  readonly params: readonly hbs.AST.Expression[];
  readonly hash?: hbs.AST.Hash;
  readonly loc: hbs.AST.SourceLocation;
}

/** A callee that may be written as a literal is a path of that name. */
export function calleeOf(node: { path: hbs.AST.Expression }): hbs.AST.PathExpression {
  const path = node.path as hbs.AST.PathExpression;
  if (path.parts !== undefined) return path;
  const original = String((path as unknown as hbs.AST.StringLiteral).original);
  return { ...path, type: 'PathExpression', data: false, depth: 0, parts: [original], original };
}

/** A helper with its arguments, in a mustache or in parentheses. */
export function lowerCall(
  lowering: Lowering,
  call: hbs.AST.SubExpression | hbs.AST.MustacheStatement,
): Evaluate {
  const node: Call = { ...call, path: calleeOf(call) };
  const name = node.path.original;
  const helper = isSimpleId(node.path) ? lowering.whole.helpers.get(node.path.parts[0] as string) : undefined;
  const params = node.params.map((param) => lowerExpression(lowering, param));
  if (helper === undefined && name === LOOKUP) {
    const [object, field] = params;
    if (object === undefined || field === undefined || params.length > 2) {
      throw refuse(lowering, call, 'lookup takes an object and a name', {
        fix: 'write (lookup object name)',
      });
    }
    return (scope) => {
      const value = object(scope);
      return value ? lookupProperty(value, String(field(scope))) : value;
    };
  }
  const hash = lowerHash(lowering, node.hash);
  const optionsOf = (scope: Scope): Omit<HelperOptions, 'fn' | 'inverse'> => ({
    name,
    hash: hash(scope),
    data: scope.data,
    loc: node.loc,
    lookupProperty,
  });
  const failed = helperFailure(lowering, call, name);
  if (helper === undefined) {
    if (isSimpleId(node.path) && !findBlockParam(lowering, name)) {
      if (isHook(name) || !lowering.whole.lenient) throw unknownHelper(lowering, call, name);
    }
    const callee = lowerPath(lowering, node.path);
    return (scope) => {
      const found = callee(scope);
      if (typeof found !== 'function') {
        // Handlebars lets a name be nothing where it has no arguments.
        if (lowering.whole.lenient && !found && params.length === 0) return undefined;
        throw unknownHelper(lowering, call, name);
      }
      const values = params.map((param) => param(scope));
      try {
        return found.call(scope.self, ...values, optionsOf(scope));
      } catch (cause) {
        throw failed(cause);
      }
    };
  }
  const [first, second] = params;
  if (params.length === 1 && first) {
    return (scope) => {
      const value = first(scope);
      try {
        return helper.call(scope.self, value, optionsOf(scope));
      } catch (cause) {
        throw failed(cause);
      }
    };
  }
  if (params.length === 2 && first && second) {
    return (scope) => {
      const value = first(scope);
      const other = second(scope);
      try {
        return helper.call(scope.self, value, other, optionsOf(scope));
      } catch (cause) {
        throw failed(cause);
      }
    };
  }
  return (scope) => {
    const values = params.map((param) => param(scope));
    try {
      return helper.call(scope.self, ...values, optionsOf(scope));
    } catch (cause) {
      throw failed(cause);
    }
  };
}

/** A hash as a new object for each call. */
export function lowerHash(
  lowering: Lowering,
  hash: hbs.AST.Hash | undefined,
): (scope: Scope) => Record<string, unknown> {
  // Handlebars fills a hash from its end, and helpers may look at the order.
  const pairs = (hash?.pairs ?? [])
    // A pair of the literal `undefined` is none, as in Handlebars.
    .filter(({ value }) => (value.type as string) !== 'UndefinedLiteral')
    .map(({ key, value }) => ({ key, value: lowerExpression(lowering, value) }))
    .reverse();
  if (pairs.length === 0) return () => ({});
  return (scope) => {
    const values: Record<string, unknown> = {};
    for (const pair of pairs) define(values, pair.key, pair.value(scope));
    return values;
  };
}

/** Names that Handlebars keeps for itself, and `log`, which would write data to the console. */
export function isHook(name: string): boolean {
  return name === 'log' || name === 'helperMissing' || name === 'blockHelperMissing';
}

export function unknownHelper(lowering: Lowering, node: hbs.AST.Node, name: string) {
  const known = [...lowering.whole.helpers.keys(), 'each', 'if', 'lookup', 'unless', 'with'];
  return refuse(lowering, node, `there is no helper "${name}"`, {
    why: `a mustache with arguments calls a helper; the helpers are: ${known.join(', ')}`,
    fix:
      /^else./.test(name) && name !== 'else'
        ? 'write {{else if ...}}: `else` and what follows are two words'
        : `correct the name, take the arguments away to print a value, or write {{./${name} ...}} to call a function of the data`,
  });
}
