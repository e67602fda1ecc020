import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { ALL_SHARDS, DAY_MS } from '../../domain/index.ts';
import { NOW } from './createLeases.ts';
import type { Place } from './Place.ts';
import type { Membership } from './Shards.ts';

/** How long a machine counts as alive without a beat, when it has just joined. */
const FIRST_MS = 20_000;

/** Joins the pass that live machines are at, if anything of it is left; else begins one. */
export function joinPass({
  database,
  card,
  campaigns,
  jobs,
}: Place): Promise<Pick<Membership, 'isFirst' | 'isOtherPolicy'>> {
  const scope = JSON.stringify(campaigns);
  return database.write(
    async (queries) => {
      const live = await queries
        .selectFrom('machines')
        .select('id')
        .where('scope', '=', scope)
        .where('state', 'in', ['working', 'draining'])
        .where('until', '>', NOW)
        .limit(1)
        .executeTakeFirst();
      const known = await queries
        .selectFrom('passes')
        .selectAll()
        .where('scope', '=', scope)
        .executeTakeFirst();
      const isUnderWay = live !== undefined && known !== undefined && (await jobs.left()) > 0;
      const id = isUnderWay ? known.id : randomUUID();
      if (!isUnderWay) {
        await jobs.refill(queries, ALL_SHARDS);
        await queries.deleteFrom('passes').where('scope', '=', scope).execute();
        await queries
          .insertInto('passes')
          .values({ scope, id, policy: card.policy, begun_at: NOW })
          .execute();
      }
      await queries
        .deleteFrom('machines')
        .where('state', 'in', ['left', 'dead'])
        .where('joined_at', '<', sql<number>`${NOW} - ${DAY_MS}`)
        .execute();
      const { name, pid, version } = card;
      await queries
        .insertInto('machines')
        .values({
          ...{ id: card.id, name, pid, version, scope, pass: id, state: 'working', figures: null },
          ...{ joined_at: NOW, until: sql<number>`${NOW} + ${FIRST_MS}` },
        })
        .execute();
      return { isFirst: !isUnderWay, isOtherPolicy: isUnderWay && known.policy !== card.policy };
    },
    { alone: `pass ${scope}` },
  );
}
