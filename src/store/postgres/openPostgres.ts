import { Kysely, sql } from 'kysely';
import type pg from 'pg';
import type { Database, Hold } from '../database/Database.ts';
import { migrate } from '../database/migrate.ts';
import type { Tables } from '../database/Tables.ts';
import { GuardedPostgresDialect } from './GuardedPostgresDialect.ts';
import { holdSession, type SessionLock } from './holdSession.ts';
import { openPool } from './openPool.ts';
import { parseAddress } from './parseAddress.ts';
import { postgresDatabase } from './postgresDatabase.ts';
import { postgresError } from './postgresError.ts';

/** A shop's part of a Postgres database, open. */
export interface Postgres {
  /** For everything that may take its time: reading, imports, erasures. */
  readonly database: Database;
  /** For what must be answered soon or not at all: the ledger, leases, rates. Its connections are opened when it is first asked. */
  readonly prompt: Database;
  readonly schema: string;
  /** Statements of a library of its own mind, by the prompt connections: one or several. @returns the rows of all of them */
  run(text: string, values?: readonly unknown[]): Promise<{ readonly rows: unknown[] }>;
  /** Holds several locks by one session. `undefined` while another one holds one of them. */
  hold(locks: readonly SessionLock[]): Promise<Hold | undefined>;
}

/** A statement over a large shop, such as a count or an erasure, may take long. */
const LONG = { max: 3, patience: 10 * 60_000, idle: 60_000 };
/** One for the ledger, one for leases and rates. A process that is stopped within a transaction must not keep its locks. */
const PROMPT = { max: 2, patience: 20_000, idle: 5_000 };

/**
 * Opens a database of a Postgres server and brings it to the present version. Everything lies in a schema of its own,
 * `mesura` or the one that the address names, so the database may be the shop's, or that of several shops.
 */
export async function openPostgres(address: string): Promise<Postgres> {
  const { connection, schema } = parseAddress(address);
  const promptPool = openSessions(connection, schema, PROMPT);
  const open = (pool: pg.Pool) => {
    const queries = new Kysely<Tables>({ dialect: new GuardedPostgresDialect({ pool }) });
    return postgresDatabase({ connection, schema }, queries);
  };
  const database = open(openSessions(connection, schema, LONG));
  const prompt = open(promptPool);
  try {
    // Of processes that start at once one creates it and the others find it there.
    await database.write((queries) => createSchema(queries, schema), { alone: 'objections' });
    await migrate(database);
    return {
      prompt,
      schema,
      run: (text, values) => run(promptPool, text, values),
      hold: (locks) => holdSession({ connection, schema }, locks),
      database: {
        ...database,
        close: async () => {
          await Promise.all([database.close(), prompt.close()]);
        },
      },
    };
  } catch (error) {
    await Promise.all([database.close(), prompt.close()]);
    throw error;
  }
}

function openSessions(
  connectionString: string,
  schema: string,
  { max, patience, idle }: typeof LONG,
): pg.Pool {
  // A commit is on the server's disk when it returns, whatever the server's default is. A client that is gone without a word, or stopped
  // within a transaction, is let go of by the server.
  const session = [
    `set search_path to "${schema}"`,
    'set synchronous_commit to on',
    `set idle_in_transaction_session_timeout to ${idle}`,
    'set tcp_keepalives_idle to 10; set tcp_keepalives_interval to 5; set tcp_keepalives_count to 3',
  ].join('; ');
  return openPool(connectionString, { max, patience, session });
}

async function run(
  pool: pg.Pool,
  text: string,
  values: readonly unknown[] = [],
): Promise<{ rows: unknown[] }> {
  try {
    const client = await pool.connect();
    try {
      // The simple protocol where there are no values: only that takes several statements.
      const results: unknown = await (values.length === 0
        ? client.query(text)
        : client.query(text, [...values]));
      client.release();
      return { rows: [results].flat().flatMap((one) => (one as pg.QueryResult).rows ?? []) };
    } catch (error) {
      client.release(true);
      throw error;
    }
  } catch (error) {
    throw postgresError(error);
  }
}

/** Asked first, because "create if not exists" wants the right to create even where there is nothing to do. */
async function createSchema(queries: Kysely<Tables>, schema: string): Promise<void> {
  const { rows } = await sql`select 1 from pg_namespace where nspname = ${schema}`.execute(queries);
  if (rows.length === 0) await sql`create schema ${sql.id(schema)}`.execute(queries);
}
