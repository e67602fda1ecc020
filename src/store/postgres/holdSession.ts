import pg from 'pg';
import type { Hold } from '../database/Database.ts';

/** Beside the key of the writer: "MESL" as a number. */
const HOLDERS = 0x4d45534c;
const CHECK_MS = 15_000;
const CONNECT_TIMEOUT_MS = 10_000;

/**
 * Holds an advisory lock by a session of its own: the server lets go of it when the connection ends. `undefined` while another session
 * holds it. It needs a real session: a pooler that hands out connections by transaction cannot keep one.
 */
export async function holdSession(address: string, name: string): Promise<Hold | undefined> {
  const client = new pg.Client({
    connectionString: address,
    application_name: `mesura ${name}`,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
  });
  const lost = new AbortController();
  client.on('error', () => lost.abort());
  client.on('end', () => lost.abort());
  await client.connect();
  const { rows } = await client.query<{ held: boolean }>(
    'select pg_try_advisory_lock($1, hashtext($2)) as held',
    [HOLDERS, name],
  );
  if (rows[0]?.held !== true) {
    await client.end();
    return undefined;
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
