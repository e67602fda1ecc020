import { announce } from '../state/announce.ts';
import { openFile } from './openFiles.ts';
import { editor, findings, text } from './session.ts';
import { words } from './texts.ts';

/** What is to be said of the text, as a list: the same findings as the marks in it, for eyes and keys alike. */
export function FindingsList() {
  const texts = words.value;
  const found = findings.value;
  const list = found?.findings ?? [];
  const summary =
    found === undefined ? texts.checking : list.length === 0 ? texts.noFindings : texts.findings(list.length);
  return (
    <section class="findings" aria-label={texts.findingsLabel}>
      <p class="count" role="status">
        <span class={list.some(({ severity }) => severity === 'error') ? 'mark bad' : 'mark'}>{summary}</span>
        {found && !found.complete && <span class="quiet small"> {texts.partly}</span>}
        {found?.elsewhere.map(({ path, errors, warnings }) => (
          <button key={path} type="button" class="button plain" onClick={() => openFile(path)}>
            {texts.elsewhere(path, errors + warnings)}
          </button>
        ))}
      </p>
      {list.length > 0 && (
        <ul tabIndex={0} aria-label={texts.findingsLabel}>
          {list.slice(0, 100).map((one) => (
            <li key={`${one.code} ${one.from} ${one.message}`}>
              <button type="button" class="go" onClick={() => editor.value?.goTo(one.from)}>
                <span class={one.severity === 'error' ? 'mark bad' : 'mark wait'}>{texts[one.severity]}</span>
                <span class="line quiet small number">{texts.line(lineOf(text.value, one.from))}</span>
                <span>
                  {one.message}
                  {one.fix && <span class="quiet"> → {one.fix}</span>}
                </span>
              </button>
              {one.edits && (
                <button
                  type="button"
                  class="button"
                  onClick={() => {
                    editor.value?.mend([one]);
                    announce(texts.mended);
                  }}
                >
                  {texts.fix}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const lineOf = (all: string, offset: number) => all.slice(0, offset).split('\n').length;
