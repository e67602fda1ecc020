import { createHash } from 'node:crypto';
import type { Database } from '../database/Database.ts';
import type { Archive, ArchivedText } from './Archive.ts';

export function createArchive({ queries, write }: Database): Archive {
  return {
    async keep(texts, at) {
      if (texts.length === 0) return;
      await write((transaction) =>
        transaction
          .insertInto('archive')
          .values(texts.map((one) => ({ ...one, digest: digestOf(one), first_used_at: at })))
          .onConflict((conflict) => conflict.doNothing())
          .execute(),
      );
    },
    async find(kind, fingerprint) {
      const rows = await queries
        .selectFrom('archive')
        .selectAll()
        .where('kind', '=', kind)
        .where('fingerprint', '=', fingerprint)
        .orderBy('first_used_at')
        .orderBy('digest')
        .execute();
      return rows.map(({ name, text, first_used_at }) =>
        Object.freeze({ kind, fingerprint, name, text, firstUsedAt: Number(first_used_at) }),
      );
    },
  };
}

function digestOf({ name, text }: ArchivedText): string {
  return createHash('sha256').update(name).update('\0').update(text).digest('hex');
}
