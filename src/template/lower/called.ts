import { startOf } from '../parse/templateError.ts';
import { runWith } from './blockSteps.ts';
import { helperFailure } from './helperFailure.ts';
import type { Lowering } from './Lowering.ts';
import { lookupProperty } from './lookupProperty.ts';
import { calleeOf, type Evaluate, lowerPath } from './lowerExpression.ts';
import { Pass } from './Pass.ts';
import type { Program } from './Program.ts';
import { refusePromise } from './printable.ts';
import { Replay } from './Replay.ts';
import type { Data, Scope } from './Scope.ts';

/** Functions of the data behind a path, or as an argument of a block, are called without options. */
export function called(
  lowering: Lowering,
  node: hbs.AST.MustacheStatement | hbs.AST.BlockStatement,
  value: Evaluate,
  name = calleeOf(node).original,
): Evaluate {
  const failed = helperFailure(lowering, node, name);
  const printed = { name, place: { file: lowering.file.file, ...startOf(node) }, isPath: true };
  const { lenient } = lowering.whole;
  return (scope) => {
    let found = value(scope);
    if (typeof found === 'function') {
      try {
        found = found.call(scope.self);
      } catch (cause) {
        throw failed(cause);
      }
    }
    if (!lenient && typeof found === 'object') refusePromise(found, printed);
    return found;
  };
}

/** `{{name}}` could be a helper: a function of the data gets what a helper gets. */
export function calledAsHelper(lowering: Lowering, node: hbs.AST.MustacheStatement): Evaluate {
  const path = calleeOf(node);
  const value = lowerPath(lowering, path);
  const failed = helperFailure(lowering, node, path.original);
  return (scope) => {
    const found = value(scope);
    if (typeof found !== 'function') return found;
    try {
      return found.call(scope.self, optionsOf(scope, path.original, node));
    } catch (cause) {
      throw failed(cause);
    }
  };
}

/** `{{#name}}` could be a helper, too. What the function returns is a value for the block, as in Handlebars. */
export function calledWithBlock(
  lowering: Lowering,
  node: hbs.AST.BlockStatement,
  body: Program | undefined,
  inverse: Program | undefined,
): Evaluate {
  const path = calleeOf(node);
  const value = lowerPath(lowering, path);
  const failed = helperFailure(lowering, node, path.original);
  const { programs } = lowering.whole;
  const textOf =
    (program: Program | undefined, scope: Scope) =>
    (context: unknown, given: { data?: unknown; blockParams?: readonly unknown[] } = {}): string => {
      if (program === undefined) return '';
      const pass = new Pass();
      runWith(
        program,
        scope,
        context,
        pass,
        (given.data as Data | undefined) ?? scope.data,
        given.blockParams,
      );
      return Replay.text(program, pass.key, pass.values, programs);
    };
  return (scope) => {
    const found = value(scope);
    if (typeof found !== 'function') return found;
    try {
      return found.call(scope.self, {
        ...optionsOf(scope, path.original, node),
        fn: textOf(body, scope),
        inverse: textOf(inverse, scope),
      });
    } catch (cause) {
      throw failed(cause);
    }
  };
}

function optionsOf(scope: Scope, name: string, node: hbs.AST.Node) {
  return { name, hash: {}, data: scope.data, loc: node.loc, lookupProperty };
}
