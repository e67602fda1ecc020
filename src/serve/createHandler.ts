import { Hono } from 'hono';
import { PAGES, type PageName } from '../run/config/Links.ts';
import type { Pages } from '../run/pages/Pages.ts';
import { echoOf, isWalker } from '../run/pages/walkAddress.ts';
import { acceptedLanguages } from './acceptedLanguages.ts';
import { html } from './html/html.ts';
import { dressFor, filled } from './html/page.ts';
import { confirm, data } from './pages/data.ts';
import { preferences } from './pages/preferences.ts';
import { unsubscribe } from './pages/unsubscribe.ts';
import { why } from './pages/why.ts';
import { readForm } from './readForm.ts';
import { Throttle } from './Throttle.ts';
import type { Page, Shown, Visit } from './Visit.ts';

export interface HandlerOptions {
  /** Told of our own failures; never of a token or a person. */
  readonly onFailure?: (error: unknown) => void;
}

/** Answers one request. `client`: who asks, for throttling; absent: nobody can tell. */
export type Handler = (request: Request, client?: string) => Promise<Response>;

const ROUTES: Readonly<Record<PageName, Page>> = { unsubscribe, preferences, why, data, confirm };

/** Everybody whom nobody can tell apart is let through like a crowd. */
const CROWD = 'crowd';
const READS = { burst: 120, perSecond: 2 };
const FAILURES = { burst: 30, perSecond: 0.5 };
const ofCrowd = ({ burst, perSecond }: typeof READS) => ({ burst: burst * 50, perSecond: perSecond * 50 });

/** What counts is the end of the path: the shop may have mounted the pages anywhere. */
const PATH = new RegExp(`/([${Object.values(PAGES).join('')}])/([^/]+)/?$`);

/** The public pages as one function over requests. No cookie, no script, no redirect; the token stands in the path alone. */
export function createHandler(pages: Pages, { onFailure }: HandlerOptions = {}): Handler {
  const dress = dressFor(pages.shop);
  const reads = new Throttle(READS);
  const failures = new Throttle(FAILURES);
  const crowd = { reads: new Throttle(ofCrowd(READS), 1), failures: new Throttle(ofCrowd(FAILURES), 1) };
  const mayGoOn = (what: 'reads' | 'failures', client: string | undefined): boolean =>
    (client === undefined ? crowd[what] : what === 'reads' ? reads : failures).allows(
      client ?? CROWD,
      performance.now(),
    );

  const headers = Object.freeze({
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'Content-Security-Policy': dress.contentPolicy,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'X-Robots-Tag': 'noindex, nofollow',
  });

  const answer = (
    status: number,
    spoken: Spoken,
    shown: Shown,
    more: Record<string, string> = {},
  ): Response =>
    new Response(dress.page({ ...spoken, ...shown }), { status, headers: { ...headers, ...more } });

  type Spoken = ReturnType<Pages['texts']>;
  const wanted = (request: Request) => acceptedLanguages(request.headers.get('accept-language'));
  const plainly = (title: string, text: string): Shown => ({ title, body: html`<p>${text}</p>` });

  function failed(request: Request, client: string | undefined): Response {
    const spoken = pages.texts(wanted(request));
    const { texts } = spoken;
    if (!mayGoOn('failures', client)) return busy(spoken);
    const text = filled(texts.invalidText, { contact: pages.shop.contact });
    return answer(404, spoken, plainly(texts.invalid, text));
  }

  const busy = (spoken: Spoken) =>
    answer(429, spoken, plainly(spoken.texts.busy, spoken.texts.busyText), { 'Retry-After': '60' });

  async function visit(page: PageName, token: string, request: Request, client: string | undefined) {
    const claim = pages.verify(token, page);
    if (claim === undefined) return failed(request, client);
    const look = async (): Promise<Visit> => {
      const person = await pages.person(claim.customerId);
      const languages = [...(person?.language === undefined ? [] : [person.language]), ...wanted(request)];
      return { pages, claim, person, ...pages.texts(languages) };
    };
    const route = ROUTES[page];
    if (request.method !== 'POST') {
      if (!mayGoOn('reads', client)) return busy(pages.texts(wanted(request)));
      const seen = await look();
      return answer(200, seen, await route.show(seen));
    }
    const read = await readForm(request);
    if (read === undefined) return new Response(null, { status: 413, headers: { Connection: 'close' } });
    const { form, body } = read;
    const seen = await look();
    const shown = await route.act(seen, form, look);
    // The language may be what was chosen just now.
    const spoken = form.has('language') ? await look() : seen;
    const type = request.headers.get('content-type') ?? '';
    const echo = isWalker(claim.customerId) && echoOf(type, body, new URL(request.url).search);
    return answer(200, spoken, shown, echo ? { 'X-Mesura-Echo': echo } : {});
  }

  const app = new Hono<{ Bindings: { client?: string } }>({
    getPath: (request) => {
      const { pathname } = new URL(request.url);
      return PATH.exec(pathname)?.[0] ?? (pathname.endsWith('/health') ? '/health' : '/');
    },
  });
  app.get('/health', async (context) => {
    await pages.check();
    return context.body(null, 204, { 'Cache-Control': 'no-store' });
  });
  for (const [page, letter] of Object.entries(PAGES) as [PageName, string][]) {
    app.on(['GET', 'POST'], `/${letter}/:token`, (context) =>
      visit(page, context.req.param('token'), context.req.raw, context.env?.client),
    );
  }
  app.all('*', (context) =>
    ['GET', 'HEAD', 'POST'].includes(context.req.method)
      ? failed(context.req.raw, context.env?.client)
      : context.body(null, 405, { Allow: 'GET, HEAD, POST' }),
  );
  app.onError((error, context) => {
    onFailure?.(error);
    if (context.req.path === '/health') return context.body(null, 503, { 'Cache-Control': 'no-store' });
    const spoken = pages.texts(wanted(context.req.raw));
    return answer(503, spoken, plainly(spoken.texts.away, spoken.texts.awayText), { 'Retry-After': '120' });
  });

  return async (request, client) => app.fetch(request, client === undefined ? {} : { client });
}
