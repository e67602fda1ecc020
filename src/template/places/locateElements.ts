import { type CompiledTemplate, type CompileOptions, compileTemplate } from '../compileTemplate.ts';
import { MARK, markSource, type TemplatePlace } from './markSources.ts';

/** One start tag of an email's HTML, by its offsets, and the template's element that it comes from. */
export interface LocatedElement extends TemplatePlace {
  readonly start: number;
  readonly end: number;
}

export interface Locator {
  /**
   * Where the elements of an HTML come from that was rendered for this context. What MJML adds around an element is told as the
   * element that it stands in. Empty where the marked template makes other elements: then nothing is claimed.
   */
  locate(context: object, html: string): Promise<readonly LocatedElement[]>;
}

/**
 * Finds the template's line behind each element of its HTML: a copy of the template whose elements are marked is rendered for the
 * same context, and its elements are those of the HTML, one by one.
 *
 * @throws MesuraError TEMPLATE_INVALID
 */
export function createLocator(source: string, options: CompileOptions): Locator {
  const places: TemplatePlace[] = [];
  const partials = Object.fromEntries(
    Object.entries(options.partials ?? {}).map(([name, partial]) => [
      name,
      markSource(partial, options.partialFile?.(name) ?? name, places),
    ]),
  );
  const marked = markSource(source, options.name ?? 'template', places);
  const compiled: CompiledTemplate = compileTemplate(marked, { ...options, partials });
  return {
    async locate(context, html) {
      const { html: told } = await compiled.render(context);
      return align(startTags(html), startTags(told), places);
    },
  };
}

interface StartTag {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly mark: number | undefined;
  /** How many elements are open around it. */
  readonly depth: number;
}

/** Comments (those for Outlook too), content that is no markup, and tags. */
const TOKEN =
  /<!--(?!\[if[^\]]*\]><!-->|<!\[endif\])[\s\S]*?-->|<(style|script|title)\b[\s\S]*?<\/\1\s*>|<(\/?)([A-Za-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/g;
const VOID = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;

function startTags(html: string): StartTag[] {
  const tags: StartTag[] = [];
  let depth = 0;
  for (const { 0: whole, 2: closing, 3: name, 4: rest = '', index } of html.matchAll(TOKEN)) {
    if (name === undefined) continue;
    if (closing === '/') {
      depth -= 1;
      continue;
    }
    const mark = MARK.exec(rest)?.[1];
    tags.push({
      ...{ start: index, end: index + whole.length, name, depth },
      mark: mark === undefined ? undefined : Number(mark),
    });
    if (!VOID.test(name) && !rest.endsWith('/')) depth += 1;
  }
  return tags;
}

function align(
  plain: readonly StartTag[],
  marked: readonly StartTag[],
  places: readonly TemplatePlace[],
): LocatedElement[] {
  if (plain.length !== marked.length || plain.some(({ name }, at) => name !== marked[at]?.name)) return [];
  const located: LocatedElement[] = [];
  /** By depth: the place of the element that is open there. */
  const open: (TemplatePlace | undefined)[] = [];
  for (const [at, { start, end, depth }] of plain.entries()) {
    const mark = marked[at]?.mark;
    const place = (mark === undefined ? undefined : places[mark]) ?? open[depth - 1];
    open[depth] = place;
    if (place !== undefined) located.push({ start, end, ...place });
  }
  return located;
}
