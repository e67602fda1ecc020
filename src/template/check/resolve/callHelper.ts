import type { Span } from '../report/SourceFile.ts';
import { nearest } from '../types/nearest.ts';
import { ANY, accepts, describeType } from '../types/Type.ts';
import { type Computed, computeValue, lookupResult } from './computeValue.ts';
import type { Helper, Parameter, Resolver } from './Resolver.ts';
import { keyIn, type Scope } from './Scope.ts';

/** What calls a helper: a mustache, a block or parentheses. */
export type Call = hbs.AST.MustacheStatement | hbs.AST.BlockStatement | hbs.AST.SubExpression;

const UNKNOWN: Computed = { type: ANY, optional: false, keys: [] };

/** The name that a call's path has, where it can be a helper's: one plain word. */
export function helperName(call: Call): string | undefined {
  const path = call.path as hbs.AST.PathExpression;
  const simple = path.type === 'PathExpression' && !path.data && path.depth === 0 && path.parts.length === 1;
  return simple && !/^(?:\.|this\b)/.test(path.original) ? path.parts[0] : undefined;
}

/** A helper called for its value, in a mustache or in parentheses: checks the arguments, and gives what it returns. */
export function callHelper(
  resolver: Resolver,
  call: hbs.AST.MustacheStatement | hbs.AST.SubExpression,
  scope: Scope,
): Computed {
  const name = helperName(call);
  const helper = name === undefined ? undefined : resolver.helpers.get(name);
  if (helper) {
    const keys = checkArguments(resolver, helper, call, scope);
    if (helper.returns) return { type: helper.returns, optional: false, keys, helper: helper.name };
    resolver.findings.report('misplaced-helper', resolver.spanOf(call), {
      message: `"${helper.name}" gives no value`,
      fix: helper.signature.block
        ? `use it as a block: {{#${helper.name}}}...{{/${helper.name}}}`
        : undefined,
    });
    return UNKNOWN;
  }
  const values = call.params.map((param) => computeValue(resolver, param, scope));
  for (const { value } of call.hash?.pairs ?? []) computeValue(resolver, value, scope);
  if (name === 'lookup') {
    const [from, at] = values;
    if (values.length !== 2 || !from || !at)
      reportCount(resolver, call, name, 'a list or an object, and a name or a number');
    return {
      ...lookupResult(from?.type ?? ANY, call.params[1]),
      ...(from?.key !== undefined && { key: keyIn(from.key, lookedUp(call.params[1])) }),
      keys: values.flatMap(({ keys }) => keys),
    };
  }
  reportUnknownHelper(resolver, call);
  return UNKNOWN;
}

/** The name that `lookup` is given, or `?` where data decides. */
function lookedUp(name: hbs.AST.Expression | undefined): string {
  const { value } = (name ?? {}) as { value?: unknown };
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '?';
}

/** Checks number, names and types of the arguments. Gives the paths of the view that went in. */
export function checkArguments(
  resolver: Resolver,
  helper: Helper,
  call: Call,
  scope: Scope,
): readonly string[] {
  const { findings } = resolver;
  const { inside } = helper.signature;
  if (inside && !inside.some((block) => scope.blocks.includes(block))) {
    findings.report('misplaced-helper', resolver.spanOf(call.path), {
      message: `"${helper.name}" means something only inside ${inside.map((block) => `{{#${block}}}`).join(' or ')}`,
      fix: `move it into the block`,
    });
  }
  const keys: string[] = [];
  const check = (argument: hbs.AST.Expression, parameter: Parameter | undefined) => {
    const value = computeValue(resolver, argument, scope);
    keys.push(...value.keys);
    if (parameter) checkArgument(resolver, helper, argument, parameter, value);
  };

  for (const [index, argument] of call.params.entries()) check(argument, helper.params[index]);
  const needed = helper.params.filter((param) => !param.optional).length;
  if (call.params.length < needed || call.params.length > helper.params.length) {
    reportCount(
      resolver,
      call,
      helper.name,
      helper.params.map((param) => param.name + (param.optional ? ' (optional)' : '')).join(', '),
    );
  }
  const pairs = call.hash?.pairs ?? [];
  for (const pair of pairs) {
    const parameter = helper.hash.find(({ name }) => name === pair.key);
    check(pair.value, parameter);
    if (parameter) continue;
    const names = helper.hash.map(({ name }) => name);
    const meant = nearest(pair.key, names);
    findings.report('wrong-arguments', resolver.spanOf(pair), {
      message: `"${helper.name}" has no argument "${pair.key}"`,
      fix:
        meant !== undefined
          ? `did you mean "${meant}"?`
          : names.length > 0
            ? `it has: ${names.join(', ')}`
            : 'take it out',
      edits: meant === undefined ? undefined : [{ text: meant, at: keySpan(resolver, pair) }],
    });
  }
  for (const { name, optional } of helper.hash) {
    if (optional || pairs.some((pair) => pair.key === name)) continue;
    findings.report('wrong-arguments', resolver.spanOf(call), {
      message: `"${helper.name}" needs the argument "${name}"`,
      fix: `add ${name}=...`,
    });
  }
  return keys;
}

/** The name of an argument, without its value. */
function keySpan(resolver: Resolver, pair: hbs.AST.HashPair): Span {
  const { file, start } = resolver.spanOf(pair);
  return { file, start, end: start + pair.key.length };
}

function checkArgument(
  resolver: Resolver,
  helper: Helper,
  argument: hbs.AST.Expression,
  parameter: Parameter,
  value: Computed,
): void {
  const span = resolver.spanOf(argument);
  if (!accepts(parameter.type, value.type)) {
    resolver.findings.report('wrong-arguments', span, {
      message: `"${helper.name}" takes ${describeType(parameter.type)} as "${parameter.name}", and this is ${describeType(value.type)}`,
      fix: 'pass another value',
    });
  } else if (value.optional && !parameter.optional) {
    const written = span.file.text.slice(span.start, span.end);
    resolver.findings.report('unguarded-optional', span, {
      message: `"${written}" can be absent, and "${helper.name}" needs it`,
      fix: `put it inside {{#if ${written}}}`,
    });
  }
}

/** Finds words for a name that is called with arguments, or as a block, and is no helper. */
export function reportUnknownHelper(resolver: Resolver, call: Call): void {
  const written = (call.path as hbs.AST.PathExpression).original;
  const block = call.type === 'BlockStatement';
  const builtIn = block ? ['if', 'unless', 'each', 'with'] : ['lookup'];
  const known = [
    ...builtIn,
    ...[...resolver.helpers.values()]
      .filter(({ signature }) => (block ? signature.block : signature.returns))
      .map(({ name }) => name),
  ];
  const meant = nearest(String(written), known);
  if (/^(?:else_?if|elsif|elif)$/i.test(String(written))) {
    resolver.findings.report('unknown-helper', resolver.spanOf(call.path), {
      message: `{{${written}}} is no part of Handlebars`,
      fix: 'write {{else if name}}, with a space',
      edits: [{ text: 'else if' }],
    });
    return;
  }
  resolver.findings.report('unknown-helper', resolver.spanOf(call.path), {
    message:
      written === 'log'
        ? '"log" is refused: it writes data to the console'
        : `there is no helper "${written}"`,
    fix:
      written === 'log'
        ? 'take it out'
        : meant !== undefined
          ? `did you mean "${meant}"?`
          : `there are: ${known.join(', ')}`,
    edits: written === 'log' || meant === undefined ? undefined : [{ text: meant }],
  });
}

export function reportCount(resolver: Resolver, call: Call, name: string, expected: string): void {
  resolver.findings.report('wrong-arguments', resolver.spanOf(call), {
    message: `"${name}" is called with ${call.params.length} argument${call.params.length === 1 ? '' : 's'}`,
    fix: expected === '' ? 'it takes none by position' : `it takes: ${expected}`,
  });
}
