import { partialName } from '../../parse/findPartials.ts';
import type { SourceFile } from '../report/SourceFile.ts';
import { nearest } from '../types/nearest.ts';
import type { Value } from '../types/Type.ts';
import { type Computed, computeValue } from './computeValue.ts';
import type { Part } from './Part.ts';
import type { Resolver } from './Resolver.ts';
import { resolveProgram } from './resolveProgram.ts';
import { enter, type Fragment, type Frame, type Scope } from './Scope.ts';

/** A partial's content in the scope that it is called with, or nothing when there is no telling. */
export function resolvePartial(
  resolver: Resolver,
  call: hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement,
  file: SourceFile,
  scope: Scope,
): readonly Part[] {
  const { findings } = resolver;
  const span = resolver.spanOf(call);
  const inner = calledScope(resolver, call, scope);
  const own: Fragment | undefined =
    call.type === 'PartialBlockStatement' ? { program: call.program, file } : undefined;

  const name = partialName(call.name);
  if (name === undefined) {
    computeValue(resolver, call.name, scope);
    findings.report('dynamic-partial', span, {
      message: 'data decides which partial this is, so it cannot be checked',
      fix: 'name the partials in {{#if}} ... {{else if}}',
    });
    return [];
  }
  if (name === '@partial-block') return partialBlock(resolver, call, inner);

  const known = scope.inlines.get(name) ?? resolver.partials.get(name)?.();
  if (!known) {
    if (own) return resolveProgram(resolver, own, inner);
    if (!resolver.partials.has(name)) reportUnknown(resolver, call, name, scope);
    return [];
  }
  if (scope.chain.includes(name)) {
    findings.report('partial-loop', span, {
      message: `the partial "${name}" includes itself`,
      fix: `the chain is ${[...scope.chain, name].join(' > ')}; write the repetition as {{#each}}`,
    });
    return [];
  }
  const called = withBlock({ ...inner, chain: [...scope.chain, name] }, own, resolver);
  const body = resolver.expandOnce(name, called, () => resolveProgram(resolver, known, called));
  if (body) return [{ kind: 'partial', span, body }];
  if (findings.has('too-large')) return [];
  findings.report('too-large', span, {
    message: 'the partials include each other so often that the template is not checked further',
    fix: 'include less, or loop with {{#each}}',
  });
  return [];
}

/** `{{> name context key=value}}`: another `this`, and names laid over it. */
function calledScope(
  resolver: Resolver,
  call: hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement,
  scope: Scope,
): Scope {
  const [current] = scope.frames;
  const values = call.params.map((param) => computeValue(resolver, param, scope));
  const [given] = values;
  if (values.length > 1) {
    resolver.findings.report('wrong-arguments', resolver.spanOf(call), {
      message: 'a partial takes one context',
      fix: 'pass the others by name: key=value',
    });
  }
  const hash = new Map<string, Value>(
    (call.hash?.pairs ?? []).map((pair) => [pair.key, computeValue(resolver, pair.value, scope)]),
  );
  const base: Frame = given ? contextFrame(resolver, call, given) : current;
  return hash.size === 0
    ? enter(scope, base)
    : enter(scope, { ...base, hash: new Map([...(base.hash ?? []), ...hash]) });
}

function contextFrame(
  resolver: Resolver,
  call: hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement,
  given: Computed,
): Frame {
  if (given.optional) {
    const span = resolver.spanOf(call.params[0] ?? call);
    const written = span.file.text.slice(span.start, span.end);
    resolver.findings.report('unguarded-optional', span, {
      message: `"${written}" can be absent, and the partial is to work with it`,
      fix: `put the partial inside {{#if ${written}}}`,
    });
  }
  return { type: given.type, key: given.key ?? `with[${resolver.nextLoop()}]` };
}

/** The content that the caller put between the tags of `{{#> name}}`, in the scope of the place where the partial asks for it. */
function partialBlock(resolver: Resolver, call: hbs.AST.Node, scope: Scope): readonly Part[] {
  const { partialBlock: block, ...outer } = scope;
  if (block) return resolveProgram(resolver, block, outer);
  if (scope.chain.length === 0 || call.type === 'PartialStatement') {
    resolver.findings.report('unknown-partial', resolver.spanOf(call), {
      message: 'there is no content for "@partial-block"',
      fix: 'call the partial as {{#> name}}...{{/name}}',
    });
  }
  return [];
}

function withBlock(scope: Scope, own: Fragment | undefined, resolver: Resolver): Scope {
  if (!own) {
    const { partialBlock: _, ...rest } = scope;
    return rest;
  }
  // Inline partials in the content between the tags are for the partial: that is how layouts get their parts.
  const inlines = new Map(scope.inlines);
  for (const statement of own.program.body) {
    if (statement.type !== 'DecoratorBlock') continue;
    const { params, program } = statement as hbs.AST.DecoratorBlock;
    const [name] = params;
    if (name?.type === 'StringLiteral')
      inlines.set((name as hbs.AST.StringLiteral).value, { program, file: resolver.fileOf(statement) });
  }
  return { ...scope, inlines, partialBlock: own };
}

function reportUnknown(
  resolver: Resolver,
  call: hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement,
  name: string,
  scope: Scope,
): void {
  const known = [...scope.inlines.keys(), ...resolver.partials.keys()];
  const meant = nearest(name, known) ?? known.find((other) => other.startsWith(`${name}.`));
  resolver.findings.report('unknown-partial', resolver.spanOf(call.name), {
    message: `there is no partial "${name}"`,
    fix:
      meant !== undefined
        ? `did you mean "${meant}"?`
        : known.length > 0
          ? `there are: ${known.slice(0, 12).join(', ')}`
          : 'there are none',
    edits:
      meant === undefined
        ? undefined
        : [{ text: (call.name as hbs.AST.Node).type === 'StringLiteral' ? `"${meant}"` : meant }],
  });
}
