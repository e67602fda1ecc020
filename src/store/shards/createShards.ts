import { sql } from 'kysely';
import { withPackages } from '../../domain/index.ts';
import { SENDING } from '../database/migrate.ts';
import type { Postgres } from '../postgres/openPostgres.ts';
import { queueSchemaOf } from '../postgres/parseAddress.ts';
import { createLeases, NOW } from './createLeases.ts';
import { createQueue } from './createQueue.ts';
import { joinPass } from './joinPass.ts';
import { keepHold } from './keepHold.ts';
import type { Place } from './Place.ts';
import { readStatus } from './readStatus.ts';
import { machineLock } from './reclaim.ts';
import type { MachineFigures, Membership, Shards } from './Shards.ts';

export function createShards({ prompt, schema, hold, run }: Postgres, refresh: () => Promise<void>): Shards {
  return {
    async now() {
      const { rows } = await sql<{ now: number }>`select ${NOW} as now`.execute(prompt.queries);
      return Number(rows[0]?.now);
    },
    status: () => readStatus(prompt, queueSchemaOf(schema)),
    async join(card, campaigns) {
      const locks = [
        { name: SENDING, mode: 'together' },
        { name: machineLock(card.id), mode: 'alone' },
      ] as const;
      const session = await keepHold(() => hold(locks), refresh);
      try {
        // Loaded only where it is wanted: by what sends.
        const { openJobs } = await withPackages(
          'postgres',
          'work shared between machines',
          () => import('./openJobs.ts'),
        );
        // One after the other: of machines that start at once the first makes the queue, and pg-boss would trip over the second.
        const jobs = await prompt.write(() => openJobs(run, queueSchemaOf(schema), campaigns), {
          alone: 'queue',
        });
        try {
          return await enter({ database: prompt, schema, card, campaigns, jobs, session });
        } catch (error) {
          await jobs.close();
          throw error;
        }
      } catch (error) {
        await session.release();
        throw error;
      }
    },
  };
}

async function enter(place: Place): Promise<Membership> {
  const { database, card, jobs, session } = place;
  const queue = createQueue(place);
  await queue.reclaim();
  const pass = await joinPass(place);
  let figures: MachineFigures | undefined;
  const leases = createLeases(database, queue.jobOf);
  const setState = (values: { state?: string; until?: number; figures?: string }) =>
    database.write((queries) =>
      queries.updateTable('machines').set(values).where('id', '=', card.id).execute(),
    );
  return {
    ...pass,
    queue,
    leases: {
      ...leases,
      async beat(...beat) {
        const kept = await leases.beat(...beat);
        if (figures !== undefined) {
          const told = JSON.stringify(figures);
          figures = undefined;
          await setState({ figures: told });
        }
        return kept;
      },
    },
    report: (next) => {
      figures = next;
    },
    drain: async () => {
      await setState({ state: 'draining' });
    },
    async leave() {
      try {
        await setState({ state: 'left', until: 0, ...(figures && { figures: JSON.stringify(figures) }) });
      } finally {
        await jobs.close().catch(() => undefined);
        await session.release();
      }
    },
  };
}
