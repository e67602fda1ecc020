import type { Span } from '../report/SourceFile.ts';
import { nearest } from '../types/nearest.ts';
import { propertyNames, propertyOf } from '../types/propertyOf.ts';
import { type Type, type Value, withoutNull } from '../types/Type.ts';
import type { Resolver } from './Resolver.ts';
import { type Frame, keyIn, type Scope } from './Scope.ts';

/**
 * The value of a path in a scope, looked up as Handlebars does: block parameters, then `this`, never further out by itself.
 * What is not there is reported with what was probably meant, and taken as `any`, so that one mistake is one finding.
 */
export function lookupPath(
  resolver: Resolver,
  path: hbs.AST.PathExpression,
  scope: Scope,
): Value | undefined {
  resolver.onPath?.(path, scope);
  const span = resolver.spanOf(path);
  const [first, ...others] = path.parts;
  if (path.data) return lookupData(resolver, path, scope, span);

  const scoped = /^(?:\.|this\b)/.test(path.original);
  const param = first === undefined || scoped || path.depth > 0 ? undefined : scope.blockParams.get(first);
  if (param) return descend(resolver, path, param, others, 1, scope);

  const frame = scope.frames[path.depth];
  if (!frame) {
    resolver.findings.report('unknown-variable', span, {
      message: `"${path.original}" goes further out than the template's own context`,
      fix: scope.frames.length === 1 ? 'take out "../"' : `use at most ${scope.frames.length - 1} "../" here`,
    });
    return undefined;
  }
  if (first !== undefined) {
    const given = frame.hash?.get(first);
    if (given) return descend(resolver, path, given, others, 1, scope);
  }
  return descend(resolver, path, { ...frame, optional: false }, path.parts, 0, scope, frame);
}

function lookupData(
  resolver: Resolver,
  path: hbs.AST.PathExpression,
  scope: Scope,
  span: Span,
): Value | undefined {
  const [name = '', ...others] = path.parts;
  if (name === 'root')
    return descend(resolver, path, { ...scope.root, optional: false }, others, 1, scope, scope.root);
  const value = scope.data[path.depth]?.get(name);
  if (value) return descend(resolver, path, value, others, 1, scope);
  const known = ['root', ...(scope.data[path.depth]?.keys() ?? [])];
  const meant = nearest(name, [...known, 'index', 'key', 'first', 'last']);
  resolver.findings.report('unknown-variable', span, {
    message: `there is no "@${name}" here`,
    fix:
      known.length === 1 || meant === undefined || !known.includes(meant)
        ? `"@index", "@key", "@first" and "@last" exist inside a loop, "@root" everywhere`
        : `did you mean "@${meant}"?`,
    edits:
      meant === undefined || !known.includes(meant)
        ? undefined
        : [{ text: [`@${meant}`, ...others].join('.') }],
  });
  return undefined;
}

/** Follows `parts` from a value. `skip` of the path's parts are behind us already, for the place of a mistake. */
function descend(
  resolver: Resolver,
  path: hbs.AST.PathExpression,
  from: Value,
  parts: readonly string[],
  skip: number,
  scope: Scope,
  frame?: Frame,
): Value | undefined {
  let { type, optional, key } = from;
  let absent = false;
  for (const [index, name] of parts.entries()) {
    absent ||= optional && !(key !== undefined && scope.guards.has(key));
    const solid = withoutNull(type).type;
    const property = propertyOf(solid, name);
    if (!property) {
      reportUnknown(resolver, path, solid, index + skip, scope, index === 0 ? frame : undefined);
      return undefined;
    }
    const inner = withoutNull(property.type);
    type = inner.type;
    optional = property.optional || inner.nullable;
    key = key === undefined ? undefined : keyIn(key, name);
  }
  absent ||= optional;
  const sure = !absent || (key !== undefined && scope.guards.has(key));
  return { type, optional: !sure, ...(key === undefined ? {} : { key }) };
}

function reportUnknown(
  resolver: Resolver,
  path: hbs.AST.PathExpression,
  type: Type,
  part: number,
  scope: Scope,
  frame: Frame | undefined,
): void {
  const name = path.parts[part] ?? '';
  const where =
    part === 0
      ? placeName(frame, scope)
      : `"${path.original.slice(0, path.original.length - path.parts.slice(part).join('.').length - 1)}"`;
  const meant = suggestion(name, path, type, part, scope, frame, resolver.helperNames);
  const names = propertyNames(type);
  resolver.findings.report('unknown-variable', resolver.segmentSpan(path, part), {
    message: `there is no "${name}" in ${where}`,
    fix:
      meant !== undefined
        ? `did you mean "${meant}"?`
        : names.length > 0 && names.length <= 12
          ? `there are: ${names.join(', ')}`
          : undefined,
    // Names in brackets are shown without them.
    edits:
      meant === undefined || path.original.includes('[')
        ? undefined
        : [{ text: meant, at: resolver.spanOf(path) }],
  });
}

function placeName(frame: Frame | undefined, scope: Scope): string {
  if (!frame || frame.key === '' || frame === scope.root) return 'the view';
  return `"${frame.key.replace(/\[\d+\]/g, '[]')}"`;
}

/** The whole path as it was probably meant. Through the scopes: a typing mistake here, the right name further out, the same name deeper in the view. */
function suggestion(
  name: string,
  path: hbs.AST.PathExpression,
  type: Type,
  part: number,
  scope: Scope,
  frame: Frame | undefined,
  helpers: Iterable<string>,
): string | undefined {
  const prefix = path.original.slice(0, path.original.length - path.parts.slice(part).join('.').length);
  const rest = path.parts
    .slice(part + 1)
    .map((next) => `.${next}`)
    .join('');
  const whole = (text: string) => text + rest;
  if (part === 0 && frame) {
    const depth = scope.frames.findIndex(
      (outer) => outer !== frame && (outer.hash?.has(name) || named(outer.type, name)),
    );
    const outer = scope.frames[depth];
    if (outer)
      return whole(outer === scope.root && depth > 1 ? `@root.${name}` : `${'../'.repeat(depth)}${name}`);
    if (named(scope.root.type, name) && frame !== scope.root) return whole(`@root.${name}`);
  }
  const here = nearest(name, [
    ...propertyNames(type),
    ...(part === 0
      ? [
          ...(frame?.hash?.keys() ?? []),
          ...scope.blockParams.keys(),
          ...(path.parts.length === 1 ? helpers : []),
        ]
      : []),
  ]);
  if (here !== undefined) return whole(prefix + here);
  if (part > 0) return undefined;
  for (const [depth, outer] of scope.frames.entries()) {
    const near = nearest(name, propertyNames(outer.type));
    if (near !== undefined && outer !== frame) return whole(`${'../'.repeat(depth)}${near}`);
  }
  const deep = deeper(name, scope.root.type);
  return deep === undefined
    ? undefined
    : whole(frame === scope.root && scope.frames[0] === scope.root ? deep : `@root.${deep}`);
}

function named(type: Type, name: string): boolean {
  return propertyNames(type).includes(name) && type.kind !== 'string';
}

/** `firstName` -> `customer.firstName`, where only one object of the view has such a name. */
function deeper(name: string, root: Type): string | undefined {
  if (root.kind !== 'object') return undefined;
  const owners = [...root.properties].filter(
    ([, { type }]) => withoutNull(type).type.kind === 'object' && named(withoutNull(type).type, name),
  );
  const [only] = owners;
  return owners.length === 1 && only ? `${only[0]}.${name}` : undefined;
}
