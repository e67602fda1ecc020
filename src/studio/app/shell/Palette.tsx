import { useEffect, useRef, useState } from 'preact/hooks';
import { type Command, viewCommands } from '../state/keys.ts';
import { opened } from '../state/opened.ts';
import { go, VIEWS } from '../state/route.ts';
import { THEMES, theme } from '../state/theme.ts';
import { LANGUAGES, type Language, setLanguage, t } from '../texts/index.ts';
import { Dialog } from './Dialog.tsx';

/** Every command by its name: those of the view that is open first. */
export function Palette() {
  if (opened.value !== 'palette') return null;
  return <OpenPalette />;
}

function OpenPalette() {
  const texts = t.value.palette;
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const found = matching([...viewCommands.value, ...everywhere()], words);
  const chosen = Math.min(at, found.length - 1);

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  const close = () => {
    opened.value = undefined;
  };
  const run = (command: Command | undefined) => {
    if (command === undefined) return;
    close();
    // After the focus is back where it was: a command may move it on.
    requestAnimationFrame(command.run);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setAt((chosen + step + found.length) % Math.max(found.length, 1));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      run(found[chosen]);
    }
  };

  return (
    <Dialog label={texts.label} class="palette" onClose={close}>
      <input
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls="palette-list"
        aria-activedescendant={found.length > 0 ? `palette-${chosen}` : undefined}
        aria-autocomplete="list"
        aria-label={texts.placeholder}
        placeholder={texts.placeholder}
        autocomplete="off"
        spellcheck={false}
        value={words}
        onInput={({ currentTarget }) => {
          setWords(currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div class="list" id="palette-list" role="listbox" aria-label={texts.label} ref={list}>
        {found.map((command, index) => (
          <div
            key={command.name}
            id={`palette-${index}`}
            role="option"
            aria-selected={index === chosen}
            onClick={() => run(command)}
          >
            <span>{command.name}</span>
            {command.hint && <span class="quiet">{command.hint}</span>}
          </div>
        ))}
      </div>
      {found.length === 0 && <p class="quiet">{texts.none}</p>}
      <div class="unseen" role="status">
        {texts.found(found.length)}
      </div>
    </Dialog>
  );
}

function everywhere(): Command[] {
  const texts = t.value;
  return [
    ...VIEWS.map((view) => ({ name: texts.palette.goTo(texts.views[view]), run: () => go(view) })),
    ...THEMES.map((one) => ({
      name: `${texts.theme.label}: ${texts.theme[one]}`,
      run: () => {
        theme.value = one;
      },
    })),
    ...Object.entries(LANGUAGES).map(([tag, name]) => ({
      name: `${texts.language}: ${name}`,
      run: () => setLanguage(tag as Language),
    })),
    {
      name: texts.settings,
      run: () => {
        opened.value = 'settings';
      },
    },
    {
      name: texts.keys.help,
      hint: '?',
      run: () => {
        opened.value = 'help';
      },
    },
  ];
}

/** The commands that hold every word, wherever in the name it stands. Accents and capitals do not count. */
function matching(commands: readonly Command[], words: string): Command[] {
  const wanted = plain(words).split(/\s+/);
  return commands.filter(({ name }) => wanted.every((word) => plain(name).includes(word)));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
