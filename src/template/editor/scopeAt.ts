import type { CheckOptions } from '../check/CheckOptions.ts';
import { Findings } from '../check/report/Findings.ts';
import { SourceFile } from '../check/report/SourceFile.ts';
import { type Helper, Resolver } from '../check/resolve/Resolver.ts';
import { resolveProgram } from '../check/resolve/resolveProgram.ts';
import { type Fragment, rootScope, type Scope } from '../check/resolve/Scope.ts';
import { parseFragment } from '../check/syntax/parseFragment.ts';
import { openBlocks } from '../check/syntax/unclosedBlock.ts';
import { ANY } from '../check/types/Type.ts';
import { typeOfSchema } from '../check/types/typeOfSchema.ts';

/** A name that nobody writes. */
const HERE = 'mesura__here';

/** What can be referred to at a place of a template, and the helpers that there are. */
export interface ScopeAt {
  readonly scope: Scope;
  readonly helpers: ReadonlyMap<string, Helper>;
  /** The blocks that are open there, outermost first. */
  readonly open: readonly string[];
}

export interface ScopeRequest extends CheckOptions {
  /** The text that is edited, up to the mustache in question. */
  readonly before: string;
  /** Its name as a partial, if it is one: what it sees is then decided by the templates that call it. */
  readonly partial?: string;
  /** The templates that may call it, by name. */
  readonly callers?: Readonly<Record<string, string>>;
}

/**
 * What a mustache after `before` sees: the same resolution as the check's, of the text up to there with its open blocks closed. Of a
 * partial, what the first template that gets there gives it; without one, or where the text before is no Handlebars, the view itself.
 */
export function scopeAt(request: ScopeRequest): ScopeAt {
  const { before, partial, callers = {}, schema, helpers = {} } = request;
  const open = openBlocks(before).map(({ name }) => name);
  const cut = `${before}{{${HERE}}}${open
    .toReversed()
    .map((name) => `{{/${name}}}`)
    .join('')}`;
  const root = rootScope(schema === undefined ? ANY : typeOfSchema(schema));
  const partials = { ...request.partials, ...(partial === undefined ? {} : { [partial]: cut }) };
  const mains = partial === undefined ? { main: cut } : callers;
  let known: ReadonlyMap<string, Helper> | undefined;
  for (const [name, source] of Object.entries(mains)) {
    const found = resolve(source, name, partials, helpers, root);
    known = found.helpers;
    if (found.scope) return { scope: found.scope, helpers: found.helpers, open };
  }
  known ??= new Resolver(new Findings({}, []), helpers, new Map(), new Map()).helpers;
  return { scope: root, helpers: known, open };
}

function resolve(
  source: string,
  name: string,
  partials: Readonly<Record<string, string>>,
  helpers: NonNullable<CheckOptions['helpers']>,
  root: Scope,
): { readonly scope: Scope | undefined; readonly helpers: ReadonlyMap<string, Helper> } {
  const findings = new Findings({}, []);
  const fileOf = (partial: string) => `partial ${partial}`;
  const main = new SourceFile(name, source);
  const files = new Map([[name, main]]);
  for (const [partial, text] of Object.entries(partials))
    files.set(fileOf(partial), new SourceFile(fileOf(partial), text));
  const parsed = new Map<string, Fragment | undefined>();
  const bodies = new Map(
    Object.keys(partials).map((partial) => [
      partial,
      () => {
        if (!parsed.has(partial))
          parsed.set(partial, parseFragment(findings, files.get(fileOf(partial)) as SourceFile));
        return parsed.get(partial);
      },
    ]),
  );
  let scope: Scope | undefined;
  const resolver = new Resolver(findings, helpers, bodies, files, (path, at) => {
    if (path.parts[0] === HERE) scope ??= at;
  });
  const program = parseFragment(findings, main);
  if (program) resolveProgram(resolver, program, root);
  return { scope, helpers: resolver.helpers };
}
