import { createServer, type IncomingMessage, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { MesuraError } from '../domain/index.ts';
import { clientOf } from './clientOf.ts';
import type { Handler } from './createHandler.ts';

export interface ServerOptions {
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
}

export interface PublicServer {
  readonly url: string;
  /** Answers what is under way, for at most some seconds, and lets go of the port. */
  close(): Promise<void>;
}

/** Slow clients lose their connection, not ours: heads within 10 seconds, whole requests within 20, silence for 5 between two. */
const LIMITS = {
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 2_000,
  maxHeaderSize: 16_384,
} as const;
/** A client that does not take its answer. */
const SILENCE_MS = 30_000;
const GRACE_MS = 10_000;

/** Serves a handler over HTTP, to stand behind a proxy that does TLS. @throws MesuraError USAGE when the port cannot be used */
export async function startServer(handler: Handler, { host, port }: ServerOptions): Promise<PublicServer> {
  const listener = getRequestListener(
    (request, env) => handler(request, clientOf((env as { incoming: IncomingMessage }).incoming)),
    // Node's own fetch classes stay as they are: the studio lives in the same program.
    { overrideGlobalObjects: false },
  );
  const server = createServer(LIMITS, (incoming, outgoing) => void listener(incoming, outgoing));
  server.setTimeout(SILENCE_MS);
  server.on('clientError', (_, socket) => socket.destroy());
  await listen(server, host, port);
  const address = server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      const impatience = setTimeout(() => server.closeAllConnections(), GRACE_MS);
      await closed;
      clearTimeout(impatience);
    },
  };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      reject(
        new MesuraError('USAGE', `port ${port} cannot be used`, {
          why: cause.code === 'EADDRINUSE' ? 'another program uses it' : `the system says ${cause.code}`,
          fix: 'name another one with --port, or another address of this machine with --host',
          cause,
        }),
      );
    });
    // A burst of mail programs knocks at once; more may wait at the door than usual.
    server.listen({ host, port, backlog: 4096 }, () => resolve());
  });
}
