import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Context, Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Builder } from './createBuilder.ts';
import { errorPage } from './errorPage.ts';
import { findFile } from './findFile.ts';
import { EVENTS_PATH, livePage, RELOAD_PATH, RELOAD_SCRIPT } from './livePage.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.svg': 'image/svg+xml',
};

/** The folder behind the start of a URL's path, such as `/` or `/data/pictures/`. */
export interface Mount {
  readonly at: string;
  readonly folder: string;
}

/**
 * The preview server without its socket.
 *
 * @param mounts the longest start first
 * @param port what the Host header must name: a page elsewhere that points its own domain to 127.0.0.1 (DNS rebinding)
 *   names its domain there, and gets nothing
 */
export function createApp(mounts: readonly Mount[], builder: Builder, port: () => number): Hono {
  const app = new Hono();

  app.use(async (context, next) => {
    const hosts = [`127.0.0.1:${port()}`, `localhost:${port()}`];
    if (!hosts.includes(context.req.header('host') ?? '')) return context.text('not this host', 403);
    await next();
    const { headers } = context.res;
    headers.set('Cache-Control', 'no-store');
    headers.set('Cross-Origin-Opener-Policy', 'same-origin');
    headers.set('Cross-Origin-Resource-Policy', 'same-origin');
    headers.set('Referrer-Policy', 'no-referrer');
    headers.set('X-Content-Type-Options', 'nosniff');
    if (!headers.has('Content-Security-Policy'))
      headers.set('Content-Security-Policy', `default-src 'none'; sandbox; frame-ancestors 'self'`);
    return undefined;
  });

  app.get(RELOAD_PATH, (context) => context.body(RELOAD_SCRIPT, 200, { 'Content-Type': 'text/javascript' }));
  app.get(EVENTS_PATH, (context) => events(context, builder));

  app.get('*', async (context) => {
    if ('error' in builder.state) return page(context, errorPage(builder.state.error), builder, 500);
    const { pathname } = new URL(context.req.url);
    const asked = pathname === '/' ? '/index.html' : pathname;
    const mount = mounts.find(({ at }) => asked.startsWith(at));
    const file = mount && (await findFile(mount.folder, asked.slice(mount.at.length - 1)));
    if (file === undefined) return context.text('not found', 404);
    const type = TYPES[path.extname(file).toLowerCase()];
    if (type?.startsWith('text/html')) return page(context, await readFile(file, 'utf8'), builder, 200);
    return context.body(await readFile(file), 200, {
      'Content-Type': type ?? 'application/octet-stream',
      ...(type === undefined ? { 'Content-Disposition': 'attachment' } : {}),
    });
  });

  // What a rebuild takes away between the look and the reading is not there; hono would print it to the terminal.
  app.onError((_, context) => context.text('not found', 404));
  return app;
}

function page(context: Context, html: string, { state }: Builder, status: 200 | 500): Response {
  // Frames are reloaded with the page that holds them; their sandbox refuses scripts anyway.
  if (context.req.header('sec-fetch-dest') === 'iframe') return context.html(html, status, policyOf());
  const live = livePage(html, new URL(context.req.url).origin, state.version);
  return context.html(live.html, status, policyOf(live.policy));
}

/** Without one of its own, a page in a frame has that of its `meta`. */
function policyOf(policy = `frame-ancestors 'self'`): Record<string, string> {
  return { 'Content-Security-Policy': policy };
}

/** Says `changed` as soon as there is a version that the page has not seen. */
function events(context: Context, builder: Builder): Response {
  const seen = Number(context.req.query('seen'));
  return streamSSE(context, async (stream) => {
    const ended = Promise.withResolvers<void>();
    const tell = async ({ version }: Builder['state']) => {
      if (version !== seen) await stream.writeSSE({ event: 'changed', data: String(version) });
    };
    const silence = builder.listen((state) => void tell(state));
    stream.onAbort(() => ended.resolve());
    await tell(builder.state);
    await ended.promise;
    silence();
  });
}
