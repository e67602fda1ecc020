import { createReadStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createGunzip } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { callMesura } from '../support/callMesura.ts';
import { ROOT } from '../support/sampleShop.ts';

const REAL = path.join(ROOT, '../shared/data/onlineretail/orders_dev.csv.gz');
const LINES = 20_000;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mesura-flat-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A shop whose whole data is `data`. */
async function shopWith(data: string): Promise<void> {
  const { default: sample } = await import('../../mesura.config.ts');
  const config = { ...sample, data: JSON.parse(data), now: undefined, preview: {} };
  await writeFile(path.join(folder, 'mesura.config.json'), JSON.stringify(config));
  await writeFile(path.join(folder, 'policy.yaml'), 'version: 1\nname: Test\nextends: mesura:default\n');
  await mkdir(path.join(folder, 'templates'));
}

const importJson = async () => {
  const { stdout } = await callMesura(['import', '--json'], { cwd: folder });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
};

/** The first lines of the real file: the whole of it is what `npm run bench` takes. */
async function writeHead(): Promise<void> {
  let text = '';
  for await (const piece of createReadStream(REAL).pipe(createGunzip())) {
    text += String(piece);
    if (text.split('\n').length > LINES + 1) break;
  }
  await writeFile(
    path.join(folder, 'lines.csv'),
    `${text
      .split('\n')
      .slice(0, LINES + 1)
      .join('\n')}\n`,
  );
}

it.skipIf(!existsSync(REAL))(
  'a real file of order lines imports by its preset alone, and a second time without a change (skipped where it is not there)',
  async () => {
    await writeHead();
    await shopWith('{ "orders": { "preset": "lines", "file": "lines.csv" } }');
    const first = await importJson();
    expect(first.rows).toBe(LINES);
    const orders = first.imported.find(({ kind }: { kind: string }) => kind === 'orders');
    expect(orders).toMatchObject({ changed: 0, refused: 0 });
    const reasons = first.leftOut.map(({ because }: { because: string }) => because);
    expect(reasons).toEqual(expect.arrayContaining(['CustomerID is "na"', 'StockCode is "post"']));
    expect(first.returns.matched).toBeGreaterThan(100);
    // Every row is one thing: an order line, a return, or left out.
    expect(orders.added + first.returns.matched + first.returns.unmatched + orders.leftOut).toBe(LINES);
    const second = await importJson();
    for (const kind of second.imported) expect(kind).toMatchObject({ added: 0, changed: 0, removed: 0 });
    expect(second.returns).toEqual(first.returns);
  },
);

it('returns that come in a later file are taken off, once, however often it is imported', async () => {
  const header = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID\n';
  const customers = 'id,email\n17850,ana@example.test\n';
  await writeFile(path.join(folder, 'customers.csv'), customers);
  await writeFile(path.join(folder, 'lines.csv'), `${header}1,A,COAT,2,2026-01-02 10:00,5.00,17850\n`);
  await shopWith('{ "customers": "customers.csv", "orders": { "preset": "lines", "file": "lines.csv" } }');
  await importJson();
  await writeFile(path.join(folder, 'lines.csv'), `${header}C1,A,COAT,-2,2026-01-05 10:00,5.00,17850\n`);
  expect((await importJson()).returns).toEqual({ matched: 1, unmatched: 0 });
  const again = await importJson();
  expect(again.returns).toEqual({ matched: 1, unmatched: 0 });
  for (const kind of again.imported) expect(kind).toMatchObject({ added: 0, changed: 0 });
  const { stdout } = await callMesura(['export', '17850'], { cwd: folder });
  expect(stdout).toContain('"returned"');
});

it('two people under one id are both refused, and nobody gets what the other bought', async () => {
  await writeFile(
    path.join(folder, 'customers.csv'),
    'id,email\n1,ana@example.test\n2,cem@example.test\n1,bo@example.test\n',
  );
  await writeFile(
    path.join(folder, 'orders.csv'),
    'order_id,customer_id,product_id,placed_at\no1,1,p,2026-01-02\no2,2,p,2026-01-02\n',
  );
  await shopWith('{ "customers": "customers.csv", "orders": "orders.csv" }');
  const { code, stdout, stderr } = await callMesura(['import'], { cwd: folder });
  expect(code).toBe(1);
  expect(stderr).toMatch(/customers\.csv:2 id: .*two addresses.* \(2 rows: 2, 4\)/);
  expect(stderr).toMatch(/orders\.csv:2 customer_id: .*two addresses/);
  expect(stdout).toMatch(/customers +1 +0 +0 +0 +2/);
  expect(stdout).toMatch(/orders +1 +0 +0 +0 +1/);
  expect(stdout + stderr).not.toMatch(/@example/);
});

it('a thousand rows refused for one reason are one line, and can be written out to be mended', async () => {
  const rows = Array.from({ length: 1000 }, (_, n) => `o${n},c,p,2026-01-02,0`).join('\n');
  await writeFile(
    path.join(folder, 'orders.csv'),
    `order_id,customer_id,product_id,placed_at,quantity\n${rows}\nok,c,p,2026-01-02,1\n`,
  );
  await shopWith('{ "orders": "orders.csv" }');
  const { code, stderr } = await callMesura(['import', '--refused', 'bad.csv'], { cwd: folder });
  expect(code).toBe(1);
  expect(stderr.match(/must be more than 0/g)).toHaveLength(1);
  expect(stderr).toContain('orders.csv:2 quantity: must be more than 0 (1000 rows: 2, 3, 4, …)');
  expect(stderr).toContain('1 of 1 order lines names no known customer');
  // Mended, it can be imported as it is.

  const written = await readFile(path.join(folder, 'bad.csv'), 'utf8');
  await writeFile(path.join(folder, 'orders.csv'), written.replaceAll(',2026-01-02,0,', ',2026-01-02,3,'));
  expect((await importJson()).imported.find(({ kind }: { kind: string }) => kind === 'orders')).toMatchObject(
    { added: 1000, refused: 0 },
  );
});

it('tells why nobody is due', async () => {
  await writeFile(path.join(folder, 'products.csv'), 'id,name,category\np,Coat,Coats\nq,Hat,Hats\n');
  await writeFile(path.join(folder, 'customers.csv'), 'id,email\n7,ana@example.test\n');
  await writeFile(
    path.join(folder, 'orders.csv'),
    'order_id,customer_id,product_id,placed_at\no1,1,p,2026-01-02\no2,2,p,2026-01-02\n',
  );
  await shopWith('{ "products": "products.csv", "customers": "customers.csv", "orders": "orders.csv" }');
  await callMesura(['import'], { cwd: folder });
  const policy = 'version: 1\nname: Test\nextends: mesura:default\ncategories: { unmapped: allow }\n';
  await writeFile(path.join(folder, 'policy.yaml'), policy);
  const plan = () => callMesura(['plan'], { cwd: folder });
  expect((await plan()).stderr).toContain('2 of 2 order lines name no known customer');
  expect((await callMesura(['status'], { cwd: folder })).stdout).toContain(
    '2 of 2 order lines name no known customer',
  );
  await writeFile(
    path.join(folder, 'policy.yaml'),
    'version: 1\nname: Test\nextends: mesura:default\ncategories: { unmapped: deny }\n',
  );
  expect((await plan()).stderr).toContain('all 2 products are silent under the policy: run "mesura policy"');
});
