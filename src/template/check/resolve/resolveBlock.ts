import type { SourceFile } from '../report/SourceFile.ts';
import { ANY, describeType, type Type } from '../types/Type.ts';
import { checkArguments, helperName, reportCount, reportUnknownHelper } from './callHelper.ts';
import { type Computed, computeValue, guardedBy } from './computeValue.ts';
import { lookupPath } from './lookupPath.ts';
import type { ChoicePart, LoopPart, Part } from './Part.ts';
import type { Helper, Resolver } from './Resolver.ts';
import { resolveProgram } from './resolveProgram.ts';
import { bind, enter, enterLoop, guard, type Scope } from './Scope.ts';

/** A block statement with what its resolution needs. */
interface Context {
  readonly resolver: Resolver;
  readonly block: hbs.AST.BlockStatement;
  readonly file: SourceFile;
  readonly scope: Scope;
}

/** A block as a choice or a loop: the four that Handlebars has, a helper's, or a plain path (`{{#order}}`). */
export function resolveBlock(
  resolver: Resolver,
  block: hbs.AST.BlockStatement,
  file: SourceFile,
  scope: Scope,
): ChoicePart | LoopPart {
  const context: Context = { resolver, block, file, scope };
  const name = helperName(block);
  const helper = name === undefined || scope.blockParams.has(name) ? undefined : resolver.helpers.get(name);
  if (helper) return helperBlock(context, helper);
  switch (name) {
    case 'if':
    case 'unless':
      return condition(context, name);
    case 'each':
      return loop(context, argument(context, 'each', 'a list'));
    case 'with':
      return within(context, argument(context, 'with', 'a value'));
  }
  if (block.params.length > 0 || (block.hash?.pairs.length ?? 0) > 0) {
    for (const param of block.params) computeValue(resolver, param, scope);
    reportUnknownHelper(resolver, block);
    return choice(context, [program(context, block.program, scope), program(context, block.inverse, scope)]);
  }
  return pathBlock(context);
}

function condition(context: Context, name: 'if' | 'unless'): ChoicePart {
  const { block, scope } = context;
  const test = argument(context, name, 'a value');
  const [expression] = block.params;
  const sure = guard(scope, expression ? guardedBy(test, expression) : []);
  const [whenTrue, whenFalse] =
    name === 'if' ? [block.program, block.inverse] : [block.inverse, block.program];
  const branches = [program(context, whenTrue, sure), program(context, whenFalse, scope)];
  return choice(context, branches, test.key);
}

function loop(context: Context, list: Computed): LoopPart {
  const { resolver, block, scope } = context;
  const items = itemsOf(list.type);
  if (!items) {
    resolver.findings.report('not-a-list', resolver.spanOf(block.params[0] ?? block), {
      message: `this is ${describeType(list.type)}, and a loop needs a list`,
      fix:
        list.type.kind === 'object'
          ? 'use {{#with}} to go into it'
          : 'use {{#if}} to ask whether it is there',
    });
  }
  const key = `${list.key ?? ''}[${resolver.nextLoop()}]`;
  const inside = enterLoop(
    guard(scope, list.key === undefined ? [] : [list.key]),
    { type: items ?? ANY, key },
    blockParams(block),
  );
  const max = list.type.kind === 'list' ? list.type.max : undefined;
  return {
    kind: 'loop',
    span: resolver.spanOf(block),
    ...(list.key === undefined ? {} : { condition: list.key }),
    body: program(context, block.program, inside),
    otherwise: program(context, block.inverse, scope),
    ...(max === undefined ? {} : { max }),
  };
}

function within(context: Context, value: Computed): ChoicePart {
  const { block, scope } = context;
  const key = value.key ?? `with[${context.resolver.nextLoop()}]`;
  const guarded = guard(scope, value.key === undefined ? [] : [value.key]);
  const entered = enter(guarded, { type: value.type, key });
  const [name] = blockParams(block);
  const inside = name === undefined ? entered : bind(entered, name, { ...value, optional: false });
  const branches = [program(context, block.program, inside), program(context, block.inverse, scope)];
  return choice(context, branches, value.optional ? value.key : undefined);
}

/** `{{#order}}...{{/order}}`: Handlebars goes into an object, loops over a list, and asks of anything else whether it is there. */
function pathBlock(context: Context): ChoicePart | LoopPart {
  const { resolver, block, scope } = context;
  const path = block.path as hbs.AST.PathExpression;
  const found = lookupPath(resolver, path, scope) ?? { type: ANY, optional: false };
  const value: Computed = { ...found, keys: found.key === undefined ? [] : [found.key] };
  if (value.type.kind === 'list') return loop(context, value);
  if (value.type.kind !== 'boolean') return within(context, value);
  return choice(
    context,
    [program(context, block.program, scope), program(context, block.inverse, scope)],
    value.key,
  );
}

function helperBlock(context: Context, helper: Helper): ChoicePart | LoopPart {
  const { resolver, block, scope } = context;
  const form = helper.signature.block;
  if (form) checkArguments(resolver, helper, block, scope);
  if (!form) {
    resolver.findings.report('misplaced-helper', resolver.spanOf(block.path), {
      message: `"${helper.name}" is no block`,
      fix: `print it: {{${helper.name}}}`,
    });
  } else if (block.inverse && !form.else) {
    resolver.findings.report('misplaced-helper', resolver.spanOf(block.path), {
      message: `{{else}} means nothing in "${helper.name}"`,
      fix: 'take it out',
    });
  }
  const blocks = { ...scope, blocks: [...scope.blocks, helper.name] };
  const key = `${helper.name}[${resolver.nextLoop()}]`;
  const frame = { type: helper.item ?? scope.frames[0].type, key: helper.item ? key : scope.frames[0].key };
  const otherwise = program(context, block.inverse, scope);
  if (!form?.repeats) {
    return choice(context, [program(context, block.program, enter(blocks, frame)), otherwise], key);
  }
  const max = maxArgument(block) ?? form.maxItems;
  return {
    kind: 'loop',
    span: resolver.spanOf(block),
    condition: helper.name,
    helper: helper.name,
    body: program(context, block.program, enterLoop(blocks, frame, blockParams(block))),
    otherwise,
    ...(max === undefined ? {} : { max: Math.min(max, form.maxItems ?? max) }),
  };
}

/** A literal `max=` narrows how often a helper's block can be repeated. */
function maxArgument(block: hbs.AST.BlockStatement): number | undefined {
  const value = block.hash?.pairs.find(({ key }) => key === 'max')?.value;
  return value?.type === 'NumberLiteral' ? (value as hbs.AST.NumberLiteral).value : undefined;
}

/** The one argument of a built-in block, looked up. `if` and `unless` also know `includeZero`. */
function argument({ resolver, block, scope }: Context, name: string, expected: string): Computed {
  const values = block.params.map((param) => computeValue(resolver, param, scope));
  for (const pair of block.hash?.pairs ?? []) {
    computeValue(resolver, pair.value, scope);
    if (pair.key === 'includeZero' && (name === 'if' || name === 'unless')) continue;
    resolver.findings.report('wrong-arguments', resolver.spanOf(pair), {
      message: `"${name}" has no argument "${pair.key}"`,
      fix: 'take it out',
    });
  }
  const [only] = values;
  if (values.length !== 1 || !only) reportCount(resolver, block, name, expected);
  return only ?? { type: ANY, optional: false, keys: [] };
}

/** What a loop gives for each round; undefined when there is nothing to loop over. */
function itemsOf(type: Type): Type | undefined {
  if (type.kind === 'list') return type.items;
  if (type.kind === 'any') return ANY;
  if (type.kind === 'object') return type.properties.size === 0 ? (type.rest ?? undefined) : undefined;
  if (type.kind !== 'union') return undefined;
  const items = type.options.map(itemsOf);
  return items.every((item) => item !== undefined) ? { kind: 'union', options: items } : undefined;
}

function blockParams(block: hbs.AST.BlockStatement): readonly string[] {
  return block.program.blockParams ?? [];
}

function program(
  { resolver, file }: Context,
  body: hbs.AST.Program | undefined,
  scope: Scope,
): readonly Part[] {
  return body ? resolveProgram(resolver, { program: body, file }, scope) : [];
}

function choice(
  { resolver, block }: Context,
  branches: readonly (readonly Part[])[],
  key?: string,
): ChoicePart {
  return {
    kind: 'choice',
    span: resolver.spanOf(block),
    ...(key === undefined ? {} : { condition: key }),
    branches,
  };
}
