import { changed } from '../state/events.ts';
import { opened } from '../state/opened.ts';
import { pathOf, VIEWS, view } from '../state/route.ts';
import { shop } from '../state/shop.ts';
import { count, t } from '../texts/index.ts';

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
                {one === 'changes' && changed.value && changed.value.emails > 0 && (
                  <>
                    {' '}
                    <span class="mark wait number">{count(changed.value.emails)}</span>
                  </>
                )}
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
        <button
          type="button"
          class="button plain"
          aria-haspopup="dialog"
          onClick={() => (opened.value = 'settings')}
        >
          {texts.settings}
        </button>
        <button
          type="button"
          class="button plain"
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
