import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createRefusedFile } from '../../src/cli/refusedFile.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mesura-refused-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const row = (file: string, id: string) => ({
  ...{ file, line: 2, columns: ['order_id'], cells: [id] },
  refusals: [{ place: { file, line: 2 }, field: 'quantity', message: 'is missing' }],
});

it('files of one name in several folders are each written out, and none over another', async () => {
  const refused = createRefusedFile('bad.csv', folder, new Set());
  for (const shop of ['es', 'fr', 'de']) refused.add(row(`${shop}/orders.csv`, `order-${shop}`));
  const written = await refused.finish();
  expect(written).toEqual(['bad.csv', 'bad-orders.csv', 'bad-orders-2.csv']);
  const texts = await Promise.all(written.map((name) => readFile(path.join(folder, name), 'utf8')));
  expect(texts.map((text) => /order-\w+/.exec(text)?.[0])).toEqual(['order-es', 'order-fr', 'order-de']);
});

it('a file that is imported is not written over', async () => {
  const orders = path.join(folder, 'orders.csv');
  expect(() => createRefusedFile('orders.csv', folder, new Set([orders]))).toThrow(
    expect.objectContaining({ code: 'USAGE' }),
  );
  const refused = createRefusedFile('bad.csv', folder, new Set([path.join(folder, 'bad-b.csv')]));
  for (const name of ['a', 'b']) refused.add(row(`${name}.csv`, name));
  expect(await refused.finish()).toEqual(['bad.csv', 'bad-b-2.csv']);
  expect(await readdir(folder)).toEqual(['bad-b-2.csv', 'bad.csv']);
});

it('a file that others could read is read by nobody else from then on', async () => {
  const file = path.join(folder, 'bad.csv');
  await writeFile(file, 'earlier', { mode: 0o644 });
  const refused = createRefusedFile('bad.csv', folder, new Set());
  refused.add(row('orders.csv', '1'));
  await refused.finish();
  expect((await stat(file)).mode & 0o077).toBe(0);
  expect(await readFile(file, 'utf8')).not.toContain('earlier');
});
