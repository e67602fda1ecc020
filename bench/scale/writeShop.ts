import { createWriteStream, type WriteStream } from 'node:fs';
import { copyFile, cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import config from '../../mesura.config.ts';
import { DAY_MS } from '../../src/domain/index.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
export const NOW = '2026-10-14T10:00:00Z';

/** The sample shop with so many customers: three order lines each, in one order of the last year, which makes an email due for about one in sixteen. */
export async function writeShop(folder: string, customers: number): Promise<void> {
  await cp(path.join(ROOT, 'templates'), path.join(folder, 'templates'), { recursive: true });
  await cp(path.join(ROOT, 'partials'), path.join(folder, 'partials'), { recursive: true });
  for (const file of ['policy.yaml', 'data/products.csv', 'data/complements.csv'])
    await copyFile(path.join(ROOT, file), path.join(folder, path.basename(file)));
  const { now: _now, preview: _preview, data: _data, ...shop } = config;
  const data = Object.fromEntries(
    ['products', 'complements', 'customers', 'consents', 'orders'].map((kind) => [kind, `${kind}.csv`]),
  );
  await writeFile(path.join(folder, 'mesura.config.json'), JSON.stringify({ ...shop, data }));
  const products = (await readFile(path.join(folder, 'products.csv'), 'utf8'))
    .split('\n')
    .slice(1)
    .flatMap((line) => /^[a-z0-9-]+(?=,)/.exec(line) ?? []);
  await write(
    path.join(folder, 'customers.csv'),
    customers,
    'id,email,first_name,last_name,language,time_zone',
    (n) => [
      `b-${n},reader${n}@${DOMAINS[n % DOMAINS.length]},${NAMES[n % NAMES.length]},Núñez ${n},${n % 3 === 0 ? 'en' : 'es'},Europe/Madrid`,
    ],
  );
  await write(path.join(folder, 'consents.csv'), customers, 'customer_id,purpose,state,at', (n) =>
    ['email', 'purchases'].map((purpose) => `b-${n},${purpose},given,2025-09-01T10:00:00Z`),
  );
  await write(
    path.join(folder, 'orders.csv'),
    customers,
    'order_id,customer_id,product_id,placed_at,quantity,price,currency,status',
    (n) => {
      const placed = new Date(Date.parse(NOW) - ((n * 7919) % 365) * DAY_MS - (n % 24) * 3_600_000);
      return [0, 31, 77].map(
        (step) =>
          `o-${n},b-${n},${products[(n + step) % products.length]},${placed.toISOString()},1,${10 + (n % 90)}.90,EUR,kept`,
      );
    },
  );
}

const DOMAINS = ['large.example', 'other.example', 'small.example'];
const NAMES = ['Ana', 'José María', 'Zoë', 'Li'];

async function write(
  file: string,
  count: number,
  header: string,
  linesOf: (n: number) => readonly string[],
): Promise<void> {
  const out = createWriteStream(file);
  let block = `${header}\n`;
  for (let n = 0; n < count; n++) {
    block += `${linesOf(n).join('\n')}\n`;
    if (block.length < 1 << 20) continue;
    await flush(out, block);
    block = '';
  }
  out.end(block);
  await finished(out);
}

async function flush(out: WriteStream, block: string): Promise<void> {
  if (!out.write(block)) await new Promise<void>((resolve) => out.once('drain', () => resolve()));
}
