import type { MiddlewareHandler } from 'hono';
import { refuse } from './refuse.ts';

/** Bytes. No file that is written here, and no question, is so large. */
const MOST = 4_000_000;

/**
 * A question with a body says how long it is, as browsers do, and Node holds it to that (RFC 9112, 6.2). One that is sent in chunks is
 * refused before it is read.
 */
export const boundBody: MiddlewareHandler = (context, next) => {
  if (context.req.header('transfer-encoding') !== undefined)
    return Promise.resolve(refuse(context, 411, 'a body must say how long it is'));
  if (Number(context.req.header('content-length') ?? 0) > MOST)
    return Promise.resolve(refuse(context, 413, 'too large'));
  return next();
};
