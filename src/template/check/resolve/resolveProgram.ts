import type { Span } from '../report/SourceFile.ts';
import { callHelper, helperName } from './callHelper.ts';
import type { Computed } from './computeValue.ts';
import { lookupPath } from './lookupPath.ts';
import type { Part, TextPart } from './Part.ts';
import type { Resolver } from './Resolver.ts';
import { resolveBlock } from './resolveBlock.ts';
import { resolvePartial } from './resolvePartial.ts';
import type { Fragment, Scope } from './Scope.ts';

/** Puts a program's partials in and looks its paths up. Reports what is wrong with them, and goes on. */
export function resolveProgram(resolver: Resolver, fragment: Fragment, scope: Scope): readonly Part[] {
  const inside = withInlines(resolver, fragment, scope);
  const parts: Part[] = [];
  for (const statement of fragment.program.body)
    parts.push(...resolveStatement(resolver, statement, fragment, inside));
  return parts;
}

function resolveStatement(
  resolver: Resolver,
  statement: hbs.AST.Statement,
  { file }: Fragment,
  scope: Scope,
): readonly Part[] {
  switch (statement.type) {
    case 'ContentStatement':
      return textPart(statement as hbs.AST.ContentStatement, resolver.spanOf(statement));
    case 'MustacheStatement':
      return [resolveMustache(resolver, statement as hbs.AST.MustacheStatement, scope)];
    case 'BlockStatement':
      return [resolveBlock(resolver, statement as hbs.AST.BlockStatement, file, scope)];
    case 'PartialStatement':
    case 'PartialBlockStatement':
      return resolvePartial(
        resolver,
        statement as hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement,
        file,
        scope,
      );
    case 'Decorator':
      resolver.findings.report('decorator', resolver.spanOf(statement), {
        message: 'decorators are refused',
        fix: 'the only one is a block: {{#*inline "name"}}...{{/inline}}',
      });
      return [];
    default:
      return [];
  }
}

/** White space that `{{~` takes away is still there in `original`: places in it are places in the file. */
function textPart(content: hbs.AST.ContentStatement, span: Span): readonly TextPart[] {
  const text = content.original as unknown as string; // typed wrongly
  if (text === '') return [];
  // An escaped mustache (`\{{`) begins with a backslash that the text has not.
  const at = span.file.text.startsWith(text, span.start)
    ? span.start
    : Math.max(span.start, span.file.text.indexOf(text, span.start));
  return [{ kind: 'text', text, span: { file: span.file, start: at, end: at + text.length } }];
}

function resolveMustache(resolver: Resolver, mustache: hbs.AST.MustacheStatement, scope: Scope): Part {
  const span = resolver.spanOf(mustache);
  const value = mustacheValue(resolver, mustache, scope);
  const raw = !mustache.escaped;
  if (raw && !(value.type.kind === 'string' && value.type.format === 'html')) {
    resolver.findings.report('raw-value', span, {
      message: 'this value is printed as it is: markup in it becomes part of the email',
      fix: 'print it with two braces',
      edits: [{ text: twoBraces(span.file.text.slice(span.start, span.end)) }],
    });
  }
  if (value.type.kind === 'object' || value.type.kind === 'list') {
    resolver.findings.report('prints-object', span, {
      message: `this prints ${value.type.kind === 'list' ? 'a list' : 'an object'}`,
      fix: value.type.kind === 'list' ? 'loop over it with {{#each}}' : 'print one of its properties',
    });
  } else if (value.optional) {
    const { original } = mustache.path as hbs.AST.PathExpression;
    const called = mustache.params.length > 0;
    resolver.findings.report('unguarded-optional', resolver.spanOf(mustache.path), {
      message: `${called ? 'this' : `"${original}"`} can be absent, and a message without it would fail`,
      fix: called ? `use {{#with (${original} ...)}}` : `put it inside {{#if ${original}}}...{{/if}}`,
      edits: called
        ? undefined
        : [
            { text: `{{#if ${original}}}`, at: { ...span, end: span.start } },
            { text: '{{/if}}', at: { ...span, start: span.end } },
          ],
    });
  }
  return {
    kind: 'print',
    span,
    type: value.type,
    keys: value.keys,
    ...(value.helper === undefined ? {} : { helper: value.helper }),
    raw,
  };
}

function mustacheValue(resolver: Resolver, mustache: hbs.AST.MustacheStatement, scope: Scope): Computed {
  const name = helperName(mustache);
  const called = mustache.params.length > 0 || (mustache.hash?.pairs.length ?? 0) > 0;
  const isHelper = name !== undefined && resolver.helpers.has(name) && !scope.blockParams.has(name);
  if (called || isHelper) return callHelper(resolver, mustache, scope);
  const path = mustache.path as hbs.AST.PathExpression;
  if (path.type !== 'PathExpression') {
    const { original } = path as { original?: unknown };
    resolver.findings.report('unknown-variable', resolver.spanOf(mustache), {
      message: `"${String(original)}" is looked up as a name, and there is none such`,
      fix: 'write the text without braces',
    });
    return { type: { kind: 'any' }, optional: false, keys: [] };
  }
  if (name === 'log') return callHelper(resolver, mustache, scope);
  const value = lookupPath(resolver, path, scope) ?? { type: { kind: 'any' } as const, optional: false };
  return { ...value, keys: value.key === undefined ? [] : [value.key] };
}

/** Inline partials are known in the whole block that defines them, before their definition too. */
function withInlines(resolver: Resolver, { program, file }: Fragment, scope: Scope): Scope {
  const inlines = new Map(scope.inlines);
  for (const statement of program.body) {
    if (statement.type !== 'DecoratorBlock') continue;
    const block = statement as hbs.AST.DecoratorBlock;
    const [name] = block.params;
    const path = block.path as hbs.AST.PathExpression;
    if (path.original !== 'inline' || name?.type !== 'StringLiteral') {
      resolver.findings.report('decorator', resolver.spanOf(block), {
        message: `the decorator "${path.original}" is refused`,
        fix: 'the only one is {{#*inline "name"}}...{{/inline}}',
      });
    } else inlines.set((name as hbs.AST.StringLiteral).value, { program: block.program, file });
  }
  return inlines.size === scope.inlines.size ? scope : { ...scope, inlines };
}

/** `{{{name}}}` and `{{&name}}`, printed with escaping. */
function twoBraces(written: string): string {
  return written.replace(/^\{\{(~?)[{&]\s*/, '{{$1').replace(/\s*\}?(~?)\}\}$/, '$1}}');
}
