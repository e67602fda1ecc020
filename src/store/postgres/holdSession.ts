import pg from 'pg';
import type { Hold } from '../database/Database.ts';
import type { Address } from './parseAddress.ts';
import { postgresError } from './postgresError.ts';

/** The class of these locks: "MESL" as a number. */
export const HOLDERS = 0x4d45534c;
const CHECK_MS = 15_000;
const CONNECT_TIMEOUT_MS = 10_000;
/** The server finds out in half a minute that a machine has fallen off the network, and lets go of what it held. */
const SESSION =
  'set tcp_keepalives_idle to 10; set tcp_keepalives_interval to 5; set tcp_keepalives_count to 3';

/** What a lock's name is hashed with: shops in other schemas have locks of their own. */
export const holdName = (schema: string, name: string): string =>
  schema === 'mesura' ? name : `${schema} ${name}`;

export interface SessionLock {
  readonly name: string;
  /** `together`: beside others that hold it so. */
  readonly mode: 'alone' | 'together';
}

/**
 * Holds advisory locks by a session of its own: the server lets go of it when the connection ends. `undefined` while another session
 * holds it. It needs a real session: a pooler that hands out connections by transaction cannot keep one.
 */
export async function holdSession(
  { connection, schema }: Address,
  locks: readonly SessionLock[],
): Promise<Hold | undefined> {
  const client = new pg.Client({
    connectionString: connection,
    application_name: 'mesura session',
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
  });
  const lost = new AbortController();
  client.on('error', () => lost.abort());
  client.on('end', () => lost.abort());
  try {
    await client.connect();
    await client.query(SESSION);
    for (const { name, mode } of locks) {
      if (await tryLock(client, holdName(schema, name), mode)) continue;
      await client.end();
      return undefined;
    }
  } catch (error) {
    client.end().catch(() => undefined);
    throw postgresError(error);
  }
  // A connection that broke without a word is found out by asking.
  const check = setInterval(() => {
    client.query('select 1').catch(() => lost.abort());
  }, CHECK_MS);
  check.unref();
  return Object.freeze({
    lost: lost.signal,
    release: async () => {
      clearInterval(check);
      await client.end().catch(() => undefined);
    },
  });
}

async function tryLock(client: pg.Client, name: string, mode: 'alone' | 'together'): Promise<boolean> {
  const take = mode === 'alone' ? 'pg_try_advisory_lock' : 'pg_try_advisory_lock_shared';
  const { rows } = await client.query<{ held: boolean }>(`select ${take}($1, hashtext($2)) as held`, [
    HOLDERS,
    name,
  ]);
  return rows[0]?.held === true;
}
