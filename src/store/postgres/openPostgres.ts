import { CompiledQuery, Kysely, sql } from 'kysely';
import pg from 'pg';
import type { Database } from '../database/Database.ts';
import { migrate } from '../database/migrate.ts';
import type { Tables } from '../database/Tables.ts';
import { GuardedPostgresDialect } from './GuardedPostgresDialect.ts';
import { postgresDatabase } from './postgresDatabase.ts';

/** One for the writer, the others for reading. */
const MAX_CONNECTIONS = 4;
const CONNECT_TIMEOUT_MS = 10_000;

/** Whole numbers of the database are moments, amounts and counts: all of them safe integers. */
const types = {
  getTypeParser: ((id: number, format?: 'text' | 'binary') =>
    id === pg.types.builtins.INT8
      ? Number
      : pg.types.getTypeParser(id, format)) as typeof pg.types.getTypeParser,
};

/**
 * Opens a database of a Postgres server and brings it to the present version. Everything lies in a schema of its own,
 * `mesura`, so the database may be the shop's.
 */
export async function openPostgres(address: string): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: address,
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    application_name: 'mesura',
    types,
  });
  // A connection that breaks is replaced, and whoever was using it gets an error of their own. Without a listener on
  // the pool (for idle ones) and on the connection (for those in use) it would end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const queries = new Kysely<Tables>({
    dialect: new GuardedPostgresDialect({
      pool,
      onCreateConnection: async (connection) => {
        // A commit is on the server's disk when it returns, whatever the server's default is.
        await connection.executeQuery(
          CompiledQuery.raw('set search_path to mesura; set synchronous_commit to on'),
        );
      },
    }),
  });
  const database = postgresDatabase(address, queries);
  try {
    await database.write(createSchema);
    await migrate(database);
    return database;
  } catch (error) {
    await queries.destroy();
    throw error;
  }
}

/** Asked first, because "create if not exists" wants the right to create even where there is nothing to do. */
async function createSchema(queries: Kysely<Tables>): Promise<void> {
  const { rows } = await sql`select 1 from pg_namespace where nspname = 'mesura'`.execute(queries);
  if (rows.length === 0) await sql`create schema mesura`.execute(queries);
}
