import './writing.css';
import { useEffect, useState } from 'preact/hooks';
import { edition } from '../state/events.ts';
import { viewCommands, viewKeys } from '../state/keys.ts';
import { medium, narrow } from '../state/narrow.ts';
import { t } from '../texts/index.ts';
import { ConflictDialog } from './ConflictDialog.tsx';
import { EditorPane } from './EditorPane.tsx';
import { FileList } from './FileList.tsx';
import { LiveEmail } from './LiveEmail.tsx';
import { files, isEmailFile, loadFiles, openFile, openPath } from './openFiles.ts';
import { conflict, editor, findings, save } from './session.ts';
import { words } from './texts.ts';
import { UsesDialog } from './UsesDialog.tsx';

/** The shop's texts: the files, the one that is open, and its email for one person while it is written. */
export default function WritingView() {
  const texts = words.value;
  const [usesOf, setUsesOf] = useState<string | undefined>(undefined);
  const [side, setSide] = useState<'text' | 'email'>('text');
  const isOne = narrow.value;
  const hasEmail = isEmailFile(openPath.value);

  useEffect(() => {
    void loadFiles();
  }, [edition.value]);

  // Whoever comes without a file begins with the first template.
  useEffect(() => {
    const [first] = files.value;
    if (openPath.value === '' && first && !location.pathname.startsWith('/write/')) openFile(first.path);
  }, [files.value]);

  useEffect(() => {
    const { keys, commands } = texts;
    viewKeys.value = [
      { keys: ['Ctrl', 'S'], says: keys.save },
      { keys: ['Ctrl', 'Space'], says: keys.complete },
      { keys: ['F8'], says: keys.next },
      { keys: ['Ctrl', '.'], says: keys.mend },
      { keys: ['F12'], says: keys.go },
      { keys: ['F2'], says: keys.uses },
      { keys: ['Ctrl', 'F'], says: keys.find },
      { keys: ['Esc', 'Tab'], says: keys.leave },
    ];
    viewCommands.value = [
      { name: texts.save, hint: 'Ctrl S', run: () => void save() },
      { name: keys.next, hint: 'F8', run: () => editor.peek()?.next() },
      { name: commands.mendAll, run: () => editor.peek()?.mend(findings.peek()?.findings ?? []) },
      ...files.value.map(({ path }) => ({ name: commands.open(path), run: () => openFile(path) })),
    ];
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's')
        return;
      event.preventDefault();
      void save();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [texts, files.value]);

  return (
    <div class={isOne ? `writing one ${side}` : hasEmail ? 'writing' : 'writing alone'}>
      <h1 class="unseen">{t.value.views.write}</h1>
      <FileList narrow={medium.value} />
      {isOne && (
        <div class="sides">
          {(['text', 'email'] as const).map((one) => (
            <button
              key={one}
              type="button"
              class="button"
              aria-pressed={side === one}
              onClick={() => setSide(one)}
            >
              {one === 'text' ? texts.text : texts.email}
            </button>
          ))}
        </div>
      )}
      {(!isOne || side === 'text') && <EditorPane onUses={setUsesOf} />}
      {(isOne ? side === 'email' : hasEmail) && <LiveEmail />}
      {conflict.value && <ConflictDialog theirs={conflict.value} />}
      {usesOf !== undefined && <UsesDialog name={usesOf} onClose={() => setUsesOf(undefined)} />}
    </div>
  );
}
