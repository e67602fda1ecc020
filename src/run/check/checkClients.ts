import { type ClientChoice, chooseClients } from '../../inspect/clients/chooseClients.ts';
import { inspectEmail } from '../../inspect/inspectEmail.ts';
import type { CheckOptions } from '../../template/check/CheckOptions.ts';
import { checkTemplate } from '../../template/check/checkTemplate.ts';
import type { Diagnostic } from '../../template/check/report/Diagnostic.ts';
import { MARK, markSource, type TemplatePlace } from '../../template/places/markSources.ts';

/**
 * What mail programs lack of the largest email that a template can make, at the elements that use it: warnings of the group `clients`
 * of `mesura inspect`, without its notes. @throws MesuraError CLIENT_UNKNOWN
 */
export async function checkClients(
  { file, source }: { readonly file: string; readonly source: string },
  options: CheckOptions,
  clients: readonly string[],
): Promise<Diagnostic[]> {
  const places: TemplatePlace[] = [];
  const nameOf = (name: string) => options.partialFile?.(name) ?? name;
  const partials = Object.fromEntries(
    Object.entries(options.partials ?? {}).map(([name, text]) => [
      name,
      markSource(text, nameOf(name), places),
    ]),
  );
  let html = '';
  await checkTemplate(markSource(source, file, places), {
    ...options,
    partials,
    name: file,
    onSample: (sample) => {
      html = sample;
    },
  });
  return html === '' ? [] : diagnose(html, file, places, chooseClients(clients));
}

function diagnose(
  html: string,
  file: string,
  places: readonly TemplatePlace[],
  clients: readonly ClientChoice[],
): Diagnostic[] {
  const found = new Map<string, Diagnostic>();
  const { findings } = inspectEmail({ subject: '', preheader: '', html, text: '' }, { clients });
  for (const { code, severity, message, fix, spots, support } of findings) {
    if (support === undefined || severity === 'note') continue;
    const without = support.without.map(({ name }) => name).join(', ');
    for (const { offset } of spots) {
      const place = placeAt(html, offset, places) ?? { file, line: 1, column: 1 };
      const diagnostic: Diagnostic = {
        ...{ code, severity, place, frame: '', fix },
        message: `${message} (${without}; last tested ${support.testedAt})`,
      };
      found.set(JSON.stringify([message, place]), diagnostic);
    }
  }
  return [...found.values()];
}

/** The place of the element whose tag begins at an offset, or of the nearest marked one before it in the same table or text. */
function placeAt(html: string, offset: number, places: readonly TemplatePlace[]): TemplatePlace | undefined {
  // What stands in a style sheet belongs to no element.
  if (html.lastIndexOf('<style', offset) > html.lastIndexOf('</style', offset)) return undefined;
  const own = MARK.exec(html.slice(offset, html.indexOf('>', offset) + 1))?.[1];
  if (own !== undefined) return places[Number(own)];
  const before = [...html.slice(Math.max(0, offset - 4000), offset).matchAll(new RegExp(MARK, 'g'))].at(
    -1,
  )?.[1];
  return before === undefined ? undefined : places[Number(before)];
}
