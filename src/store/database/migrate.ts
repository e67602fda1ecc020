import { sql } from 'kysely';
import { MesuraError } from '../../domain/index.ts';
import type { Database } from './Database.ts';
import { MIGRATIONS, POSTGRES_TYPES, SQLITE_TYPES } from './migrations.ts';

/**
 * Brings the database to the present version, or refuses one that is newer than this program. All in one transaction
 * that is the only writer: of two processes that start at once, one migrates and the other finds it done.
 * `mark` is a statement of the dialect that belongs to the first migration.
 */
export async function migrate(database: Database, mark?: string): Promise<void> {
  const types = database.dialect === 'sqlite' ? SQLITE_TYPES : POSTGRES_TYPES;
  await database.write(async (queries) => {
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
  });
}
