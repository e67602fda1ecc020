import { rmSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { DAY_MS, HOUR_MS, OrderLine } from '../../src/domain/index.ts';
import { importData } from '../../src/run/import/importData.ts';
import { openShop } from '../../src/run/shop/openShop.ts';
import { copySample, SAMPLE_NOW, type SampleFolder, TEST_SECRET } from './sampleShop.ts';

export const CAMPAIGN = 'after-purchase';

/** A folder with a shop in it whose `messages` customers are all due an email. Its database is left closed. */
export async function createDueShop(
  messages: number,
  databaseUrl: string | undefined,
): Promise<SampleFolder> {
  const sample = await copySample();
  const shelves = databaseUrl === undefined ? await importShelves() : undefined;
  if (shelves)
    await cp(path.join(shelves, '.mesura'), path.join(sample.folder, '.mesura'), { recursive: true });
  await using shop = await openShop({ cwd: sample.folder, env: environment({ databaseUrl }) }, {});
  const { store, workspace } = shop;
  if (!shelves) await importData(workspace, store, { kinds: ['products', 'complements'] });
  const numbers = Array.from({ length: messages }, (_, index) => index);
  await store.upsert(
    'customers',
    numbers.map((n) => ({ id: `C-${n}`, email: `reader${n}@example.test`, timeZone: 'Europe/Madrid' })),
  );
  await store.upsert(
    'consents',
    numbers.flatMap((n) =>
      (['email', 'purchases'] as const).map((purpose) => ({
        ...{ customerId: `C-${n}`, purpose, state: 'given' as const, at: SAMPLE_NOW - 100 * DAY_MS },
      })),
    ),
  );
  await store.upsert(
    'orders',
    numbers.map((n) =>
      OrderLine.parse({
        ...{ orderId: `O-${n}`, customerId: `C-${n}`, productId: 'abrigo-pirineo-azul-noche' },
        placedAt: SAMPLE_NOW - 9 * DAY_MS - (n % 24) * HOUR_MS,
      }),
    ),
  );
  return sample;
}

let shelves: Promise<string> | undefined;

/** A folder whose database holds the sample's products and complements: imported once for all tests of a file. */
function importShelves(): Promise<string> {
  shelves ??= (async () => {
    const sample = await copySample();
    process.once('exit', () => rmSync(sample.folder, { recursive: true, force: true }));
    await using shop = await openShop({ cwd: sample.folder, env: environment({}) }, {});
    await importData(shop.workspace, shop.store, { kinds: ['products', 'complements'] });
    return sample.folder;
  })();
  return shelves;
}

/** Adds fields to the configuration of a shop's folder, as a person would write them. */
export function configure(sample: SampleFolder, fields: string): Promise<void> {
  return sample.change('mesura.config.ts', (text) =>
    text.replace('  // The sample shop lives', `  ${fields},\n  // The sample shop lives`),
  );
}

/** What the sending processes are told, and nothing of this machine's environment. */
export function environment({
  smtpUrl,
  databaseUrl,
}: {
  smtpUrl?: string;
  databaseUrl?: string | undefined;
}): Record<string, string> {
  return {
    MESURA_SECRET: TEST_SECRET,
    ...(smtpUrl === undefined ? {} : { SMTP_URL: smtpUrl }),
    ...(databaseUrl === undefined ? {} : { MESURA_DATABASE_URL: databaseUrl }),
  };
}
