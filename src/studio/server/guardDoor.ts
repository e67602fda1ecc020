import { timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { refuse } from './refuse.ts';

/** Who is let in. */
export interface Door {
  /** The port that the Host header must name; known once the socket listens. */
  readonly port: () => number;
  /** What every write must bring in the header `x-mesura-token`. The page has it; a page elsewhere cannot read it. */
  readonly token: string;
  /** Refuses all that writes. */
  readonly readOnly: boolean;
}

/** What computes and changes nothing, although it is asked for with a body. */
const PURE = new Set([
  '/api/what-if',
  '/api/changes/try',
  '/api/findings',
  '/api/completions',
  '/api/drafts',
]);

const HEADERS: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

/** What a response may do that does not say otherwise: nothing. */
const NOTHING = `default-src 'none'; sandbox; frame-ancestors 'self'`;

/**
 * Stands before everything else. A page elsewhere that points its own domain at this machine (DNS rebinding) names that domain
 * as host, and gets nothing; one that sends a request across origins is known by its Origin and by `Sec-Fetch-Site`; and what
 * it can send without either (a form) has no token.
 */
export function guardDoor(door: Door): MiddlewareHandler {
  return async (context, next) => {
    const refusal = refusalOf(door, context);
    if (refusal) context.res = refusal;
    else await next();
    for (const [name, value] of Object.entries(HEADERS))
      if (!context.res.headers.has(name)) context.res.headers.set(name, value);
    if (!context.res.headers.has('Content-Security-Policy'))
      context.res.headers.set('Content-Security-Policy', NOTHING);
  };
}

function refusalOf({ port, token, readOnly }: Door, context: Context): Response | undefined {
  const hosts = [`127.0.0.1:${port()}`, `localhost:${port()}`];
  const { req } = context;
  if (!hosts.includes(req.header('host') ?? '')) return refuse(context, 403, 'not this host');

  const origin = req.header('origin');
  const isOwn = origin === undefined || hosts.some((host) => origin === `http://${host}`);
  // A link in an email or on a page may lead to the studio; what is behind it is asked for by the studio itself.
  const site = req.header('sec-fetch-site') ?? 'none';
  const isOpened = req.header('sec-fetch-mode') === 'navigate' && req.header('sec-fetch-dest') === 'document';
  const isNear = site === 'same-origin' || site === 'none' || (isOpened && !req.path.startsWith('/api/'));
  if (!isOwn || !isNear) return refuse(context, 403, 'asked for by another origin');

  if (req.method === 'GET' || req.method === 'HEAD') return undefined;
  if (!isSame(req.header('x-mesura-token'), token))
    return refuse(context, 403, 'without the token of this start');
  if (readOnly && !PURE.has(req.path)) return refuse(context, 403, 'the studio was started with --read-only');
  return undefined;
}

function isSame(given: string | undefined, token: string): boolean {
  const [a, b] = [Buffer.from(given ?? ''), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}
