import { startOf } from '../parse/templateError.ts';
import { BlockValueStep, ConditionStep, EachStep, WithStep } from './blockSteps.ts';
import { called, calledWithBlock } from './called.ts';
import { FragmentStep } from './FragmentStep.ts';
import { HelperBlockStep } from './HelperBlockStep.ts';
import { helperFailure } from './helperFailure.ts';
import { type Lowering, refuse } from './Lowering.ts';
import {
  calleeOf,
  type Evaluate,
  findBlockParam,
  isHook,
  isSimpleId,
  lowerCall,
  lowerExpression,
  lowerHash,
  lowerPath,
  unknownHelper,
} from './lowerExpression.ts';
import { lowerProgram } from './lowerProgram.ts';
import { PrintStep } from './PrintStep.ts';
import type { Program, Step } from './Program.ts';

/** `{{#if}}`, `{{#each}}`, `{{#with}}`, `{{#unless}}`, `{{#value}}` and blocks of the caller's helpers. */
export function lowerBlock(lowering: Lowering, node: hbs.AST.BlockStatement): Step {
  const { place } = lowering;
  const { components, takesValues } = place;
  const step = stepOf(lowering, node);
  return takesValues && place.components === components && !(step instanceof PrintStep)
    ? new FragmentStep(step, lowering.whole.programs)
    : step;
}

function stepOf(lowering: Lowering, node: hbs.AST.BlockStatement): Step {
  const path = calleeOf(node);
  const name = path.parts[0] as string;
  const isName = isSimpleId(path) && !findBlockParam(lowering, name);
  const before = lowering.place.save();
  const body = lowerBody(lowering, node.program);
  const after = lowering.place.save();
  lowering.place.restore(before);
  const inverse = lowerBody(lowering, node.inverse);
  lowering.place.restore(node.program ? after : lowering.place.save());
  const helper = isName ? lowering.whole.helpers.get(name) : undefined;
  const place = { file: lowering.file.file, ...startOf(node) };
  const common = {
    printed: { name: path.original, place, isPath: false },
    loc: node.loc,
    body,
    inverse,
    programs: lowering.whole.programs,
    failed: helperFailure(lowering, node, path.original),
  };
  if (helper) {
    return new HelperBlockStep({
      helper: () => helper,
      params: node.params.map((param) => lowerExpression(lowering, param)),
      hash: lowerHash(lowering, node.hash),
      ...common,
    });
  }
  if (isName && (name === 'if' || name === 'unless')) {
    if ([node.program, node.inverse].some((branch) => branch?.blockParams?.length)) {
      throw refuse(lowering, node, `#${name} gives no block parameters`, { fix: 'take "as |...|" away' });
    }
    const condition = onlyArgument(lowering, node, name);
    const includeZero = node.hash?.pairs.find(({ key }) => key === 'includeZero');
    const zero: Evaluate = includeZero ? lowerExpression(lowering, includeZero.value) : () => false;
    return name === 'if'
      ? new ConditionStep(condition, zero, body, inverse)
      : new ConditionStep(condition, zero, inverse, body);
  }
  if (isName && name === 'each') return new EachStep(onlyArgument(lowering, node, name), body, inverse);
  if (isName && name === 'with') return new WithStep(onlyArgument(lowering, node, name), body, inverse);
  if (isName && name === 'lookup') {
    return new PrintStep(lowerCall(lowering, asCall(node)), true, { name, place, isPath: false });
  }
  if (isName && isHook(name)) throw unknownHelper(lowering, node, name);
  const hasArguments = node.params.length > 0 || node.hash !== undefined;
  if (!hasArguments) {
    const value = isName
      ? calledWithBlock(lowering, node, body, inverse)
      : called(lowering, node, lowerPath(lowering, path));
    return new BlockValueStep(value, body, inverse);
  }
  if (isName && !lowering.whole.lenient) throw unknownHelper(lowering, node, name);
  const callee = lowerPath(lowering, path);
  return new HelperBlockStep({
    helper: (scope) => {
      const found = callee(scope);
      if (typeof found !== 'function') {
        if (lowering.whole.lenient && !found && node.params.length === 0) return () => undefined;
        throw unknownHelper(lowering, node, path.original);
      }
      return found as (...args: unknown[]) => unknown;
    },
    params: node.params.map((param) => lowerExpression(lowering, param)),
    hash: lowerHash(lowering, node.hash),
    ...common,
  });
}

function lowerBody(lowering: Lowering, node: hbs.AST.Program | undefined): Program | undefined {
  return node ? lowerProgram(lowering, node) : undefined;
}

function asCall(node: hbs.AST.BlockStatement): hbs.AST.SubExpression {
  return { type: 'SubExpression', path: node.path, params: node.params, hash: node.hash, loc: node.loc };
}

function onlyArgument(lowering: Lowering, node: hbs.AST.BlockStatement, name: string): Evaluate {
  const [argument] = node.params;
  if (argument === undefined || node.params.length > 1) {
    throw refuse(lowering, node, `#${name} takes one argument`, { fix: `write {{#${name} value}}` });
  }
  const { original = name } = argument as hbs.AST.PathExpression;
  return called(lowering, node, lowerExpression(lowering, argument), String(original));
}
