import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { bracketMatching, indentUnit } from '@codemirror/language';
import { lintGutter, lintKeymap, nextDiagnostic } from '@codemirror/lint';
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search';
import { EditorState } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import type { FileFindings, Finding, ShopFile } from '../answers.ts';
import { checking, mend } from './checking.ts';
import { completing } from './completing.ts';
import { look } from './look.ts';
import { mjmlLanguage } from './mjmlLanguage.ts';
import { partialAt } from './partialAt.ts';

export interface EditorOptions {
  readonly file: ShopFile;
  readonly text: string;
  readonly writable: boolean;
  readonly label: string;
  /** How the text is left: a screen reader says it. */
  readonly hint: string;
  readonly fixWord: string;
  readonly onChange: (text: string) => void;
  readonly onFindings: (found: FileFindings | undefined) => void;
  readonly onSave: () => void;
  readonly onPartial: (name: string) => void;
  readonly onUses: (name: string | undefined) => void;
}

/** What the view does with the editor. */
export interface Editor {
  text(): string;
  /** Replaces the whole text, as a step that can be undone. */
  replace(text: string): void;
  goTo(offset: number): void;
  /** @param line counted from 1; one behind the end is the last */
  goToLine(line: number): void;
  focus(): void;
  mend(findings: readonly Finding[]): void;
  next(): void;
  destroy(): void;
}

/**
 * CodeMirror in a shadow root: there its styles come as objects and not as text of the page, which the page's content policy would
 * refuse.
 */
export function createEditor(host: HTMLElement, options: EditorOptions): Editor {
  const { file, writable } = options;
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open', delegatesFocus: true });
  root.replaceChildren();
  const place = document.createElement('div');
  place.style.height = '100%';
  root.append(place);
  const isMarkup = file.kind === 'template' || file.kind === 'partial';
  let found: readonly Finding[] = [];

  const partialHere = (view: EditorView, offset = view.state.selection.main.head) => {
    const line = view.state.doc.lineAt(offset);
    return partialAt(line.text, offset - line.from);
  };
  const commands = keymap.of([
    { key: 'Mod-s', preventDefault: true, run: did(options.onSave) },
    {
      key: 'Mod-.',
      run: (view) => {
        const { head } = view.state.selection.main;
        const here = found.filter(
          ({ from, to, edits }) => edits && from <= head && head <= Math.max(to, from + 1),
        );
        const line = view.state.doc.lineAt(head);
        const near =
          here[0] ?? found.find((one) => one.edits && one.from >= line.from && one.from <= line.to);
        if (near) mend(view, [near]);
        return near !== undefined;
      },
    },
    {
      key: 'F12',
      run: (view) => {
        const name = partialHere(view);
        if (name !== undefined) options.onPartial(name);
        return name !== undefined;
      },
    },
    { key: 'Shift-F12', run: did((view) => options.onUses(partialHere(view))) },
    { key: 'F2', run: did((view) => options.onUses(partialHere(view))) },
  ]);

  const view = new EditorView({
    parent: place,
    root,
    state: EditorState.create({
      doc: options.text,
      extensions: [
        lineNumbers(),
        highlightActiveLine(),
        highlightActiveLineGutter(),
        history(),
        drawSelection(),
        bracketMatching(),
        highlightSelectionMatches(),
        indentUnit.of('  '),
        isMarkup ? mjmlLanguage : file.kind === 'policy' ? yaml() : [],
        isMarkup || file.kind === 'policy' ? EditorView.lineWrapping : [],
        look,
        EditorView.contentAttributes.of({
          'aria-label': options.label,
          'aria-description': options.hint,
          'aria-multiline': 'true',
          // What can be edited takes the focus anyway; checkers look for the attribute.
          tabindex: '0',
        }),
        EditorState.readOnly.of(!writable),
        commands,
        writable
          ? [
              closeBrackets(),
              autocompletion({
                override: [completing(file.path, isMarkup)],
                icons: false,
                maxRenderedOptions: 60,
              }),
              keymap.of([...closeBracketsKeymap, ...completionKeymap, indentWithTab]),
            ]
          : [],
        keymap.of([...defaultKeymap, ...searchKeymap, ...historyKeymap, ...lintKeymap]),
        lintGutter(),
        checking(file.path, options.fixWord, (all) => {
          if (all) found = all.findings;
          options.onFindings(all);
        }),
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (docChanged) options.onChange(state.doc.toString());
        }),
        EditorView.domEventHandlers({
          mousedown(event, at) {
            if (!event.ctrlKey && !event.metaKey) return false;
            const offset = at.posAtCoords({ x: event.clientX, y: event.clientY });
            const name = offset === null ? undefined : partialHere(at, offset);
            if (name !== undefined) options.onPartial(name);
            return name !== undefined;
          },
        }),
      ],
    }),
  });

  const goTo = (offset: number) => {
    const at = Math.min(offset, view.state.doc.length);
    view.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: 'center' }) });
    view.focus();
  };
  return {
    text: () => view.state.doc.toString(),
    replace(text) {
      const { head } = view.state.selection.main;
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: text },
        selection: { anchor: Math.min(head, text.length) },
      });
    },
    goTo,
    goToLine: (line) => goTo(view.state.doc.line(Math.min(Math.round(line), view.state.doc.lines)).from),
    focus: () => view.focus(),
    mend: (findings) => mend(view, findings),
    next: () => void nextDiagnostic(view),
    destroy: () => view.destroy(),
  };
}

/** A command that always applies. */
const did = (run: (view: EditorView) => void) => (view: EditorView) => {
  run(view);
  return true;
};
