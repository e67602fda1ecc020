import type { Database } from '../database/Database.ts';
import type { LinkChecks } from './LinkChecks.ts';

export function createLinkChecks({ queries, write }: Database): LinkChecks {
  const find = (base: string) =>
    queries.selectFrom('link_checks').selectAll().where('base', '=', base).executeTakeFirst();
  return {
    async record(base, problems, at) {
      await write((transaction) =>
        transaction
          .insertInto('link_checks')
          .values({ base, checked_at: at, problems, warned_at: null })
          .onConflict((conflict) => conflict.column('base').doUpdateSet({ checked_at: at, problems }))
          .execute(),
      );
    },
    async last(base) {
      const row = await find(base);
      if (row === undefined || row.checked_at === null) return undefined;
      return { at: Number(row.checked_at), problems: Number(row.problems ?? 0) };
    },
    shouldWarn: (base, at) =>
      write(async (transaction) => {
        const added = await transaction
          .insertInto('link_checks')
          .values({ base, checked_at: null, problems: null, warned_at: at })
          .onConflict((conflict) => conflict.doNothing())
          .returning('base')
          .execute();
        return added.length > 0;
      }),
  };
}
