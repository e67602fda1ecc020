import { begun, files, openFile, openPath } from './openFiles.ts';
import { words } from './texts.ts';

const ORDER = ['template', 'partial', 'policy', 'complements', 'learned', 'products', 'config'] as const;

/** The files by what they are. In a narrow window it is one field. */
export function FileList({ narrow }: { readonly narrow: boolean }) {
  const texts = words.value;
  const groups = ORDER.map((kind) => ({
    kind,
    list: files.value.filter((file) => file.kind === kind),
  })).filter(({ list }) => list.length > 0);
  const mark = (path: string) => (begun.value.has(path) ? ' •' : '');
  if (narrow)
    return (
      <label class="filefield">
        <span class="unseen">{texts.file}</span>
        <select
          class="field"
          value={openPath.value}
          onChange={({ currentTarget }) => openFile(currentTarget.value)}
        >
          {openPath.value === '' && <option value="">{texts.choose}</option>}
          {groups.map(({ kind, list }) => (
            <optgroup key={kind} label={texts.kinds[kind]}>
              {list.map(({ path }) => (
                <option key={path} value={path}>
                  {nameOf(path) + mark(path)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
    );
  return (
    <nav class="files" aria-label={texts.files}>
      {groups.map(({ kind, list }) => (
        <section key={kind}>
          <h2 id={`files-${kind}`}>{texts.kinds[kind]}</h2>
          <ul aria-labelledby={`files-${kind}`}>
            {list.map(({ path }) => (
              <li key={path}>
                <a
                  href={`/write/${path}`}
                  title={path}
                  aria-current={path === openPath.value ? 'page' : undefined}
                  onClick={(event) => {
                    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                    event.preventDefault();
                    openFile(path);
                  }}
                >
                  <span>{nameOf(path)}</span>
                  {begun.value.has(path) && (
                    <span class="dot" title={texts.unsaved}>
                      <span class="unseen">{texts.unsaved}</span>
                    </span>
                  )}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

const nameOf = (path: string) =>
  path
    .split('/')
    .at(-1)
    ?.replace(/\.mjml$/, '') ?? path;
