import type { Database } from '../database/Database.ts';
import { parsedOrNull, present } from '../records/Mapping.ts';
import type { RunSummary, Runs } from './Runs.ts';

export function createRuns(database: Database): Runs {
  return {
    async start({ id, campaign, startedAt, policy, machine }) {
      await database.write((queries) =>
        queries
          .insertInto('runs')
          .values({ id, campaign, started_at: startedAt, policy, machine: machine ?? null })
          .execute(),
      );
    },
    async finish(runId, at, summary) {
      await database.write((queries) =>
        queries
          .updateTable('runs')
          .set({ finished_at: at, summary: JSON.stringify(summary) })
          .where('id', '=', runId)
          .execute(),
      );
    },
    async last(count) {
      const rows = await database.queries
        .selectFrom('runs')
        .selectAll()
        .orderBy('started_at', 'desc')
        .orderBy('id', 'desc')
        .limit(count)
        .execute();
      return rows.map((row) =>
        present({
          id: row.id,
          campaign: row.campaign,
          startedAt: row.started_at,
          policy: row.policy,
          machine: row.machine,
          finishedAt: row.finished_at,
          summary: parsedOrNull<RunSummary>(row.summary),
        }),
      );
    },
  };
}
