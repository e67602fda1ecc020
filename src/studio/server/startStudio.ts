import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import { serve } from '@hono/node-server';
import { MesuraError } from '../../domain/index.ts';
import type { Desk } from '../../run/index.ts';
import { createStudio } from './createStudio.ts';
import { watchDesk } from './watchDesk.ts';

export interface StudioOptions {
  /** 0 or nothing: any free one. */
  readonly port?: number;
}

export interface Studio {
  /** The application. */
  readonly url: string;
  /** What writes must bring, for tests and scripts. */
  readonly token: string;
  /** Ends the streams and lets go of the port; the desk stays open. */
  close(): Promise<void>;
}

/** Serves a desk to this machine only. @throws MesuraError USAGE when the port is taken */
export async function startStudio(desk: Desk, options: StudioOptions = {}): Promise<Studio> {
  const token = randomBytes(24).toString('base64url');
  let port = options.port ?? 0;
  const app = createStudio(desk, { port: () => port, token, readOnly: desk.readOnly });
  const server = await listen(app.fetch, port);
  const address = server.address();
  if (address !== null && typeof address === 'object') port = address.port;

  const unwatch = watchDesk(desk);
  return {
    ...{ url: `http://127.0.0.1:${port}/`, token },
    async close() {
      unwatch();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      // Pages keep their event stream open for as long as they are.
      server.closeAllConnections();
      await closed;
    },
  };
}

function listen(fetch: (request: Request) => Response | Promise<Response>, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, hostname: '127.0.0.1', port, overrideGlobalObjects: false }, () =>
      resolve(server),
    ) as Server;
    server.once('error', (cause: NodeJS.ErrnoException) => {
      reject(
        new MesuraError('USAGE', `port ${port} cannot be used`, {
          why: cause.code === 'EADDRINUSE' ? 'another program uses it' : `the system says ${cause.code}`,
          fix: 'name another one with --port, or 0 for any free one',
          cause,
        }),
      );
    });
  });
}
