import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStore } from '../../src/store/index.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'mesura-'));
});
afterAll(() => rm(folder, { recursive: true }));

it.each([
  'Postgres://user:secret@localhost/shop',
  'POSTGRESQL://user:secret@localhost/shop',
  'postgres:/user:secret@localhost/shop',
  ' postgres://user:secret@localhost/shop',
  'postgres://user:secret@localhost/shop\n',
  '"postgres://user:secret@localhost/shop"',
  "'postgres://user:secret@localhost/shop'",
  'postgres://user:sec/ret@localhost/shop',
  'postgres://user:secret@localhost:port/shop',
  'mysql://user:secret@localhost/shop',
  'postgres+ssl://user:secret@localhost/shop',
  'sqlite:shop.db',
  'file:///tmp/shop.db',
  'jdbc:postgresql://localhost/shop',
  '://localhost/shop',
])('%s is refused before a file is made of it, and not echoed', async (at) => {
  const error = await openStore({ at }).catch((refusal: unknown) => refusal);
  expect(error).toMatchObject({ code: 'CONFIG_INVALID', exit: 2 });
  expect(JSON.stringify(error)).not.toContain('secret');
  expect(existsSync(at)).toBe(false);
});

it('a path is a path, also with a space or a colon behind the first folder', async () => {
  const at = path.join(folder, 'our shop', 'a:b.db');
  const store = await openStore({ at });
  await store.close();
  expect(await readdir(path.dirname(at))).toContain('a:b.db');
});
