import { checkTemplate } from '../../../template/check/checkTemplate.ts';
import type { Diagnostic, SourcePlace } from '../../../template/check/report/Diagnostic.ts';
import { checkLanguages } from '../../check/checkLanguages.ts';
import { checkOptions } from '../../check/checkTemplates.ts';
import type { Workspace } from '../../workspace/openWorkspace.ts';
import { type Draft, listedPath, templatesWith } from '../drafts.ts';
import { callersOf } from '../partials/callersOf.ts';
import type { FileFindings, Finding } from './Finding.ts';

/** What can be said of a partial that no template calls: whether it is one. */
const ALONE = new Set([
  'syntax',
  'unclosed-quote',
  'unknown-helper',
  'unknown-partial',
  'decorator',
  'partial-loop',
]);

/**
 * The check's findings for a template or partial as it would be with this text. A partial is checked in the templates that call it,
 * until `isEnough`.
 */
export async function templateFindings(
  workspace: Workspace,
  draft: Draft,
  isEnough: () => boolean,
): Promise<FileFindings> {
  const files = await templatesWith(workspace, draft);
  const options = checkOptions(workspace, files);
  const found = new Map<string, Diagnostic>();
  const add = (all: readonly Diagnostic[]) => {
    for (const one of all) found.set(JSON.stringify([one.code, one.place, one.message]), one);
  };
  let complete = true;
  if (files.template) {
    add(await checkTemplate(draft.text, { ...options, name: files.file }));
    add(checkLanguages(workspace, { ...files, templates: [files.template] }));
  } else if (files.partial !== undefined) {
    const callers = callersOf(files, files.partial);
    for (const [index, { file, source }] of callers.entries()) {
      complete = index === 0 || !isEnough();
      if (!complete) break;
      add(await checkTemplate(source, { ...options, name: file }));
    }
    if (callers.length === 0) {
      const alone = `<mjml><mj-body>{{> ${JSON.stringify(files.partial)}}}</mj-body></mjml>`;
      add((await checkTemplate(alone, options)).filter(({ code }) => ALONE.has(code)));
    }
  }
  const all = [...found.values()];
  const offset = offsetsIn(draft.text);
  const findings = all
    .filter(({ place }) => place.file === files.file)
    .map((one) => inEditor(one, offset))
    .sort((a, b) => a.from - b.from);
  const others = Map.groupBy(
    all.filter(({ place }) => place.file !== files.file),
    ({ place }) => place.file,
  );
  // A caller's own findings are not the partial's matter.
  const elsewhere = [...(files.template ? others : [])].map(([file, list]) => ({
    path: listedPath(workspace, file, workspace.shown),
    errors: list.filter(({ severity }) => severity === 'error').length,
    warnings: list.filter(({ severity }) => severity === 'warning').length,
  }));
  return { findings, elsewhere, complete };
}

type OffsetOf = (place: Pick<SourcePlace, 'line' | 'column'>) => number;

/** Offsets of places in a text whose only line end is `\n`. */
export function offsetsIn(text: string): OffsetOf {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return ({ line, column }) => Math.min(text.length, (starts[line - 1] ?? text.length) + column - 1);
}

function inEditor(
  { code, severity, message, fix, place, endPlace, edits }: Diagnostic,
  offset: OffsetOf,
): Finding {
  const from = offset(place);
  return {
    ...{ from, to: endPlace ? Math.max(from, offset(endPlace)) : from, severity, code, message },
    ...(fix !== undefined && { fix }),
    ...(edits !== undefined && {
      edits: edits.map((edit) => ({
        from: offset(edit.place),
        to: offset(edit.endPlace),
        insert: edit.text,
      })),
    }),
  };
}
