import { setSingleKeys, singleKeys } from '../state/keys.ts';
import { opened } from '../state/opened.ts';
import { THEMES, type Theme, theme } from '../state/theme.ts';
import { LANGUAGES, type Language, language, setLanguage, t } from '../texts/index.ts';
import { Dialog } from './Dialog.tsx';

/** What a person chooses for this browser. */
export function Settings() {
  if (opened.value !== 'settings') return null;
  const texts = t.value;
  const close = () => {
    opened.value = undefined;
  };
  return (
    <Dialog label={texts.settings} class="help" onClose={close}>
      <header>
        <h2>{texts.settings}</h2>
        <button type="button" class="button" onClick={close}>
          {texts.close}
        </button>
      </header>
      <div class="choices">
        <label>
          {texts.theme.label}
          <select
            class="field"
            value={theme.value}
            onChange={({ currentTarget }) => (theme.value = currentTarget.value as Theme)}
          >
            {THEMES.map((one) => (
              <option key={one} value={one}>
                {texts.theme[one]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {texts.language}
          <select
            class="field"
            value={language.value}
            onChange={({ currentTarget }) => setLanguage(currentTarget.value as Language)}
          >
            {Object.entries(LANGUAGES).map(([tag, name]) => (
              <option key={tag} value={tag} lang={tag}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={singleKeys.value}
            onChange={({ currentTarget }) => setSingleKeys(currentTarget.checked)}
          />
          {texts.singleKeys}
        </label>
      </div>
    </Dialog>
  );
}
