import mjml2html from 'mjml';

/** A block's tag alone on its line. */
const BLOCK_LINE = /^[ \t]*(\{\{[#/^][^>{}]*\}\}|\{\{else[^{}]*\}\})[ \t]*$/gm;
const PARTIAL = /^([ \t]*)\{\{> *([\w.-]+) *\}\}[ \t]*$/gm;

/**
 * What someone would do by hand who wants neither MJML per person nor this engine: put partials in, run MJML once over the template
 * with the mustaches in it, and give the HTML to Handlebars. Blocks between components are wrapped in `mj-raw` so that MJML keeps
 * them; inside of texts they pass as they are.
 */
export async function handCompiled(
  source: string,
  partials: Readonly<Record<string, string>>,
): Promise<string> {
  let whole = source;
  for (let depth = 0; depth < 3; depth += 1) {
    whole = whole.replace(PARTIAL, (_line, _indent: string, name: string) => partials[name] ?? '');
  }
  const parts = whole.split(
    /(<mj-(?:text|table|title|preview|style|raw|button)\b[\s\S]*?<\/mj-(?:text|table|title|preview|style|raw|button)>)/,
  );
  const wrapped = parts.map((part, index) =>
    index % 2 === 1 ? part : part.replace(BLOCK_LINE, '<mj-raw>$1</mj-raw>'),
  );
  return (await mjml2html(wrapped.join(''))).html;
}
