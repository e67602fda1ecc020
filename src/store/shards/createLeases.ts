import { sql } from 'kysely';
import { MesuraError } from '../../domain/index.ts';
import type { Database } from '../database/Database.ts';
import { versionOf } from '../database/migrate.ts';
import { MIGRATIONS } from '../database/migrations.ts';
import { interrupt } from '../ledger/recover.ts';
import { SharedCommit } from '../suppressions/SharedCommit.ts';
import type { Lease, Leases } from './Leases.ts';

/** The database's clock, at this very moment and not at the beginning of the transaction. */
export const NOW = sql<number>`clock_ms()`;

/** @param jobOf for which job a shard is taken, so that it can be handed out again */
export function createLeases(
  database: Database,
  jobOf: (shard: number) => { readonly job: string; readonly queue: string } | undefined,
): Leases {
  const released = new SharedCommit<{ readonly machine: string; readonly lease: Lease }, undefined>((asked) =>
    database.write(async (queries) => {
      const [first] = asked;
      await queries
        .updateTable('leases')
        .from(
          rowsOf(
            database,
            asked.map(({ lease }) => lease),
          ).as('given'),
        )
        .set({ machine: null, until: 0, job: null, queue: null })
        .whereRef('leases.shard', '=', 'given.of_shard')
        .whereRef('leases.epoch', '=', 'given.of_epoch')
        .where('machine', '=', first?.machine ?? '')
        .execute();
      return asked.map(() => undefined);
    }),
  );
  return {
    take: (shards, { machine, length, at }) =>
      database.write(async (queries) => {
        if (shards.length === 0) return [];
        await refuseOtherVersion(queries);
        // Whoever has a row locked is writing under it: not free, and not to be waited for.
        const free = await queries
          .selectFrom('leases')
          .select('shard')
          .where('shard', 'in', [...shards])
          .where((of) => of.or([of('machine', 'is', null), of('until', '<=', NOW)]))
          .orderBy('shard')
          .forUpdate()
          .skipLocked()
          .execute();
        if (free.length === 0) return [];
        const numbers = free.map(({ shard }) => Number(shard));
        const given = database.rows(
          { of_shard: 'int', of_job: 'text', of_queue: 'text' },
          numbers.map((shard) => [shard, jobOf(shard)?.job ?? null, jobOf(shard)?.queue ?? null]),
        );
        const taken = await queries
          .updateTable('leases')
          .from(given.as('given'))
          .set(({ eb, ref }) => ({
            ...{ machine, epoch: eb('epoch', '+', 1), taken_at: NOW, until: sql<number>`${NOW} + ${length}` },
            ...{ job: ref('given.of_job'), queue: ref('given.of_queue') },
          }))
          .whereRef('leases.shard', '=', 'given.of_shard')
          .returning(['leases.shard', 'leases.epoch'])
          .execute();
        // Always, and not only where the owner before gave no word: what is on its way here is nobody's any more.
        const lost = await interrupt(database, queries, at, numbers);
        const recovered = Map.groupBy(lost, ({ shard }) => shard);
        return taken.map(({ shard, epoch }) => ({
          shard: Number(shard),
          epoch: Number(epoch),
          recovered: (recovered.get(Number(shard)) ?? []).map(({ message_id }) => message_id).sort(),
        }));
      }),

    beat: (machine, leases, length) =>
      database.write(async (queries) => {
        const until = sql<number>`${NOW} + ${length}`;
        await queries.updateTable('machines').set({ until }).where('id', '=', machine).execute();
        if (leases.length === 0 || (await versionOf(queries)) !== MIGRATIONS.length) return [];
        const kept = await queries
          .updateTable('leases')
          .from(rowsOf(database, leases).as('given'))
          .set({ until })
          .whereRef('leases.shard', '=', 'given.of_shard')
          .whereRef('leases.epoch', '=', 'given.of_epoch')
          .where('machine', '=', machine)
          .returning(['leases.shard', 'leases.epoch'])
          .execute();
        return kept.map(({ shard, epoch }) => ({ shard: Number(shard), epoch: Number(epoch) }));
      }),

    async release(machine, leases) {
      for (const lease of leases) await released.submit({ machine, lease });
    },
  };
}

const rowsOf = (database: Database, leases: readonly Lease[]) =>
  database.rows(
    { of_shard: 'int', of_epoch: 'int' },
    leases.map(({ shard, epoch }) => [shard, epoch]),
  );

/** A migration may have come while this program was at work. @throws MesuraError STORE_INVALID */
async function refuseOtherVersion(queries: Parameters<typeof versionOf>[0]): Promise<void> {
  if ((await versionOf(queries)) === MIGRATIONS.length) return;
  throw new MesuraError(
    'LOCKED',
    'the database was brought to a newer version while this machine was sending',
    {
      why: 'It finishes what it has in flight and takes nothing new.',
      fix: 'Update Mesura on this machine too.',
    },
  );
}
