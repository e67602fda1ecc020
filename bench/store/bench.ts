import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import { loadFile } from '../../src/load/index.ts';
import { openStore } from '../../src/store/index.ts';
import type { Print } from '../Figure.ts';

const LINES = 1_000_000;
const DAY = 86_400_000;
const DEFAULTS = { currency: 'EUR', timeZone: 'Europe/Madrid' };

/**
 * `import.lines_per_second`: one million order lines from a CSV file on disk into a new SQLite file, everything
 * included: UTF-8 check, parsing, dates in the shop's zone, validation by the schema, durable transactions.
 * `import.repeat_lines_per_second`: the same file again, which changes nothing.
 */
export async function bench(print: Print, lines = LINES): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'mesura-bench-'));
  const store = await openStore({ at: path.join(folder, 'shop.db') });
  try {
    const file = path.join(folder, 'orders.csv');
    await writeOrders(file, lines);
    let peak = 0;
    for (const name of ['import.lines_per_second', 'import.repeat_lines_per_second']) {
      const start = performance.now();
      let taken = 0;
      for await (const { records } of loadFile('orders', file, DEFAULTS)) {
        await store.upsert('orders', records);
        taken += records.length;
        peak = Math.max(peak, process.memoryUsage.rss());
      }
      if (taken !== lines) throw new Error(`${taken} of ${lines} lines were taken`);
      print({ name, value: Math.round(taken / ((performance.now() - start) / 1000)), unit: 'lines/s' });
    }
    print({ name: 'import.peak_memory', value: Math.round(peak / 2 ** 20), unit: 'MB' });
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Orders of 1 to 4 lines by a fifth as many customers, over a year, by a fixed rule: the same file every time. */
async function writeOrders(file: string, lines: number): Promise<void> {
  const out = createWriteStream(file);
  out.write(
    'order_id,customer_id,product_id,placed_at,quantity,price,currency,status,status_at,gift,source\n',
  );
  let seed = 42;
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  let block = '';
  for (let line = 0, order = 0; line < lines; order++) {
    const customer = next(Math.ceil(lines / 5));
    const placed = new Date(Date.UTC(2026, 0, 1) + next(365) * DAY + next(DAY / 1000) * 1000);
    const when = placed.toISOString().slice(0, 19).replace('T', ' ');
    for (let item = 1 + next(4); item > 0 && line < lines; item--, line++) {
      const cents = String(100 + next(20_000)).padStart(3, '0');
      const price = `${cents.slice(0, -2)}.${cents.slice(-2)}`;
      const status = next(20) === 0 ? 'returned' : 'kept';
      block += `CP-${order},C-${customer},product-${item}-${next(5000)},${when},1,${price},EUR,${status},,no,shop\n`;
    }
    if (block.length > 1 << 20) {
      if (!out.write(block)) await new Promise<void>((resolve) => out.once('drain', () => resolve()));
      block = '';
    }
  }
  out.end(block);
  await finished(out);
}
