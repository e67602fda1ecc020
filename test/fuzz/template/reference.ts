import Handlebars from 'handlebars';
import mjml2html from 'mjml';
import type { HelperFunction } from '../../../src/template/index.ts';

/** What the engine must equal: Handlebars, then MJML, once for each context. */
export function reference(
  source: string,
  partials: Readonly<Record<string, string>>,
  helpers: Readonly<Record<string, HelperFunction>>,
): (context: object) => Promise<string> {
  const environment = Handlebars.create();
  for (const [name, helper] of Object.entries(helpers)) environment.registerHelper(name, helper);
  for (const [name, partial] of Object.entries(partials)) environment.registerPartial(name, partial);
  const template = environment.compile<object>(source);
  return async (context) => (await mjml2html(template(context))).html;
}

/** MJML's carousels, menus and accordions have random ids of 16 hexadecimal digits: they become their order of appearance. */
export function withoutRandomIds(html: string): string {
  const names = new Map<string, string>();
  return html.replace(
    /(mj-carousel-(?:radio-)?|id="|for=")([0-9a-f]{16})\b/g,
    (_whole, before: string, id: string) => {
      const name = names.get(id) ?? `id${names.size}`;
      names.set(id, name);
      return before + name;
    },
  );
}
