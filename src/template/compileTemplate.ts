import Handlebars from 'handlebars';
import { convert } from 'html-to-text';
import mjml2html from 'mjml';
import { MesuraError } from '../domain/errors.ts';
import { composeMime, type MailHeaders } from './mime/index.ts';
import { type ParsedTemplate, parseTemplate } from './parse/index.ts';

/** What a helper gets as its last argument. Blocks have `fn` and `inverse`. */
export interface HelperOptions {
  readonly name: string;
  readonly hash: Readonly<Record<string, unknown>>;
  readonly data: Readonly<Record<string, unknown>>;
  readonly fn?: (context: unknown, options?: { data?: unknown; blockParams?: unknown[] }) => string;
  readonly inverse?: (context: unknown, options?: { data?: unknown; blockParams?: unknown[] }) => string;
}

/** A Handlebars helper: `this` is the context, the last argument is `HelperOptions`. */
// biome-ignore lint/suspicious/noExplicitAny: as in Handlebars, the template decides what a helper is called with
export type HelperFunction = (this: any, ...args: any[]) => unknown;

export interface CompileOptions {
  /** What errors call the template: its file's name. */
  readonly name?: string;
  /** Sources of partials by name. */
  readonly partials?: Readonly<Record<string, string>>;
  /** What errors call a partial, where its name is not its file's. */
  readonly partialFile?: (name: string) => string;
  readonly helpers?: Readonly<Record<string, HelperFunction>>;
  /** How many shapes are kept, the least recently used goes first. */
  readonly maxShapes?: number;
}

/** All the parts of one email. Frozen. */
export interface Rendered {
  readonly subject: string;
  readonly preheader: string;
  readonly html: string;
  readonly text: string;
}

/** A template that is known to be valid; rendering it needs a context and nothing else. */
export interface CompiledTemplate {
  readonly name: string;
  /** Throws VALUE_MISSING for a value that is printed and not there. */
  render(context: object): Promise<Rendered>;
  /** The same, with the whole message for the wire. */
  renderMessage(context: object, headers: MailHeaders): Promise<Rendered & { readonly raw: string }>;
  stats(): { readonly renders: number; readonly shapes: number; readonly misses: number };
}

/** Compiles MJML + Handlebars. All that is wrong with a template is found here: TEMPLATE_INVALID with place and frame. */
export function compileTemplate(source: string, options: CompileOptions = {}): CompiledTemplate {
  const name = options.name ?? 'template';
  const parsed = parseTemplate(source, options);
  const fill = compileHandlebars(source, parsed, options);
  let renders = 0;

  const render = async (context: object): Promise<Rendered> => {
    renders += 1;
    const mjml = fill(context);
    const { html, json } = await mjml2html(mjml);
    if (html.includes('<!-- mj-include denied -->')) {
      throw new MesuraError('TEMPLATE_INVALID', 'mj-include is refused', {
        why: 'it reads files while rendering',
        fix: 'use a Handlebars partial: {{> name}}',
        place: { file: name },
      });
    }
    const headText = (tag: string) => line(contentOf(contentNode(json as MjmlNode, 'mj-head'), tag));
    return Object.freeze({
      subject: headText('mj-title'),
      preheader: headText('mj-preview'),
      html,
      text: convert(html, { wordwrap: false, selectors: [{ selector: 'table', format: 'block' }] }),
    });
  };

  return Object.freeze({
    name,
    render,
    async renderMessage(context: object, headers: MailHeaders) {
      const rendered = await render(context);
      return Object.freeze({ ...rendered, raw: composeMime(headers, rendered) });
    },
    stats: () => Object.freeze({ renders, shapes: 0, misses: renders }),
  });
}

interface MjmlNode {
  readonly tagName: string;
  readonly content?: string;
  readonly children?: readonly MjmlNode[];
}

function contentNode(node: MjmlNode | undefined, tag: string): MjmlNode | undefined {
  return node?.children?.find((child) => child.tagName === tag);
}

function contentOf(node: MjmlNode | undefined, tag: string): string {
  return contentNode(node, tag)?.content ?? '';
}

function line(html: string): string {
  return convert(html, { wordwrap: false }).replace(/\s+/g, ' ').trim();
}

function compileHandlebars(source: string, parsed: ParsedTemplate, options: CompileOptions) {
  const environment = Handlebars.create();
  environment.unregisterHelper('log');
  for (const [name, helper] of Object.entries(options.helpers ?? {}))
    environment.registerHelper(name, helper);
  for (const [name, partial] of parsed.partials) {
    environment.registerPartial(name, environment.compile(partial.source, { strict: true }));
    environment.precompile(partial.source, { strict: true });
  }
  environment.precompile(source, { strict: true });
  const template = environment.compile<object>(source, { strict: true });
  return (context: object): string => {
    try {
      return template(context);
    } catch (error) {
      const missing = error instanceof Error ? /^"(.*?)" not defined in/.exec(error.message) : null;
      if (!missing) throw error;
      throw new MesuraError('VALUE_MISSING', `the value "${missing[1]}" is missing`, {
        why: 'the template prints it',
        fix: 'provide it, or print it inside {{#if}}',
        place: { file: parsed.main.file },
      });
    }
  };
}
