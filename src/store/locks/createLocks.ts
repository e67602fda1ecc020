import { MesuraError } from '../../domain/index.ts';
import type { Database, Hold } from '../database/Database.ts';
import type { LockRow } from '../database/Tables.ts';
import type { LockOwner, Locks } from './Locks.ts';

export function createLocks(database: Database): Locks {
  const readOwner = async (name: string): Promise<LockOwner | undefined> => {
    const row = await database.queries
      .selectFrom('locks')
      .selectAll()
      .where('name', '=', name)
      .executeTakeFirst();
    return row && toOwner(row);
  };
  return {
    async acquire(name, owner) {
      const hold = await database.hold(name);
      if (hold === undefined) throw locked(name, await readOwner(name));
      try {
        const previous = await readOwner(name);
        await noteOwner(database, name, owner);
        return Object.freeze({
          previous,
          lost: hold.lost,
          release: () => release(database, name, owner.runId, hold),
        });
      } catch (error) {
        await hold.release();
        throw error;
      }
    },
    async owner(name) {
      const owner = await readOwner(name);
      if (owner === undefined) return undefined;
      return Object.freeze({ ...owner, held: await database.isHeld(name) });
    },
  };
}

async function noteOwner(database: Database, name: string, owner: LockOwner): Promise<void> {
  const { pid, host, startedAt, runId } = owner;
  const row: LockRow = { name, pid, host, started_at: startedAt, run_id: runId, renewed_at: startedAt };
  await database.write(async (queries) => {
    await queries.deleteFrom('locks').where('name', '=', name).execute();
    await queries.insertInto('locks').values(row).execute();
  });
}

/** The row first: a process that dies in between leaves a row that nobody holds, which is what it is. */
async function release(database: Database, name: string, runId: string, hold: Hold): Promise<void> {
  try {
    await database.write((queries) =>
      queries.deleteFrom('locks').where('name', '=', name).where('run_id', '=', runId).execute(),
    );
  } finally {
    await hold.release();
  }
}

function toOwner(row: LockRow): LockOwner {
  return Object.freeze({ pid: row.pid, host: row.host, startedAt: row.started_at, runId: row.run_id });
}

function locked(name: string, owner: LockOwner | undefined): MesuraError {
  const who = owner && `Process ${owner.pid} on ${owner.host} is at work.`;
  return new MesuraError('LOCKED', `another run holds the lock "${name}"`, {
    why: who ?? 'It has only just begun.',
    fix: 'Wait for it to end. If it died, the next run takes over by itself.',
  });
}
