import { createTokens, tokenKeys } from '../../src/deliver/index.ts';
import { type Customer, DAY_MS } from '../../src/domain/index.ts';
import { PAGES, type PageName } from '../../src/run/config/Links.ts';
import { openPages } from '../../src/run/pages/openPages.ts';
import type { Pages } from '../../src/run/pages/Pages.ts';
import { openShop, type Shop } from '../../src/run/shop/openShop.ts';
import { createDueShop, environment } from './dueShop.ts';
import { SAMPLE_NOW, type SampleFolder, TEST_SECRET } from './sampleShop.ts';

export const BASE = 'https://mail.casapirineo.example';

const tokens = createTokens({ keys: tokenKeys(TEST_SECRET) });

/** A link as an email carries it, below any address. */
export const linkOf = (page: PageName, customerId: string, list = 'after-purchase'): string =>
  `/${PAGES[page]}/${tokens.sign({ customerId, list, purpose: page })}`;

/** A folder whose emails lead to our pages, with `readers` due customers. */
export async function createPagesShop(readers: number, databaseUrl?: string): Promise<SampleFolder> {
  const sample = await createDueShop(readers, databaseUrl);
  await sample.change('mesura.config.ts', (text) => text.replace('https://correo.casapirineo.example', BASE));
  return sample;
}

export interface OpenPages extends AsyncDisposable {
  readonly pages: Pages;
  readonly shop: Shop;
  readonly sample: SampleFolder;
  customer(id: string): Promise<Customer | undefined>;
}

/** The pages of such a shop, and the shop itself beside them. Three readers. */
export async function openPagesShop(more: Record<string, string> = {}): Promise<OpenPages> {
  const sample = await createPagesShop(3);
  const env = { ...environment({}), ...more };
  const shop = await openShop({ cwd: sample.folder, env }, {});
  const pages = await openPages({ cwd: sample.folder, env }, { now: () => SAMPLE_NOW + DAY_MS });
  return {
    ...{ pages, shop, sample },
    customer: async (id) => (await shop.store.history(id))?.customer,
    async [Symbol.asyncDispose]() {
      await pages[Symbol.asyncDispose]();
      await shop[Symbol.asyncDispose]();
      await sample[Symbol.asyncDispose]();
    },
  };
}
