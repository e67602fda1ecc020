import { createHash } from 'node:crypto';
import { z } from 'zod';
import { MesuraError } from '../domain/errors.ts';
import { ByteSink } from './bytes/ByteSink.ts';
import type { Scratch } from './bytes/Scratch.ts';
import { unknownPaths } from './check/unknownPaths.ts';
import { Email, type Rendered, type RenderedMessage } from './Email.ts';
import type { HelperFunction } from './helper.ts';
import { lowerTemplate } from './lower/lowerTemplate.ts';
import { assembleMime, type MailHeaders } from './mime/composeMime.ts';
import type { IncludeReader } from './parse/expandIncludes.ts';
import type { ParsedFile } from './parse/parseFile.ts';
import { type ParsedTemplate, parseTemplate } from './parse/parseTemplate.ts';
import { templateError } from './parse/templateError.ts';
import { Shapes } from './shape/Shapes.ts';

/** How many shapes a template keeps unless told otherwise. A shape holds about the HTML of one email. */
const DEFAULT_SHAPES = 1000;
/** Characters of a template with its partials. */
const MAX_SOURCE = 2_000_000;

/** Where emails go that nobody gave a place. */
const blocks = new ByteSink();

export interface CompileOptions {
  /** What errors call the template: its file's name. */
  readonly name?: string;
  /** Sources of partials by name. */
  readonly partials?: Readonly<Record<string, string>>;
  /** What errors call a partial, where its name is not its file's. */
  readonly partialFile?: (name: string) => string;
  readonly helpers?: Readonly<Record<string, HelperFunction>>;
  /** Finds the files of `<mj-include>`: `includesIn(folder, fs)`. Without it, includes are refused. */
  readonly includes?: IncludeReader;
  /** How many shapes are kept, from 1; the least recently used goes first. */
  readonly maxShapes?: number;
  /**
   * Plain Handlebars: what is missing or null is printed as nothing, and an object as `[object Object]`, instead of refusing that one
   * email. The result says so: `lenient`, with the names of what was missing.
   */
  readonly lenient?: boolean;
}

/** With the shape of what a template is rendered for. */
export interface TypedOptions<Context extends object> extends CompileOptions {
  /**
   * A zod schema of the context: `render` then takes what it describes, and a path of the template that it does not have is refused
   * here. Contexts are not parsed with it: whoever has one has parsed it.
   */
  readonly context: z.ZodType<Context>;
}

/** A template that is known to be valid; rendering it needs a context and nothing else. */
export interface CompiledTemplate<Context extends object = object> {
  readonly name: string;
  /** Sixteen hexadecimal digits that change whenever its source or that of a partial that it may use does. */
  readonly version: string;
  /** The template's source, then those of the partials that it may use. */
  readonly sources: readonly { readonly file: string; readonly source: string }[];
  /**
   * Throws VALUE_MISSING for a value that is printed and not there, RENDER_LIMIT for an email without measure, and
   * whatever a helper throws.
   */
  render(context: Context): Promise<Rendered>;
  /**
   * The HTML alone, as UTF-8 bytes for a file or a socket: the fastest way to those. With a `Scratch` its memory is used, and the bytes are
   * good until the next email is written into it.
   */
  renderBytes(context: Context, scratch?: Scratch): Promise<Uint8Array>;
  /**
   * The same as `render`, with the whole message for the wire: as `bytes`, and as the string `raw` where that is read. With a `Scratch`
   * both are good until the next message is written into it.
   */
  renderMessage(context: Context, headers: MailHeaders, scratch?: Scratch): Promise<RenderedMessage>;
  /** `misses`: how often MJML had to run; `shapes`: how many of its results are kept. */
  stats(): { readonly renders: number; readonly shapes: number; readonly misses: number };
}

/**
 * Compiles MJML + Handlebars. `html` is to the byte what `mjml2html(Handlebars.compile(source)(context))` gives, apart
 * from MJML's random ids. All that is wrong with a template itself is found here: TEMPLATE_INVALID with place and frame.
 */
export function compileTemplate<Context extends object>(
  source: string,
  options: TypedOptions<Context>,
): CompiledTemplate<Context>;
export function compileTemplate(source: string, options?: CompileOptions): CompiledTemplate;
export function compileTemplate(
  source: string,
  options: CompileOptions & { readonly context?: z.ZodType<object> } = {},
): CompiledTemplate {
  const name = options.name ?? 'template';
  const maxShapes = checkMaxShapes(options.maxShapes);
  checkSize(name, source, options.partials);
  const parsed = parseTemplate(source, { ...options, name });
  checkMjml(parsed);
  if (options.context) checkPaths(parsed, options.context);
  const lowered = lowerTemplate(parsed, options.helpers, options.lenient);
  const shapes = new Shapes(lowered, name, maxShapes);
  let renders = 0;

  const sources = [parsed.main, ...parsed.partials.values()].map(({ file, source: text }) =>
    Object.freeze({ file, source: text }),
  );

  return Object.freeze({
    name,
    version: versionOf(sources),
    sources: Object.freeze(sources),
    async render(context: object): Promise<Rendered> {
      renders += 1;
      const pass = lowered.run(context);
      return new Email(shapes.find(pass) ?? (await shapes.get(pass)), pass);
    },
    async renderBytes(context: object, scratch: ByteSink = blocks): Promise<Uint8Array> {
      renders += 1;
      const pass = lowered.run(context);
      return (shapes.find(pass) ?? (await shapes.get(pass))).html.asBytes(pass, scratch);
    },
    async renderMessage(context: object, headers: MailHeaders, scratch: ByteSink = blocks) {
      renders += 1;
      const pass = lowered.run(context);
      const shape = shapes.find(pass) ?? (await shapes.get(pass));
      const subject = headers.subject ?? shape.fillSubject(pass);
      const text = shape.fillText(pass);
      const bytes = assembleMime(
        scratch,
        headers,
        subject,
        (to) => to.body(text),
        (to) => shape.html.writeBody(pass, to),
        shape.messageSize,
      );
      shape.messageSize = bytes.length;
      return new Email(shape, pass, { bytes, subject, text }) as Email & RenderedMessage;
    },
    stats: () => Object.freeze({ renders, shapes: shapes.size, misses: shapes.misses }),
  });
}

function checkPaths(parsed: ParsedTemplate, context: z.ZodType<object>): void {
  const [unknown] = unknownPaths(parsed, z.toJSONSchema(context, { io: 'input', unrepresentable: 'any' }));
  if (unknown === undefined) return;
  const { file, line, column } = unknown.place;
  const from = [parsed.main, ...parsed.partials.values()].find((each) => each.file === file);
  throw templateError(
    from ?? parsed.main,
    { line, column },
    {
      message: unknown.message,
      why: 'the schema of the context has no such path',
      ...(unknown.fix ? { fix: unknown.fix } : {}),
    },
  );
}

function checkMaxShapes(max = DEFAULT_SHAPES): number {
  if (Number.isInteger(max) && max >= 1 && max <= 1_000_000) return max;
  throw new MesuraError('USAGE', 'maxShapes is no number of shapes', {
    why: 'a template needs a shape for each outcome of its structure, so at least one is kept',
    fix: `pass a whole number from 1 to 1,000,000, or leave it out: ${DEFAULT_SHAPES}`,
  });
}

/** The files' names do not count: the same template is the same from whatever folder it is read. */
function versionOf(sources: CompiledTemplate['sources']): string {
  const hash = createHash('sha256');
  for (const { source } of sources) hash.update(`${source.length}\n`).update(source);
  return hash.digest('hex').slice(0, 16);
}

function checkSize(name: string, source: string, partials: CompileOptions['partials'] = {}): void {
  for (const [file, text] of [[name, source] as const, ...Object.entries(partials)]) {
    if (text.length <= MAX_SOURCE) continue;
    throw templateError(
      { file, source: '' },
      { line: 1, column: 1 },
      {
        message: 'the template is too large',
        why: `it has ${text.length} characters, ${MAX_SOURCE} are allowed; mail programs clip emails of 102,000 bytes`,
        fix: 'take out what is no part of one email',
      },
    );
  }
}

/** What MJML would drop without a word, or only find in the middle of a send. */
function checkMjml(parsed: ParsedTemplate): void {
  const files = [parsed.main, ...parsed.partials.values()];
  for (const file of files) {
    const include = withoutComments(file.source).search(/<mj-include\b/i);
    if (include >= 0) {
      throw templateError(file, placeAt(file, include), {
        message: 'mj-include is refused',
        why: 'no folder was given whose files may be included',
        fix: 'pass `includes: includesIn(folder, fs)`, or use a partial: {{> name}}',
      });
    }
  }
  for (const file of files) checkCase(file);
  if (!files.some(({ source }) => /<mj-body\b/.test(source))) {
    throw templateError(
      parsed.main,
      { line: 1, column: 1 },
      {
        message: 'this is no MJML',
        why: 'there is no <mj-body>',
        fix: 'write <mjml><mj-body>...</mj-body></mjml>',
      },
    );
  }
}

/** MJML takes `<MJ-TEXT>` for `<mj-text>`, and then drops its content, because it looks for `</mj-text>`. */
function checkCase(file: ParsedFile): void {
  const source = withoutComments(file.source);
  for (const { 0: tag, index } of source.matchAll(/<\/?mj(?:ml|-[\w-]*)/gi)) {
    if (tag === tag.toLowerCase()) continue;
    throw templateError(file, placeAt(file, index), {
      message: `${tag}> is not in lower case`,
      why: 'MJML drops what stands in it, without a word',
      fix: `write ${tag.toLowerCase()}>`,
    });
  }
}

function withoutComments(source: string): string {
  return source.replace(/<!--[\s\S]*?-->|\{\{!--[\s\S]*?--\}\}/g, (comment) => ' '.repeat(comment.length));
}

function placeAt({ source }: ParsedFile, offset: number): { line: number; column: number } {
  const lines = source.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
