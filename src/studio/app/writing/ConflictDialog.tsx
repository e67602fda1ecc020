import { useEffect, useRef } from 'preact/hooks';
import { Dialog } from '../shell/Dialog.tsx';
import type { OpenedFile } from './answers.ts';
import { conflict, editor, saveOver, takeTheirs, text } from './session.ts';
import { words } from './texts.ts';

/** Both texts beside each other, and the person decides: nothing of either is lost unasked. */
export function ConflictDialog({ theirs }: { readonly theirs: OpenedFile }) {
  const texts = words.value;
  const host = useRef<HTMLDivElement>(null);
  const merged = useRef<{ text(): string; destroy(): void } | undefined>(undefined);
  const close = () => {
    conflict.value = undefined;
    editor.peek()?.focus();
  };

  useEffect(() => {
    let gone = false;
    void import('./editor/createMerge.ts').then(({ createMerge }) => {
      if (gone || !host.current) return;
      const labels = { theirs: texts.theirs, mine: texts.mine };
      merged.current = createMerge(host.current, { theirs: theirs.text, mine: text.peek(), labels });
    });
    return () => {
      gone = true;
      merged.current?.destroy();
    };
  }, [theirs.fingerprint]);

  return (
    <Dialog label={texts.conflict} class="conflict" onClose={close}>
      <header>
        <h2>{texts.conflict}</h2>
        <p class="quiet">{texts.conflictWhy}</p>
      </header>
      <div class="merge" ref={host} />
      <footer>
        <button type="button" class="button" onClick={takeTheirs}>
          {texts.takeTheirs}
        </button>
        <button
          type="button"
          class="button main"
          onClick={() =>
            void saveOver(theirs.path, merged.current?.text() ?? text.peek(), theirs.fingerprint)
          }
        >
          {texts.saveMine}
        </button>
        <button type="button" class="button" onClick={close}>
          {texts.back}
        </button>
      </footer>
    </Dialog>
  );
}
