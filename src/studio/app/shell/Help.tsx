import { type Key, viewKeys } from '../state/keys.ts';
import { opened } from '../state/opened.ts';
import { t } from '../texts/index.ts';
import { Dialog } from './Dialog.tsx';

/** Every key that does something now. */
export function Help() {
  if (opened.value !== 'help') return null;
  const texts = t.value.keys;
  const everywhere: readonly Key[] = [
    { keys: ['Ctrl', 'K'], says: texts.palette },
    { keys: ['?'], says: texts.help },
    { keys: ['Esc'], says: texts.close },
  ];
  const close = () => {
    opened.value = undefined;
  };
  return (
    <Dialog label={texts.title} class="help" onClose={close}>
      <header>
        <h2>{texts.title}</h2>
        <button type="button" class="button" onClick={close}>
          {t.value.close}
        </button>
      </header>
      {viewKeys.value.length > 0 && <Keys title={texts.here} keys={viewKeys.value} />}
      <Keys title={texts.everywhere} keys={everywhere} />
    </Dialog>
  );
}

function Keys({ title, keys }: { readonly title: string; readonly keys: readonly Key[] }) {
  return (
    <section>
      <h3>{title}</h3>
      <dl>
        {keys.map(({ keys: pressed, says }) => (
          <div key={says}>
            <dt>{says}</dt>
            <dd>
              {pressed.map((one) => (
                <kbd key={one}>{one}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
