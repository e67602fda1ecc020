import { useEffect, useRef } from 'preact/hooks';
import { announce } from '../state/announce.ts';
import { edition } from '../state/events.ts';
import { route } from '../state/route.ts';
import { FindingsList } from './FindingsList.tsx';
import { begun, files, openFile, openPath, readOnlyWhy } from './openFiles.ts';
import { changed, editor, findings, open, opened, refresh, refused, save, text } from './session.ts';
import { words } from './texts.ts';

interface Props {
  readonly onUses: (partial: string) => void;
}

/** The text of the open file, whether it is saved, and what is to be said of it. */
export function EditorPane({ onUses }: Props) {
  const texts = words.value;
  const path = openPath.value;
  const host = useRef<HTMLDivElement>(null);
  const file = files.value.find((one) => one.path === path);
  const shown = opened.value?.path === path ? opened.value : undefined;
  const why = file && readOnlyWhy(file);
  const isBegun = begun.value.has(path);
  const usesOf = useRef(onUses);
  usesOf.current = onUses;

  useEffect(() => {
    if (path !== '') void open(path);
  }, [path]);

  useEffect(() => {
    void refresh();
  }, [edition.value]);

  // A text that is not saved is not lost by closing the page without a question.
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (begun.peek().size > 0) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, []);

  useEffect(() => {
    const place = host.current;
    const at = opened.peek();
    if (!place || !file || !shown || !at) return undefined;
    let gone = false;
    void import('./editor/createEditor.ts').then(({ createEditor }) => {
      if (gone) return;
      const made = createEditor(place, {
        ...{ file, text: text.peek(), writable: why === undefined },
        ...{ label: texts.editor(path), hint: texts.leave, fixWord: texts.fix },
        onChange: (now) => changed(path, now),
        onFindings: (found) => {
          findings.value = found;
        },
        onSave: () => void save(),
        onPartial: (name) => {
          const target = files
            .peek()
            .find((one) => one.kind === 'partial' && one.path.endsWith(`/${name}.mjml`));
          if (target) openFile(target.path);
          else announce(texts.noUses);
        },
        onUses: (name) => {
          const own =
            file.kind === 'partial'
              ? path
                  .split('/')
                  .at(-1)
                  ?.replace(/\.mjml$/, '')
              : undefined;
          const meant = name ?? own;
          if (meant !== undefined) usesOf.current(meant);
        },
      });
      editor.value = made;
      const { query } = route.peek();
      const [offset, line] = [Number(query.get('at')), Number(query.get('line'))];
      if (offset > 0) made.goTo(offset);
      else if (line >= 1) made.goToLine(line);
    });
    return () => {
      gone = true;
      editor.peek()?.destroy();
      editor.value = undefined;
    };
  }, [path, file !== undefined, shown !== undefined, why, texts]);

  if (path === '') return <p class="none quiet">{texts.choose}</p>;
  return (
    <section class="editorpane" aria-label={texts.text}>
      <header class="bar">
        <h2 title={path}>{path}</h2>
        {why ? (
          <span class="quiet small">{texts.readOnly[why]}</span>
        ) : (
          <>
            {isBegun && <span class="mark wait">{texts.unsaved}</span>}
            <button type="button" class="button main" disabled={!isBegun} onClick={() => void save()}>
              {texts.save}
            </button>
          </>
        )}
        {file?.kind === 'partial' && (
          <button
            type="button"
            class="button"
            onClick={() =>
              onUses(
                path
                  .split('/')
                  .at(-1)
                  ?.replace(/\.mjml$/, '') ?? '',
              )
            }
          >
            {texts.uses}
          </button>
        )}
      </header>
      {refused.value && (
        <p class="strip" role="alert">
          {texts.notSaved}: {refused.value.message}. {refused.value.fix ?? ''}
        </p>
      )}
      <div class="editor" ref={host} />
      <p class="unseen" id="editor-hint">
        {texts.leave}
      </p>
      <FindingsList />
    </section>
  );
}
