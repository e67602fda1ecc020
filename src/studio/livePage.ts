const POLICY = /<meta http-equiv="Content-Security-Policy" content="([^"\r\n]*)">/;
const NOTHING = `default-src 'none'; base-uri 'none'; form-action 'none'`;

export const RELOAD_PATH = '/_studio/reload.js';
export const EVENTS_PATH = '/_studio/events';

/**
 * Served as a file of its own, so that no inline script is ever allowed. It says which version it has seen: a build that
 * ends between the page and the connection is not missed.
 */
export const RELOAD_SCRIPT = `const { search } = new URL(document.currentScript.src);
new EventSource('${EVENTS_PATH}' + search).addEventListener('changed', () => location.reload());
`;

export interface LivePage {
  readonly html: string;
  /** For the header: what the page allows itself, and the one script. */
  readonly policy: string;
}

/**
 * A page of the previews with the script that reloads it. Its own content policy moves into the header, because two
 * policies only ever restrict each other and it allows no script at all; everything else in it stays as strict.
 */
export function livePage(page: string, origin: string, version: number): LivePage {
  const own = POLICY.exec(page)?.[1] ?? NOTHING;
  const script = `<script src="${RELOAD_PATH}?seen=${version}" defer></script>`;
  const html = page.replace(POLICY, '');
  const end = html.lastIndexOf('</body>');
  return {
    html: end === -1 ? html + script : html.slice(0, end) + script + html.slice(end),
    policy: `${own}; script-src ${origin}${RELOAD_PATH}; connect-src ${origin}${EVENTS_PATH}; frame-ancestors 'self'`,
  };
}
