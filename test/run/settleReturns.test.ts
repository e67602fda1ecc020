import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DAY_MS, OrderLine } from '../../src/domain/index.ts';
import { settleReturns } from '../../src/run/import/settleReturns.ts';
import { openStore, type Store } from '../../src/store/index.ts';

const START = Date.UTC(2026, 0, 1);
let folder: string;
let store: Store;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mesura-returns-'));
  store = await openStore({ at: path.join(folder, 'shop.db') });
  await store.upsert('customers', [{ id: 'C-1', email: 'ana@example.test' }]);
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

const line = (orderId: string, day: number, quantity: number) =>
  OrderLine.parse({
    ...{ orderId, quantity },
    customerId: 'C-1',
    productId: 'coat',
    placedAt: START + day * DAY_MS,
  });

/** An import that brings only returns, of purchases that are stored. @returns what is stored then, oldest first */
async function take(...returns: OrderLine[]) {
  const { lines, report } = await settleReturns({ lines: [], orders: new Set() }, returns, store);
  await store.upsert('orders', lines);
  const orders = (await store.history('C-1'))?.orders ?? [];
  return { report, left: orders.map(({ lines: [one] }) => `${one?.quantity} ${one?.status}`).sort() };
}

it('several returns of one earlier purchase are all taken off it, once', async () => {
  await store.upsert('orders', [line('o1', 0, 3)]);
  const [first, second] = [line('r1', 5, 1), line('r2', 8, 1)];
  const both = { report: { matched: 2, unmatched: 0 }, left: ['1 kept'] };
  expect(await take(first, second)).toEqual(both);
  expect(await take(first, second)).toEqual(both);
});

it('a return that is imported again after a later one changes nothing', async () => {
  await store.upsert('orders', [line('o1', 0, 3)]);
  const [first, second] = [line('r1', 5, 1), line('r2', 8, 1)];
  expect((await take(first)).left).toEqual(['2 kept']);
  expect((await take(first, second)).left).toEqual(['1 kept']);
  expect((await take(first, second)).left).toEqual(['1 kept']);
});

it('two returns of the same moment, and one that is larger than a purchase, are taken off in full', async () => {
  await store.upsert('orders', [line('o1', 0, 2), line('o2', 2, 2)]);
  expect((await take(line('r1', 5, 1), line('r2', 5, 2))).left).toEqual(['1 kept', '2 returned']);
});

it('a return of what nobody bought is told', async () => {
  expect((await take(line('r1', 5, 1))).report).toEqual({ matched: 0, unmatched: 1 });
});
