import { MesuraError } from '../../domain/index.ts';
import type { Database } from '../database/Database.ts';
import type { LockRow } from '../database/Tables.ts';
import type { LockOwner, Locks } from './Locks.ts';

export function createLocks(database: Database): Locks {
  return {
    acquire: (name, owner, isAlive) =>
      database.write(async (queries) => {
        const row = toRow(name, owner);
        const { numInsertedOrUpdatedRows: inserted } = await queries
          .insertInto('locks')
          .values(row)
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst();
        if (inserted === 1n) return undefined;
        // Nobody else writes while we are in here, so nobody else can take over the same dead owner.
        const held = await queries
          .selectFrom('locks')
          .selectAll()
          .where('name', '=', name)
          .executeTakeFirst();
        const previous = held && toOwner(held);
        if (previous && isAlive(previous)) throw locked(name, previous);
        await queries.updateTable('locks').set(row).where('name', '=', name).execute();
        return previous;
      }),
    async renew(name, runId, at) {
      const renewed = await database.write((queries) =>
        queries
          .updateTable('locks')
          .set({ renewed_at: at })
          .where('name', '=', name)
          .where('run_id', '=', runId)
          .returning('name')
          .execute(),
      );
      return renewed.length === 1;
    },
    async release(name, runId) {
      await database.write((queries) =>
        queries.deleteFrom('locks').where('name', '=', name).where('run_id', '=', runId).execute(),
      );
    },
    async owner(name) {
      const row = await database.queries
        .selectFrom('locks')
        .selectAll()
        .where('name', '=', name)
        .executeTakeFirst();
      return row && toOwner(row);
    },
  };
}

function toRow(name: string, { pid, host, startedAt, runId, renewedAt }: LockOwner): LockRow {
  return { name, pid, host, started_at: startedAt, run_id: runId, renewed_at: renewedAt };
}

function toOwner(row: LockRow): LockOwner {
  return Object.freeze({
    pid: row.pid,
    host: row.host,
    startedAt: row.started_at,
    runId: row.run_id,
    renewedAt: row.renewed_at,
  });
}

function locked(name: string, { pid, host, renewedAt }: LockOwner): MesuraError {
  return new MesuraError('LOCKED', `another run holds the lock "${name}"`, {
    why: `Process ${pid} on ${host} is at work; it last said so at ${new Date(renewedAt).toISOString()}.`,
    fix: 'Wait for it to end. If it died, the next run takes over by itself.',
  });
}
