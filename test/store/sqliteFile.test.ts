import { spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it, onTestFinished } from 'vitest';
import { openStore, type Store } from '../../src/store/index.ts';
import { consent, customer, NOON, orderLine, product } from '../contracts/store/samples.ts';

const CHILD = path.resolve(import.meta.dirname, '../contracts/store/openStoreChild.ts');
const NOBODY = 65534;
const isRoot = process.getuid?.() === 0;

function testFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'mesura-sqlite-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function opened(at: string, options: { secrets?: readonly string[] } = {}): Promise<Store> {
  const store = await openStore({ at, ...options });
  onTestFinished(() => store.close());
  return store;
}

/** What a process without root's rights says when it opens the store. */
function asOrdinaryUser(at: string): Promise<string> {
  return new Promise((resolve) => {
    const identity = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
    const child = spawn(process.execPath, [CHILD, at], { ...identity, cwd: tmpdir() });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    child.once('close', () => resolve(said.trim()));
  });
}

it('the database, its log and its index belong to nobody else, in a folder that is made for them', async () => {
  const at = path.join(testFolder(), 'a', 'b', 'shop.db');
  const store = await opened(at);
  await store.upsert('customers', [customer('c1')]);
  for (const file of [at, `${at}-wal`, `${at}-shm`]) expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(statSync(path.dirname(at)).mode & 0o777).toBe(0o700);
});

it('a file that is no database is refused and stays as it is', async () => {
  const at = path.join(testFolder(), 'notes.txt');
  const text = 'Not a database, but long enough to be taken for one.\n'.repeat(100);
  writeFileSync(at, text);
  await expect(openStore({ at })).rejects.toMatchObject({ code: 'STORE_INVALID', exit: 2 });
  expect(readFileSync(at, 'utf8')).toBe(text);
  expect(readdirSync(path.dirname(at))).toEqual(['notes.txt']);
});

it("another program's database is refused and stays as it is", async () => {
  const at = path.join(testFolder(), 'other.db');
  const other = new DatabaseSync(at);
  other.exec('create table products (id text)');
  other.close();
  const before = readFileSync(at);
  await expect(openStore({ at })).rejects.toMatchObject({
    code: 'STORE_INVALID',
    message: expect.stringContaining('another program'),
  });
  expect(readFileSync(at).equals(before)).toBe(true);
});

it('a database of a newer Mesura is refused', async () => {
  const at = path.join(testFolder(), 'shop.db');
  await (await openStore({ at })).close();
  const newer = new DatabaseSync(at);
  newer.exec("insert into mesura_migrations values (99, 'from the future')");
  newer.close();
  await expect(openStore({ at })).rejects.toMatchObject({
    code: 'STORE_INVALID',
    fix: expect.stringContaining('Update Mesura'),
  });
});

it('damage is found by the verification', async () => {
  const at = path.join(testFolder(), 'shop.db');
  const store = await openStore({ at });
  const many = Array.from({ length: 2000 }, (_, index) => product(`p${index}`, { name: 'x'.repeat(200) }));
  await store.upsert('products', many);
  await store.close();
  const bytes = readFileSync(at);
  bytes.fill(0xff, bytes.length >> 1, (bytes.length >> 1) + 8192);
  writeFileSync(at, bytes);
  await expect((await opened(at)).verify()).rejects.toMatchObject({ code: 'STORE_INVALID' });
});

it('a folder or a file that cannot be written is said to be so, and nothing is left behind', async () => {
  const folder = testFolder();
  chmodSync(folder, 0o755);
  const closed = path.join(folder, 'closed');
  mkdirSync(closed, { mode: 0o555 });
  expect(await asOrdinaryUser(path.join(closed, 'shop.db'))).toBe('FOLDER_READONLY');
  expect(await asOrdinaryUser(path.join(closed, 'sub', 'shop.db'))).toBe('FOLDER_READONLY');
  expect(readdirSync(closed)).toEqual([]);

  const open = path.join(folder, 'open');
  mkdirSync(open);
  const at = path.join(open, 'shop.db');
  await (await openStore({ at })).close();
  chmodSync(at, 0o444);
  if (isRoot) chownSync(open, NOBODY, NOBODY);
  expect(await asOrdinaryUser(at)).toBe('STORE_UNWRITABLE');
  chmodSync(at, 0o600);
});

it('a path through a file is no folder', async () => {
  const at = path.join(testFolder(), 'file');
  writeFileSync(at, '');
  await expect(openStore({ at: path.join(at, 'shop.db') })).rejects.toMatchObject({
    code: 'FOLDER_READONLY',
  });
});

it('a disk that takes no more stops the change as a whole, and what was there stays', async () => {
  const at = path.join(testFolder(), 'shop.db');
  const store = await openStore({ at });
  await store.upsert('customers', [customer('c1')]);
  await store.close();
  // A limit on the size of files is the nearest that an ordinary user gets to a full disk.
  const limited = spawn('sh', [
    '-c',
    'trap "" XFSZ; ulimit -f 2000; exec "$@"',
    'sh',
    process.execPath,
    CHILD,
    at,
    '50000',
  ]);
  let said = '';
  limited.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  await new Promise((resolve) => limited.once('close', resolve));
  expect(said.trim()).toBe('STORE_UNWRITABLE');
  expect((await (await opened(at)).counts()).customers).toBe(1);
});

it('after forgetting, no byte of the person is left in the files', async () => {
  const at = path.join(testFolder(), 'shop.db');
  const store = await opened(at, { secrets: ['a-secret-for-tests-that-is-long-enough'] });
  const marks = ['zsuzsanna-canary', 'Canary-Name', 'canary-wording', 'canary-order'];
  await store.upsert('customers', [
    customer('c1', { email: 'zsuzsanna-canary@example.test', firstName: 'Canary-Name' }),
    ...Array.from({ length: 500 }, (_, index) => customer(`other-${index}`)),
  ]);
  await store.upsert('consents', [consent('c1', { wording: 'canary-wording' })]);
  await store.upsert('orders', [orderLine('canary-order', 'c1'), orderLine('o2', 'other-2')]);
  const found = () => {
    const bytes = [at, `${at}-wal`]
      .filter(existsSync)
      .map((file) => readFileSync(file, 'latin1'))
      .join('');
    return marks.filter((mark) => bytes.includes(mark));
  };
  expect(found()).toEqual(marks);
  await store.forget('c1', NOON);
  expect(found()).toEqual([]);
  expect((await store.counts()).customers).toBe(500);
});

it('a process that ends in the middle of a long run leaves every answered change on the disk', async () => {
  const at = path.join(testFolder(), 'shop.db');
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'reserveChild.ts'), at]);
  let answered = 0;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    answered += text.split('\n').length - 1;
    if (answered > 200) child.kill('SIGKILL');
  });
  await new Promise((resolve) => child.once('close', resolve));
  const { ledger } = await opened(at);
  expect((await ledger.states('after-purchase')).reserved).toBeGreaterThanOrEqual(answered);
});

it('a process that has nothing more to do ends, also when nobody closed the store', async () => {
  const at = path.join(testFolder(), 'shop.db');
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'reserveChild.ts'), at, '50']);
  expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0);
  expect((await (await opened(at)).ledger.states('after-purchase')).reserved).toBe(50);
});
