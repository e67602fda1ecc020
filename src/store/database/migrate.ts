import { sql } from 'kysely';
import { MesuraError } from '../../domain/index.ts';
import type { Database, Queries } from './Database.ts';
import { MIGRATIONS, POSTGRES_TYPES, SQLITE_TYPES } from './migrations.ts';

/**
 * Brings the database to the present version, or refuses one that is newer than this program. All in one transaction
 * that is the only writer: of two processes that start at once, one migrates and the other finds it done.
 * `mark` is a statement of the dialect that belongs to the first migration.
 */
export async function migrate(database: Database, mark?: string): Promise<void> {
  const types = database.dialect === 'sqlite' ? SQLITE_TYPES : POSTGRES_TYPES;
  await using _alone = await holdWhereNeeded(database);
  await database.write(
    async (queries) => {
      const run = (statement: string) => sql.raw(statement).execute(queries);
      await run(
        `create table if not exists mesura_migrations (version ${types.int} primary key not null, name ${types.text} not null) ${types.end}`,
      );
      const { rows } = await sql<{ version: number | null }>`
      select max(version) as version from mesura_migrations
    `.execute(queries);
      const version = rows[0]?.version ?? 0;
      if (version > MIGRATIONS.length) {
        throw new MesuraError(
          'STORE_INVALID',
          `the database is of version ${version}, newer than this Mesura`,
          {
            fix: 'Update Mesura, or name another `database` in the configuration.',
          },
        );
      }
      if (version === 0 && mark) await run(mark);
      for (const [index, migration] of MIGRATIONS.entries()) {
        if (index < version) continue;
        for (const statement of migration.statements(types)) await run(statement);
        await sql`insert into mesura_migrations (version, name) values (${index + 1}, ${migration.name})`.execute(
          queries,
        );
      }
    },
    { alone: 'objections' },
  );
}

/** What every machine that sends holds for share. */
export const SENDING = 'send';

/** Keeps older programs from sending while that must not be. @throws MesuraError LOCKED while one does */
async function holdWhereNeeded(database: Database): Promise<AsyncDisposable> {
  const version = await versionOf(database.queries);
  const isNeeded =
    database.dialect === 'postgres' && version > 0 && MIGRATIONS.slice(version).some(({ alone }) => alone);
  if (!isNeeded) return { [Symbol.asyncDispose]: async () => undefined };
  const hold = await database.hold(SENDING);
  if (hold === undefined) {
    throw new MesuraError(
      'LOCKED',
      'the database has to be brought to a new version, and an older Mesura is sending',
      {
        why: 'The two versions must not send at the same time.',
        fix: 'Run again when it has ended, or end it with SIGTERM: it finishes what is in flight.',
      },
    );
  }
  return { [Symbol.asyncDispose]: () => hold.release() };
}

/** 0 for an empty database. */
export async function versionOf(queries: Queries): Promise<number> {
  try {
    const { rows } = await sql<{ version: number | null }>`
      select max(version) as version from mesura_migrations
    `.execute(queries);
    return Number(rows[0]?.version ?? 0);
  } catch (error) {
    if (error instanceof MesuraError) throw error;
    return 0;
  }
}
