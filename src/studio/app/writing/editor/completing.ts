import {
  type Completion as CmCompletion,
  type CompletionContext,
  type CompletionResult,
  snippet,
} from '@codemirror/autocomplete';
import type { EditorView } from '@codemirror/view';
import { answerOf, api } from '../../api/client.ts';
import type { Completions } from '../answers.ts';

type Option = Completions['options'][number];

const TYPES: Readonly<Record<Option['kind'], string>> = {
  value: 'variable',
  list: 'variable',
  object: 'namespace',
  helper: 'function',
  block: 'keyword',
  partial: 'class',
  argument: 'property',
  element: 'type',
  attribute: 'property',
  keyword: 'keyword',
  word: 'text',
  id: 'constant',
};

/** After these, something can be offered without being asked for. */
const MARKUP = /\{\{[#/>^~]*\s*$|[\w@.-]$|<\/?$|\.\.\/$|\{\{[^}]*\s$|<[\w-]+[^<>]*\s$|="$/;
const OTHER = /[\w-]$/;

/** Asks the server what can be written at the cursor: it knows the view, the partials and MJML. */
export const completing =
  (path: string, isMarkup: boolean) =>
  async (context: CompletionContext): Promise<CompletionResult | null> => {
    const line = context.state.doc.lineAt(context.pos);
    const before = line.text.slice(0, context.pos - line.from);
    if (!context.explicit && !(isMarkup ? MARKUP : OTHER).test(before)) return null;
    const text = context.state.doc.toString();
    const asked = answerOf(api.completions.$post({ json: { path, text, offset: context.pos } }));
    const got = await asked.catch(() => undefined);
    if (context.aborted || got === undefined || got.options.length === 0) return null;
    return { from: got.from, options: got.options.map(asCompletion), validFor: /^[\w@./-]*$/ };
  };

function asCompletion(option: Option): CmCompletion {
  const { label, kind, detail, boost } = option;
  return {
    label,
    type: TYPES[kind],
    ...(detail !== undefined && { detail }),
    ...(boost !== undefined && { boost }),
    apply: (view, completion, from, to) => put(view, option, completion, from, to),
  };
}

function put(view: EditorView, option: Option, completion: CmCompletion, from: number, to: number): void {
  const text = option.snippet ?? option.label;
  const after = view.state.sliceDoc(to, to + 2);
  // What is there already is not written twice.
  const rest =
    after === '}}' ? text.replace('}}#{}', '') : after.startsWith('>') ? text.replace(/>$/, '') : text;
  snippet(rest.includes('#{}') ? rest : `${rest}#{}`)(view, completion, from, to);
}
