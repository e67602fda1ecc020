import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { MergeView } from '@codemirror/merge';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { look } from './look.ts';
import { mjmlLanguage } from './mjmlLanguage.ts';

/** The file and one's own text beside each other; the right one can be changed, also by taking over pieces of the left. */
export function createMerge(
  host: HTMLElement,
  { theirs, mine, labels }: { theirs: string; mine: string; labels: { theirs: string; mine: string } },
): { text(): string; destroy(): void } {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open', delegatesFocus: true });
  root.replaceChildren();
  const place = document.createElement('div');
  place.style.height = '100%';
  root.append(place);
  const shared = (label: string) => [
    lineNumbers(),
    look,
    mjmlLanguage,
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
  ];
  const view = new MergeView({
    parent: place,
    root,
    revertControls: 'a-to-b',
    collapseUnchanged: { margin: 3, minSize: 6 },
    a: { doc: theirs, extensions: [shared(labels.theirs), EditorState.readOnly.of(true)] },
    b: {
      doc: mine,
      extensions: [shared(labels.mine), history(), keymap.of([...defaultKeymap, ...historyKeymap])],
    },
  });
  return { text: () => view.b.state.doc.toString(), destroy: () => view.destroy() };
}
