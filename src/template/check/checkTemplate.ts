import type { CheckOptions } from './CheckOptions.ts';
import { MarkupWalk } from './markup/MarkupWalk.ts';
import type { Diagnostic } from './report/Diagnostic.ts';
import { Findings } from './report/Findings.ts';
import { SourceFile } from './report/SourceFile.ts';
import { Resolver } from './resolve/Resolver.ts';
import { resolveProgram } from './resolve/resolveProgram.ts';
import { rootScope } from './resolve/Scope.ts';
import { markupRules } from './rules/markupRules.ts';
import { reportShapes } from './shapes/reportShapes.ts';
import { fileOfInclude, includeFiles } from './syntax/includeFiles.ts';
import { parseFragment } from './syntax/parseFragment.ts';
import { reportUnclosedQuote } from './syntax/unclosedQuote.ts';
import { ANY } from './types/Type.ts';
import { typeOfSchema } from './types/typeOfSchema.ts';

/** As many as a renderer keeps that was told nothing else. */
const USUAL_MAX_SHAPES = 1000;

/**
 * A type checker for templates: everything that can be wrong with one, before the first email. Paths against the view's schema,
 * helpers against their signatures, markup against what MJML does with it, and emails as they could come out against MJML itself.
 *
 * Gives all that it finds, in the order of the files (the template first), and an empty list when there is nothing to say.
 * Throws only for what is no fault of a template, such as a rule whose pattern is no regular expression.
 */
export async function checkTemplate(
  source: string,
  options: CheckOptions = {},
): Promise<readonly Diagnostic[]> {
  const name = options.name ?? 'template';
  const refused = new Findings(options.rules?.severities ?? {}, [name]);
  const expanded = includeFiles(refused, name, source, options.includes);
  if (expanded === undefined) return refused.sorted();
  const named = options.partialFile ?? ((partial: string) => partial);
  const fileOf = (partial: string) => fileOfInclude(expanded, partial) ?? named(partial);
  const sources = Object.entries(options.partials ?? {});
  for (const [partial, file] of expanded.partials) sources.push([partial, file.source]);
  const sourceFile = (partial: string, text: string) =>
    new SourceFile(fileOf(partial), text, expanded.partials.get(partial)?.written);
  const main = new SourceFile(name, expanded.source, source);
  const files = new Map([
    [name, main],
    ...sources.map(([partial, text]) => [fileOf(partial), sourceFile(partial, text)] as const),
  ]);
  const findings = new Findings(options.rules?.severities ?? {}, [...files.keys()]);

  for (const file of files.values()) reportUnclosedQuote(findings, file);
  if (findings.has('unclosed-quote')) return findings.sorted();
  const program = parseFragment(findings, main);
  const partials = new Map(
    sources.map(([partial]) => [
      partial,
      lazily(() => parseFragment(findings, files.get(fileOf(partial)) as SourceFile)),
    ]),
  );
  if (!program) return findings.sorted();

  const resolver = new Resolver(findings, options.helpers ?? {}, partials, files);
  const parts = resolveProgram(
    resolver,
    program,
    rootScope(options.schema === undefined ? ANY : typeOfSchema(options.schema)),
  );
  if (findings.has('too-large')) return findings.sorted();

  const rules = markupRules(options.rules ?? {}).map((make) => make(findings));
  const walk = new MarkupWalk(findings, rules);
  const attributes = walk.run(parts, main);
  if (!findings.has('too-large')) {
    const whole = { file: main, start: 0, end: 0 };
    reportShapes(findings, parts, walk, {
      whole,
      maxShapes: options.maxShapes ?? USUAL_MAX_SHAPES,
      constants: options.rules?.constants ?? [],
    });
    // MJML is loaded only by who checks.
    const { checkSamples } = await import('./samples/checkSamples.ts');
    await checkSamples(findings, parts, attributes, whole, options.onSample);
  }
  return findings.sorted();
}

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
