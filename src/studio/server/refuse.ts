import type { Context } from 'hono';

/** Says no, in the form in which every error of the studio comes. */
export function refuse(context: Context, status: 400 | 403 | 404 | 411 | 413 | 503, why: string) {
  return context.json({ error: { code: 'USAGE', title: 'refused', message: why } }, status);
}
