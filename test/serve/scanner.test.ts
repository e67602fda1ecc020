import { expect, it } from 'vitest';
import { openPages } from '../../src/run/pages/openPages.ts';
import { decideDue } from '../../src/run/plan/decideDue.ts';
import { prepareComposer } from '../../src/run/prepareComposer.ts';
import { prepareGuard } from '../../src/run/prepareGuard.ts';
import { openShop } from '../../src/run/shop/openShop.ts';
import { createHandler } from '../../src/serve/server.ts';
import { environment } from '../support/dueShop.ts';
import { BASE, createPagesShop } from '../support/pagesShop.ts';
import { SAMPLE_NOW, TEST_SECRET } from '../support/sampleShop.ts';

const EMAILS = 1000;

// More than five seconds: a thousand real emails, and every address in each of them three times.
it('a scanner that opens, prefetches and asks for the head of every address of 1,000 emails changes nothing', async () => {
  await using sample = await createPagesShop(EMAILS);
  const env = environment({});
  await using shop = await openShop({ cwd: sample.folder, env }, {});
  await using pages = await openPages({ cwd: sample.folder, env }, { now: () => SAMPLE_NOW });
  const handler = createHandler(pages);
  const guard = await prepareGuard(shop);
  const composer = await prepareComposer(shop, guard, TEST_SECRET);
  const campaigns = [...shop.workspace.campaigns.values()];
  const [campaign] = campaigns;
  if (campaign === undefined) throw new Error('the sample has campaigns');

  const links: string[] = [];
  let emails = 0;
  for await (const { customer, decision } of decideDue(shop.store, guard, campaign, campaigns, SAMPLE_NOW)) {
    if (decision.view === undefined) continue;
    const { rendered } = await composer.compose(campaign, customer, decision, SAMPLE_NOW);
    links.push(...[...rendered.html.matchAll(/href="(https:[^"]+)"/g)].map(([, link]) => link ?? ''));
    emails += 1;
  }
  expect(emails).toBe(EMAILS);
  const ours = links.filter((link) => link.startsWith(BASE));
  expect(ours.length).toBeGreaterThanOrEqual(4 * EMAILS);

  const statuses = new Set<number>();
  for (const [index, link] of ours.entries()) {
    const client = `scanner-${index}`;
    const headers = { 'sec-purpose': 'prefetch', purpose: 'prefetch' };
    for (const request of [
      new Request(link),
      new Request(link, { method: 'HEAD' }),
      new Request(link, { headers }),
    ])
      statuses.add((await handler(request, client)).status);
  }
  expect([...statuses]).toEqual([200]);
  for await (const suppression of shop.store.suppressions.list()) expect(suppression).toBeUndefined();
  expect(await shop.store.requests.list('all')).toEqual([]);
  const answers = await Promise.all(
    Array.from({ length: EMAILS }, async (_, n) => (await shop.store.history(`C-${n}`))?.customer),
  );
  expect(
    answers.every((customer) => customer?.answers === undefined && customer?.consents.length === 2),
  ).toBe(true);
}, 180_000);
