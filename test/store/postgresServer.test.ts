import pg from 'pg';
import { afterAll, beforeAll, expect, it, onTestFinished, vi } from 'vitest';
import { MesuraError } from '../../src/domain/index.ts';
import { openStore } from '../../src/store/index.ts';
import { postgresError } from '../../src/store/postgres/postgresError.ts';
import { customer, product } from '../contracts/store/samples.ts';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

async function clientOf(address: string): Promise<pg.Client> {
  const client = new pg.Client(address);
  await client.connect();
  onTestFinished(() => client.end());
  return client;
}

const everything = (error: unknown): string =>
  error instanceof MesuraError
    ? [error.message, error.why, error.fix, String(error.cause)].join(' ')
    : String(error);

it("lives beside the shop's own tables of the same names", async () => {
  const at = await server.createDatabase();
  const client = await clientOf(at);
  await client.query(
    'create table products (sku int); insert into products values (7); create table customers (x int)',
  );
  const store = await openStore({ at });
  await store.upsert('products', [product('p1')]);
  expect(await store.products()).toEqual([product('p1')]);
  await store.close();
  expect((await client.query('select * from public.products')).rows).toEqual([{ sku: 7 }]);
});

it('a server that does not answer is said to be away, without the address or the password', async () => {
  const error = await openStore({ at: 'postgres://shop:hunter2@127.0.0.1:1/shop' }).catch(
    (thrown: unknown) => thrown,
  );
  expect(error).toMatchObject({ code: 'STORE_AWAY', exit: 75 });
  expect(everything(error)).not.toMatch(/hunter2|shop:/);
});

it('a database that does not exist is an error of the configuration', async () => {
  const at = (await server.createDatabase()).replace(/[^/]*$/, 'nowhere');
  await expect(openStore({ at })).rejects.toMatchObject({ code: 'CONFIG_INVALID', exit: 2 });
});

it('a connection that the server ends is replaced, and nothing of the change is half done', async () => {
  const at = await server.createDatabase();
  const store = await openStore({ at });
  onTestFinished(() => store.close());
  const client = await clientOf(at);
  await client.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'mesura'",
  );
  await vi.waitFor(
    async () => {
      const said = await store.upsert('customers', [customer('c1')]).catch((error: unknown) => error);
      if (said instanceof Error) expect(said).toMatchObject({ code: 'STORE_AWAY' });
      expect(said).not.toBeInstanceOf(Error);
    },
    { timeout: 10_000 },
  );
  expect((await store.counts()).customers).toBe(1);
});

it("what the server says about a row never leaves the store's door", async () => {
  const client = await clientOf(await server.createDatabase());
  await client.query('create table secrets (email text primary key)');
  await client.query("insert into secrets values ('maria@example.test')");
  for (const statement of [
    "insert into secrets values ('maria@example.test')",
    "select 'maria@example.test'::bigint",
    "select * from secrets where email = 'maria@example.test' and nothing = 1",
  ]) {
    const raw = await client.query(statement).catch((error: unknown) => error);
    expect(everything(postgresError(raw))).toMatch(/SQLSTATE/);
    expect(everything(postgresError(raw))).not.toContain('maria');
  }
});

it('a user without the right to write is told so', async () => {
  const at = await server.createDatabase();
  await (await openStore({ at })).close();
  const client = await clientOf(at);
  await client.query(`alter database ${at.split('/').at(-1)} set default_transaction_read_only = on`);
  await expect(openStore({ at })).rejects.toMatchObject({ code: 'STORE_UNWRITABLE', exit: 75 });
});
