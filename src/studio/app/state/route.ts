import { computed, signal } from '@preact/signals';

/** The views by their paths in the address bar. */
export const VIEWS = ['people', 'changes', 'inspect', 'write', 'reviews'] as const;
export type View = (typeof VIEWS)[number];

export interface Route {
  readonly view: View;
  /** What follows the view in the path: `write/templates/a.mjml` has the rest `templates/a.mjml`. */
  readonly rest: string;
  readonly query: URLSearchParams;
}

const current = signal<Route>(read());

export const route = computed(() => current.value);
export const view = computed(() => current.value.view);

export function pathOf(view: View): string {
  return view === 'people' ? '/' : `/${view}`;
}

function read(): Route {
  const [, first = '', ...rest] = location.pathname.split('/');
  const found = VIEWS.find((one) => one === first);
  return {
    view: found ?? 'people',
    rest: rest.map(decodeURIComponent).join('/'),
    query: new URLSearchParams(location.search),
  };
}

/** Goes to a view, or to a path of the studio, as a step that the browser's back button takes back. */
export function go(to: View | `/${string}`): void {
  history.pushState(null, '', to.startsWith('/') ? to : pathOf(to as View));
  current.value = read();
}

/**
 * Writes a part of the query: `undefined` takes it out. Without `step` it replaces the entry of the history: typing in a
 * search must not fill the back button.
 */
export function setQuery(parts: Readonly<Record<string, string | undefined>>, step = false): void {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(parts)) {
    if (value === undefined || value === '') query.delete(name);
    else query.set(name, value);
  }
  const search = query.size === 0 ? '' : `?${query}`;
  if (search === location.search) return;
  history[step ? 'pushState' : 'replaceState'](null, '', location.pathname + search);
  current.value = read();
}

/** Follows the browser's buttons, and plain clicks on links that lead to a view. */
export function listenToRoute(): void {
  addEventListener('popstate', () => {
    current.value = read();
  });
  addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = (event.target as Element | null)?.closest?.('a[data-view]');
    if (!(link instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    go(`${link.pathname as `/${string}`}${link.search}` as `/${string}`);
  });
}
