import type { Server } from 'node:http';
import path from 'node:path';
import { serve } from '@hono/node-server';
import { MesuraError } from '../domain/index.ts';
import { createApp, type Mount } from './createApp.ts';
import { createBuilder } from './createBuilder.ts';
import { watchPaths } from './watchPaths.ts';

export interface StudioOptions {
  /** 0 or nothing: any free one. */
  readonly port?: number;
  /** The folder of the previews, absolute. */
  readonly folder: string;
  /** Folders outside of it that its pages point to, such as that of the pictures; absolute. */
  readonly pictures?: readonly string[];
  /** Files and folders whose change calls for a rebuild. */
  readonly watch: readonly string[];
  /** Writes the previews. What it throws is shown in the browser until it succeeds again. */
  readonly rebuild: () => Promise<void>;
  /** Told of everything that `rebuild` throws. */
  readonly onError: (error: unknown) => void;
}

export interface Studio {
  /** The gallery. */
  readonly url: string;
  /** Lets a rebuild under way finish, and lets go of the port and of the files. */
  close(): Promise<void>;
}

/**
 * Serves previews to this machine only, and writes them anew when something changes. The first build is over when it
 * resolves, well or not.
 *
 * @throws MesuraError USAGE when the port is taken
 */
export async function startStudio(options: StudioOptions): Promise<Studio> {
  const builder = createBuilder(options.rebuild, options.onError);
  // Watching comes first: what changes during the first build calls for a second one.
  const unwatch = watchPaths(options.watch, () => void builder.build());
  await builder.build();

  let port = options.port ?? 0;
  const app = createApp(mountsOf(options), builder, () => port);
  const server = await listen(app.fetch, port).catch((error: unknown) => {
    unwatch();
    throw error;
  });
  const address = server.address();
  if (address !== null && typeof address === 'object') port = address.port;

  return {
    url: `http://127.0.0.1:${port}/`,
    async close() {
      unwatch();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      // Pages keep their event stream open for as long as they are.
      server.closeAllConnections();
      await closed;
      await builder.idle();
    },
  };
}

function mountsOf({ folder, pictures = [] }: StudioOptions): Mount[] {
  const outside = pictures.map((pictureFolder) => {
    const relative = path.relative(folder, pictureFolder).split(path.sep).map(encodeURIComponent).join('/');
    // A browser that is asked for `../data/pictures/` at the top of a server asks for `/data/pictures/`.
    return { at: new URL(`${relative}/`, 'http://localhost/').pathname, folder: pictureFolder };
  });
  return [...outside, { at: '/', folder }].sort((a, b) => b.at.length - a.at.length);
}

function listen(fetch: (request: Request) => Response | Promise<Response>, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, hostname: '127.0.0.1', port }, () => resolve(server)) as Server;
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
