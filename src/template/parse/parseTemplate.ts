import { expandIncludes, type IncludeReader } from './expandIncludes.ts';
import { findPartials, type PartialCall } from './findPartials.ts';
import { type ParsedFile, parseFile } from './parseFile.ts';
import { startOf, templateError } from './templateError.ts';

/** A template with all the partials that it can reach. */
export interface ParsedTemplate {
  readonly main: ParsedFile;
  /** By the name that calls them. All of them when some partial's name is decided by data. */
  readonly partials: ReadonlyMap<string, ParsedFile>;
}

export interface ParseOptions {
  /** What errors call the template. */
  readonly name?: string;
  /** Sources of partials by name. */
  readonly partials?: Readonly<Record<string, string>>;
  /** What errors call a partial, where its name is not its file's. */
  readonly partialFile?: (name: string) => string;
  /** Finds the files of `<mj-include>`; without it, includes are refused. */
  readonly includes?: IncludeReader;
}

/**
 * Parses a template and its partials. Throws TEMPLATE_INVALID for a syntax error, for a partial that is named and does not exist,
 * and for a partial that reaches itself, with the chain: such a partial would end only where data ends it.
 */
export function parseTemplate(source: string, options: ParseOptions = {}): ParsedTemplate {
  const name = options.name ?? 'template';
  const expanded = options.includes && expandIncludes(name, source, options.includes);
  const sources = new Map(Object.entries(options.partials ?? {}));
  for (const [included, file] of expanded?.partials ?? []) sources.set(included, file.source);
  const named = options.partialFile ?? ((partial: string) => partial);
  const fileOf = (partial: string) => expanded?.partials.get(partial)?.file ?? named(partial);
  const main = parseFile(name, expanded?.source ?? source);
  const partials = new Map<string, ParsedFile>();
  const shared = sharedParser(options.partials);

  const parsePartial = (name: string): ParsedFile => {
    const known = partials.get(name);
    if (known) return known;
    const parsed = shared(fileOf(name), sources.get(name) ?? '');
    partials.set(name, parsed);
    return parsed;
  };

  const done = new Set<string>();
  const visit = (from: ParsedFile, chain: readonly string[], given: ReadonlySet<string>) => {
    const found = findPartials(from.program);
    const inlines = new Set([...given, ...found.inlines]);
    for (const call of found.calls) {
      if (call.name === undefined) {
        for (const name of sources.keys()) parsePartial(name);
        continue;
      }
      if (!sources.has(call.name)) {
        if (call.hasBlock || inlines.has(call.name)) continue;
        throw unknownPartial(from, call, sources.keys());
      }
      if (chain.includes(call.name)) throw loop(from, call, [...chain, call.name]);
      const partial = parsePartial(call.name);
      if (done.has(call.name)) continue;
      visit(partial, [...chain, call.name], inlines);
      done.add(call.name);
    }
  };
  visit(main, [], new Set());
  return Object.freeze({ main, partials });
}

/** What was parsed for templates that were given the very same partials: forty templates of a shop have the same header. */
const parsedFor = new WeakMap<object, Map<string, ParsedFile>>();

function sharedParser(partials: object = {}): typeof parseFile {
  const known = parsedFor.get(partials) ?? new Map<string, ParsedFile>();
  parsedFor.set(partials, known);
  return (file, source) => {
    const found = known.get(file);
    if (found?.source === source) return found;
    const parsed = parseFile(file, source);
    known.set(file, parsed);
    return parsed;
  };
}

function loop(from: ParsedFile, call: PartialCall, chain: readonly string[]) {
  return templateError(from, startOf(call.node), {
    message: `the partial "${call.name}" calls itself`,
    why: `the chain is ${chain.join(' > ')}`,
    fix: 'write the repetition as {{#each}}',
  });
}

function unknownPartial(from: ParsedFile, call: PartialCall, names: Iterable<string>) {
  const known = [...names];
  return templateError(from, startOf(call.node), {
    message: `there is no partial "${call.name}"`,
    why: known.length === 0 ? 'no partials were given' : `the partials are: ${known.join(', ')}`,
    fix: 'correct the name, or add the partial',
  });
}
