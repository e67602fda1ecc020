import { opened } from '../state/opened.ts';
import { pathOf, VIEWS, view } from '../state/route.ts';
import { shop } from '../state/shop.ts';
import { THEMES, type Theme, theme } from '../state/theme.ts';
import { LANGUAGES, type Language, language, setLanguage, t } from '../texts/index.ts';

const APPLE = /mac|iphone|ipad/i.test(navigator.platform);

/** The name of the shop, the views, and the tools that are everywhere. */
export function Header() {
  const texts = t.value;
  return (
    <header class="bar">
      <span class="name">{shop.value?.name ?? 'Mesura'}</span>
      <nav aria-label={texts.views.label}>
        <ul>
          {VIEWS.map((one) => (
            <li key={one}>
              <a href={pathOf(one)} data-view={one} aria-current={view.value === one ? 'page' : undefined}>
                {texts.views[one]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="tools">
        {shop.value?.readOnly && <span class="mark wait">{texts.readOnly}</span>}
        <button
          type="button"
          class="button"
          aria-haspopup="dialog"
          onClick={() => (opened.value = 'palette')}
        >
          {texts.commands} <kbd aria-hidden="true">{APPLE ? '⌘K' : 'Ctrl K'}</kbd>
        </button>
        <select
          class="field"
          aria-label={texts.theme.label}
          value={theme.value}
          onChange={({ currentTarget }) => (theme.value = currentTarget.value as Theme)}
        >
          {THEMES.map((one) => (
            <option key={one} value={one}>
              {texts.theme[one]}
            </option>
          ))}
        </select>
        <select
          class="field"
          aria-label={texts.language}
          value={language.value}
          onChange={({ currentTarget }) => setLanguage(currentTarget.value as Language)}
        >
          {Object.entries(LANGUAGES).map(([tag, name]) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
        </select>
        <button
          type="button"
          class="button"
          aria-haspopup="dialog"
          aria-keyshortcuts="?"
          onClick={() => (opened.value = 'help')}
        >
          {texts.help} <kbd aria-hidden="true">?</kbd>
        </button>
      </div>
    </header>
  );
}
