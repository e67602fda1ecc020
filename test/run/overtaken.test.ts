import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSmtpChannel } from '../../src/deliver/smtp/createSmtpChannel.ts';
import { shardOf } from '../../src/domain/index.ts';
import { policyFingerprint } from '../../src/guard/policy/policyFingerprint.ts';
import { prepareComposer } from '../../src/run/prepareComposer.ts';
import { prepareGuard } from '../../src/run/prepareGuard.ts';
import { sendCampaign } from '../../src/run/send/sendCampaign.ts';
import { openShop } from '../../src/run/shop/openShop.ts';
import { campaignNamed } from '../../src/run/workspace/openWorkspace.ts';
import type { Shards } from '../../src/store/index.ts';
import { CAMPAIGN, createDueShop, environment } from '../support/dueShop.ts';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';
import { SAMPLE_NOW, TEST_SECRET } from '../support/sampleShop.ts';
import { startSmtp } from '../support/smtp.ts';

let postgres: PostgresServer;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

const LEASE_MS = 3000;

/** Two people of one shard, and how many must be made to have them. */
function twoOfOneShard(): { readonly first: number; readonly second: number } {
  const seen = new Map<number, number>();
  for (let n = 0; ; n++) {
    const first = seen.get(shardOf(`C-${n}`));
    if (first !== undefined) return { first, second: n };
    seen.set(shardOf(`C-${n}`), n);
  }
}

/** Shards where the first beat for one of them comes through, told with its moment; the answer to the next one is on its way until `arrives`. */
function withSlowAnswer(
  shards: Shards,
  shard: number,
  beaten: (at: number) => void,
  arrives: Promise<void>,
): Shards {
  return {
    ...shards,
    async join(card, campaigns) {
      const membership = await shards.join(card, campaigns);
      const { leases } = membership;
      let beats = 0;
      return {
        ...membership,
        leases: {
          ...leases,
          async beat(...mine) {
            const at = performance.now();
            const kept = await leases.beat(...mine);
            if (beats === 0 && !mine[1].some((lease) => lease.shard === shard)) return kept;
            beats += 1;
            if (beats === 1) {
              beaten(at);
              return kept;
            }
            await arrives;
            // Not what is tried: the lease itself must not end on a busy machine.
            return leases.beat(...mine);
          },
        },
      };
    },
  };
}

it('a message whose turn comes while the lease is not sure is sent by the same run, though the shard was sure again at its end', async () => {
  const databaseUrl = await postgres.createDatabase();
  const { first, second } = twoOfOneShard();
  await using sample = await createDueShop(second + 1, databaseUrl);
  const smtp = await startSmtp();
  const env = environment({ smtpUrl: smtp.url, databaseUrl });
  await using shop = await openShop({ cwd: sample.folder, env }, {});
  const shards = shop.store.shards;
  if (shards === undefined) throw new Error('Postgres has shards');
  const { promise: beaten, resolve: beat } = Promise.withResolvers<number>();
  const { promise: arrives, resolve: arrive } = Promise.withResolvers<void>();
  let isOver = false;
  // The lease is sure for nine tenths of its length. The turn of one comes after that; then the answer that makes it sure again; then the other's.
  const turn = async (address: string) => {
    if (!isOver && address === `reader${second}@example.test`) {
      isOver = true;
      await sleep((await beaten) + LEASE_MS * 0.93 - performance.now());
      setTimeout(arrive, LEASE_MS * 0.02);
    } else if (address === `reader${first}@example.test`) {
      await arrives;
      await sleep(LEASE_MS * 0.05);
    }
    return { kind: 'go' } as const;
  };
  const guard = await prepareGuard(shop);
  const channel = createSmtpChannel({ url: smtp.url, connections: 2 });
  const report = await sendCampaign({
    ...{ runId: randomUUID(), campaign: campaignNamed(shop.workspace, CAMPAIGN), guard, channel },
    store: { ...shop.store, shards: withSlowAnswer(shards, shardOf(`C-${first}`), beat, arrives) },
    ...{ rivals: [...shop.workspace.campaigns.values()], pacer: { turn, close: async () => undefined } },
    composer: await prepareComposer(shop, guard, TEST_SECRET),
    ...{ concurrency: 64, policy: policyFingerprint(shop.workspace.policy), leaseMs: LEASE_MS },
    ...{ now: () => SAMPLE_NOW, random: Math.random, signal: new AbortController().signal },
  });
  await channel.close();
  expect(report.reasons['lease-ended']).toBeGreaterThan(0);
  expect(await shop.store.ledger.states(CAMPAIGN)).toMatchObject({ accepted: second + 1, reserved: 0 });
  expect(smtp.accepted).toBe(second + 1);
  await smtp.stop();
});
