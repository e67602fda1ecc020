import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { shardOf } from '../../src/domain/index.ts';
import { type Membership, openStore, type Shards, type Store } from '../../src/store/index.ts';
import { customer, NOON, reservation } from '../contracts/store/samples.ts';
import { SECRETS } from '../contracts/storeContract.ts';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';

let server: PostgresServer;
let at: string;
let store: Store;
const open: Store[] = [];
const joined: Membership[] = [];

beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());
beforeEach(async () => {
  at = await server.createDatabase();
  store = await openAgain();
});
afterEach(async () => {
  for (const one of joined.splice(0)) await one.leave().catch(() => undefined);
  for (const one of open.splice(0)) await one.close();
});

async function openAgain(address = at): Promise<Store> {
  const another = await openStore({ at: address, secrets: SECRETS });
  open.push(another);
  return another;
}

async function join(by: Store, id: string, campaigns = ['after-purchase']): Promise<Membership> {
  const card = { id, name: `host-${id}`, pid: 1, version: '1.0.0', policy: 'p' };
  const membership = await (by.shards as Shards).join(card, campaigns);
  joined.push(membership);
  return membership;
}

async function rows<T extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<T[]> {
  const client = new pg.Client(at);
  await client.connect();
  try {
    return (await client.query<T>(text, values)).rows;
  } finally {
    await client.end();
  }
}

const SHARD = shardOf('c1');
const OPTIONS = { length: 60_000, at: NOON };
const ACCEPTED = { state: 'accepted', code: 'smtp-250' } as const;

it('the database reckons shards as the program does', async () => {
  const ids = ['', 'C-1', 'José', '顧客', "o'hara\\", 'x'.repeat(300)];
  const found = await rows<{ shard: number }>(
    'select mesura.shard_of(id) as shard from unnest($1::text[]) as id',
    [ids],
  );
  expect(found.map(({ shard }) => shard)).toEqual(ids.map(shardOf));
});

describe('leases', () => {
  it('one machine has a shard; another one gets it when it is given back or has ended, under a higher epoch', async () => {
    const [one, two] = [await join(store, 'one'), await join(await openAgain(), 'two')];
    const [first] = await one.leases.take([SHARD], { machine: 'one', ...OPTIONS });
    expect(await two.leases.take([SHARD], { machine: 'two', ...OPTIONS })).toEqual([]);
    await one.leases.release('one', [first as never]);
    const [second] = await two.leases.take([SHARD], { machine: 'two', length: 1, at: NOON });
    const [third] = await one.leases.take([SHARD], { machine: 'one', ...OPTIONS });
    expect([first, second, third].map((lease) => lease?.epoch)).toEqual([1, 2, 3]);
    expect(await two.leases.beat('two', [second as never], 1000)).toEqual([]);
    expect(await one.leases.beat('one', [third as never], 1000)).toHaveLength(1);
  });

  it('of several that want a shard at the same moment one gets it', async () => {
    const stores = [store, await openAgain(), await openAgain()];
    const machines = [];
    for (const [index, by] of stores.entries()) machines.push(await join(by, `m${index}`));
    const taken = await Promise.all(
      machines.map(({ leases }, index) => leases.take([SHARD, 7, 8], { machine: `m${index}`, ...OPTIONS })),
    );
    expect(
      taken
        .flat()
        .map(({ shard }) => shard)
        .sort(),
    ).toEqual([SHARD, 7, 8].sort());
  });

  it('a machine whose session has ended is dead, whatever its leases say', async () => {
    const [one, two] = [await join(store, 'one'), await join(await openAgain(), 'two')];
    const [job] = await one.queue.next(1);
    await one.leases.take([job?.shard as number], { machine: 'one', ...OPTIONS });
    expect(await two.queue.reclaim()).toBe(0);
    // A session that was cut is taken up again at once; under this name there never was one.
    await rows(`update machines set id = 'gone' where id = 'one'`);
    await rows(`update leases set machine = 'gone' where machine = 'one'`);
    expect(await two.queue.reclaim()).toBe(1);
    const jobs = await two.queue.next(256);
    expect(jobs.map(({ shard }) => shard)).toContain(job?.shard);
  });
});

describe('the fence', () => {
  async function takenOver() {
    await store.upsert('customers', [customer('c1'), customer('c2')]);
    const other = await openAgain();
    const [one, two] = [await join(store, 'one'), await join(other, 'two')];
    const [mine] = await one.leases.take([SHARD], { machine: 'one', length: 1, at: NOON });
    const old = store.ledger.under(mine as never);
    const takeOver = async () => {
      // A row that somebody writes under is passed over: it is asked for again.
      for (;;) {
        const [lease] = await two.leases.take([SHARD], { machine: 'two', ...OPTIONS });
        if (lease !== undefined) return { recovered: lease.recovered, ledger: other.ledger.under(lease) };
      }
    };
    return { old, takeOver };
  }
  const send = { messageId: 'm1', address: 'c1@example.test', at: NOON };

  it('under an epoch that is over nothing is reserved, given up or marked as being sent', async () => {
    const { old, takeOver } = await takenOver();
    await old.reserve(reservation('m1', { messageId: 'm1', customerId: 'c1' }));
    const { ledger } = await takeOver();
    for (const change of [
      old.markSending(send),
      old.cancel('m1', 'x', NOON),
      old.holdBack('m1', NOON),
      old.reserve(reservation('m2', { messageId: 'm2', customerId: 'c1', orderId: 'o2' })),
    ])
      await expect(change).rejects.toMatchObject({ code: 'LEASE_LOST', exit: 75 });
    expect(await ledger.find('m1')).toMatchObject({ state: 'reserved', attempts: 0 });
    expect(await ledger.find('m2')).toBeUndefined();
    expect(await ledger.markSending(send)).toMatchObject({ state: 'sending', attempt: 1 });
  });

  it('what was on its way is uncertain after a takeover, until its own machine still learns the outcome', async () => {
    const { old, takeOver } = await takenOver();
    await old.reserve(reservation('m1', { messageId: 'm1', customerId: 'c1' }));
    await old.markSending(send);
    const { recovered, ledger } = await takeOver();
    expect(recovered).toEqual(['m1']);
    expect(await ledger.find('m1')).toMatchObject({ state: 'uncertain', code: 'interrupted', epoch: 1 });
    expect((await store.history('c1'))?.impressions).toHaveLength(1);
    await old.settle({ messageId: 'm1', outcome: ACCEPTED, at: NOON });
    expect(await ledger.find('m1')).toMatchObject({ state: 'accepted', code: 'smtp-250' });
    expect((await store.history('c1'))?.impressions).toHaveLength(1);
    expect(await ledger.attempts('m1')).toMatchObject([{ attempt: 1, state: 'accepted' }]);
  });

  it('a refusal that its own machine learns late takes back that the person was written to', async () => {
    const { old, takeOver } = await takenOver();
    await old.reserve(reservation('m1', { messageId: 'm1', customerId: 'c1' }));
    await old.markSending(send);
    const { ledger } = await takeOver();
    await old.settle({ messageId: 'm1', outcome: { state: 'refused', code: 'smtp-550' }, at: NOON });
    expect(await ledger.find('m1')).toMatchObject({ state: 'refused' });
    expect((await store.history('c1'))?.impressions).toEqual([]);
  });

  it('what is learnt late says nothing about a later attempt', async () => {
    const { old, takeOver } = await takenOver();
    await old.reserve(reservation('m1', { messageId: 'm1', customerId: 'c1' }));
    await old.markSending(send);
    const { ledger } = await takeOver();
    await ledger.resolve('m1', 'deferred', 'by-hand', NOON);
    await ledger.markSending(send);
    await expect(old.settle({ messageId: 'm1', outcome: ACCEPTED, at: NOON })).rejects.toMatchObject({
      code: 'LEDGER_REFUSED',
    });
    expect(await ledger.find('m1')).toMatchObject({ state: 'sending', attempts: 2, epoch: 2 });
  });

  it('a takeover waits for nobody who is about to mark a message, and is not half seen by anybody', async () => {
    const { old, takeOver } = await takenOver();
    const ids = Array.from({ length: 40 }, (_, index) => `m${index}`);
    await Promise.all(
      ids.map((messageId) =>
        old.reserve(reservation(messageId, { messageId, customerId: 'c1', orderId: messageId })),
      ),
    );
    const marks = ids.map((messageId) => old.markSending({ ...send, messageId }).catch(() => undefined));
    let over: Awaited<ReturnType<typeof takeOver>> | undefined;
    while (over === undefined) over = await takeOver().catch(() => undefined);
    const marked = (await Promise.all(marks)).filter((one) => one !== undefined).length;
    expect(over.recovered).toHaveLength(marked);
  });
});

describe('a pass', () => {
  it('machines with the same campaigns share it, and each shard is handed out once for each campaign', async () => {
    const campaigns = ['a', 'b'];
    const one = await join(store, 'one', campaigns);
    const two = await join(await openAgain(), 'two', campaigns);
    expect([one.isFirst, two.isFirst]).toEqual([true, false]);
    const seen: string[] = [];
    const drain = async ({ queue }: Membership) => {
      for (let jobs = await queue.next(50); jobs.length > 0; jobs = await queue.next(50)) {
        seen.push(...jobs.map(({ shard, level }) => `${level}/${shard}`));
        await Promise.all(jobs.map((job) => queue.done(job)));
      }
    };
    await Promise.all([drain(one), drain(two)]);
    expect(seen).toHaveLength(512);
    expect(new Set(seen).size).toBe(512);
    expect(await one.queue.left()).toBe(0);
    expect((await join(await openAgain(), 'three', campaigns)).isFirst).toBe(true);
  });

  it('a job that was handed to somebody else since is not ended by whoever had it before', async () => {
    const one = await join(store, 'one');
    const [job] = await one.queue.next(1);
    await one.queue.putBack(job as never, 0);
    await one.queue.done(job as never);
    expect((await one.queue.next(256)).map(({ shard }) => shard)).toContain(job?.shard);
  });
});

it('two shops in one database know nothing of each other', async () => {
  const [a, b] = [await openAgain(`${at}?schema=shop_a`), await openAgain(`${at}?schema=shop_b`)];
  await a.upsert('customers', [customer('c1')]);
  expect([(await a.counts()).customers, (await b.counts()).customers]).toEqual([1, 0]);
  const [one, two] = [await join(a, 'one'), await join(b, 'two')];
  expect([one.isFirst, two.isFirst]).toEqual([true, true]);
  expect(await one.leases.take([SHARD], { machine: 'one', ...OPTIONS })).toHaveLength(1);
  expect(await two.leases.take([SHARD], { machine: 'two', ...OPTIONS })).toHaveLength(1);
});

it.each(['public', 'pg_temp', 'x; drop schema mesura', 'A', '"a"', 'a_jobs', 'x'.repeat(41), ''])(
  'a schema called %j is refused',
  async (schema) => {
    const refused = openStore({ at: `${at}?schema=${encodeURIComponent(schema)}` });
    await expect(refused).rejects.toMatchObject({ code: 'CONFIG_INVALID', exit: 2 });
  },
);

it('a migration waits for an older program that sends, and machines of an older one get no lease after it', async () => {
  const machine = await join(store, 'one');
  await rows(
    'delete from mesura.mesura_migrations where version >= (select max(version) from mesura.mesura_migrations)',
  );
  await expect(openStore({ at })).rejects.toMatchObject({ code: 'LOCKED', exit: 75 });
  await rows(
    "insert into mesura.mesura_migrations (version, name) select max(version) + 2, 'later' from mesura.mesura_migrations",
  );
  await expect(machine.leases.take([SHARD], { machine: 'one', ...OPTIONS })).rejects.toMatchObject({
    ...{ code: 'LOCKED', exit: 75 },
  });
});

it('writers of the same rows in another order wait, and none of them fails', async () => {
  const people = Array.from({ length: 200 }, (_, n) => customer(`p${n}`));
  const lines = (turn: number) =>
    people.map(({ id }) => ({
      customerId: id,
      purpose: 'email' as const,
      state: 'given' as const,
      at: NOON,
      wording: `v${turn}`,
    }));
  const other = await openAgain();
  await Promise.all(
    [0, 1, 2, 3, 4, 5].map((turn) => {
      const batch = turn % 2 === 0 ? lines(turn) : lines(turn).reverse();
      return (turn % 3 === 0 ? store : other).upsert('consents', batch);
    }),
  );
  expect((await store.counts()).consents).toBe(200);
});

it('two who ask for the same thing at once have one request', async () => {
  const other = await openAgain();
  const asked = await Promise.all(
    [store, other, store, other].map(({ requests }) => requests.ask('c1', 'access', NOON)),
  );
  expect(asked.filter(({ isNew }) => isNew)).toHaveLength(1);
});

it('an address that is doubted by several machines at once is doubted once', async () => {
  const other = await openAgain();
  await Promise.all(
    [store, other, store].map(({ suppressions }) => suppressions.doubt('x@example.test', NOON)),
  );
  expect(await store.suppressions.has('x@example.test')).toBe(false);
});
