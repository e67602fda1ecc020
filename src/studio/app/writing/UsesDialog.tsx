import { useEffect, useState } from 'preact/hooks';
import { answerOf, api, Refused } from '../api/client.ts';
import { Dialog } from '../shell/Dialog.tsx';
import { announce } from '../state/announce.ts';
import { shop } from '../state/shop.ts';
import type { PartialUses } from './answers.ts';
import { begun, loadFiles, openFile } from './openFiles.ts';
import { words } from './texts.ts';

interface Props {
  readonly name: string;
  readonly onClose: () => void;
}

/** Every place that calls a partial, and its name, which is changed in all of them at once. */
export function UsesDialog({ name, onClose }: Props) {
  const texts = words.value;
  const [uses, setUses] = useState<PartialUses | undefined>(undefined);
  const [to, setTo] = useState(name);
  const [failed, setFailed] = useState<string | undefined>(undefined);
  const mayRename = shop.value?.readOnly === false;

  const load = () =>
    answerOf(api.partials.uses.$get({ query: { name } })).then(setUses, (error: unknown) =>
      setFailed(error instanceof Refused ? error.message : ''),
    );
  useEffect(() => void load(), [name]);

  const show = (path: string, at?: number) => {
    onClose();
    openFile(path, at);
  };

  const rename = async (event: Event) => {
    event.preventDefault();
    if (uses === undefined || to === name) return;
    if (begun.peek().size > 0) return setFailed(texts.saveFirst);
    const { fingerprints } = uses;
    try {
      const done = await answerOf(api.partials.rename.$post({ json: { from: name, to, fingerprints } }));
      await loadFiles();
      announce(texts.renamed(done.changed.length));
      onClose();
      openFile(done.path);
    } catch (error) {
      const { message, fix } = error instanceof Refused ? error : new Refused({});
      setFailed(fix === undefined ? message : `${message}. ${fix}`);
      void load();
    }
  };

  return (
    <Dialog label={texts.usesOf(name)} class="uses" onClose={onClose}>
      <header>
        <h2>{texts.usesOf(name)}</h2>
      </header>
      <ul>
        {uses && (
          <li>
            <button type="button" class="go" onClick={() => show(uses.path)}>
              <strong>{uses.path}</strong>
            </button>
          </li>
        )}
        {uses?.uses.map((use) => (
          <li key={`${use.path} ${use.from}`}>
            <button type="button" class="go" onClick={() => show(use.path, use.from)}>
              <span>
                {use.path}:{use.line}
              </span>
              <code>{use.source}</code>
            </button>
          </li>
        ))}
        {uses?.uses.length === 0 && <li class="quiet">{texts.noUses}</li>}
      </ul>
      {uses && uses.unknown.length > 0 && (
        <p class="strip">
          {texts.unknownUses} {uses.unknown.join(', ')}
        </p>
      )}
      {failed !== undefined && (
        <p class="strip" role="alert">
          {failed}
        </p>
      )}
      {mayRename && (
        <form onSubmit={rename}>
          <label>
            {texts.renameTo}
            <input
              class="field"
              value={to}
              spellcheck={false}
              autocomplete="off"
              onInput={({ currentTarget }) => setTo(currentTarget.value)}
            />
          </label>
          <button type="submit" class="button main" disabled={to === name || to === ''}>
            {texts.rename}
          </button>
        </form>
      )}
    </Dialog>
  );
}
