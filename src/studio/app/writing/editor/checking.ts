import { type Diagnostic, linter } from '@codemirror/lint';
import type { EditorView } from '@codemirror/view';
import { answerOf, api } from '../../api/client.ts';
import type { FileFindings, Finding } from '../answers.ts';

/** So long a person pauses before a text is checked. */
const DELAY_MS = 350;

/** Asks the server for the findings of the text as it is now. `told` hears of them, and of their absence while they are asked for. */
export const checking = (path: string, fixWord: string, told: (found: FileFindings | undefined) => void) =>
  linter(
    async (view) => {
      told(undefined);
      const text = view.state.doc.toString();
      const found = await answerOf(api.findings.$post({ json: { path, text } })).catch(
        () => ({ findings: [], elsewhere: [], complete: false }) satisfies FileFindings,
      );
      // Somebody typed on: the next answer counts.
      if (view.state.doc.toString() !== text) return [];
      told(found);
      return found.findings.map((finding) => asDiagnostic(finding, fixWord));
    },
    { delay: DELAY_MS },
  );

function asDiagnostic(finding: Finding, fixWord: string): Diagnostic {
  const { from, to, severity, message, fix } = finding;
  return {
    ...{ from, to, severity, message: fix === undefined ? message : `${message}\n→ ${fix}` },
    ...(finding.edits && { actions: [{ name: fixWord, apply: (view) => mend(view, [finding]) }] }),
  };
}

/** Makes the edits of findings, as one step of the undo. */
export function mend(view: EditorView, findings: readonly Finding[]): void {
  const changes: { from: number; to: number; insert: string }[] = [];
  for (const { edits = [] } of findings) {
    const isFree = edits.every((edit) => changes.every((one) => edit.to <= one.from || edit.from >= one.to));
    if (isFree) changes.push(...edits);
  }
  const inside = changes.filter(({ to }) => to <= view.state.doc.length);
  view.dispatch({ changes: inside, userEvent: 'input.mend' });
  view.focus();
}
