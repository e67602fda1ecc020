import { openPages } from '../run/pages/openPages.ts';
import { createHandler } from './createHandler.ts';

export interface CreatePagesOptions {
  /** The shop's folder, with `mesura.config.ts` in it. Default: where the program was started. */
  readonly folder?: string;
  /** Another configuration, relative to the folder. */
  readonly config?: string;
  /** `MESURA_SECRET`, and where they are used `MESURA_DATABASE_URL` and `SMTP_URL`. Default: those of the process. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** The time, in milliseconds. Default: the clock. */
  readonly now?: () => number;
  /** Told of our own failures, which are answered with 503; never of a token or a person. */
  readonly onFailure?: (error: unknown) => void;
}

/**
 * The public pages as a function from request to response, for a server that there is already. The shop is opened with the
 * first request, and stays open; what cannot be opened is tried again with the next one.
 *
 * `x-forwarded-for` is believed here only to tell visitors apart for throttling: set it in your proxy.
 */
export function createPages(options: CreatePagesOptions = {}): (request: Request) => Promise<Response> {
  const { folder = process.cwd(), env = process.env, now = Date.now, config, onFailure } = options;
  let handler: Promise<ReturnType<typeof createHandler>> | undefined;
  const open = async () => {
    const pages = await openPages({ cwd: folder, env }, { now, ...(config === undefined ? {} : { config }) });
    return createHandler(pages, onFailure === undefined ? {} : { onFailure });
  };
  return async (request) => {
    try {
      handler ??= open();
      const client = request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim().slice(0, 64);
      return await (await handler)(request, client || undefined);
    } catch (error) {
      handler = undefined;
      onFailure?.(error);
      return new Response(null, {
        status: 503,
        headers: { 'Cache-Control': 'no-store', 'Retry-After': '120' },
      });
    }
  };
}
