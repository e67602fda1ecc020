import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { PersonRow } from '../../src/run/desk/describeRows.ts';
import type { ListedFacts } from '../../src/run/whatIf/factsOf.ts';
import { type OpenStudio, openStudio } from '../support/openStudio.ts';
import { SAMPLE_NOW } from '../support/sampleShop.ts';

/** Everything that a studio answers about everybody, by what was asked. */
async function everything(open: OpenStudio): Promise<Map<string, string>> {
  const answers = new Map<string, string>();
  const get = async (target: string) => {
    const { status, headers, body } = await open.ask(target);
    const { date: _, ...rest } = headers;
    answers.set(target, JSON.stringify([status, rest, body]));
    return body;
  };
  await get('/api/shop');
  for (const query of ['', 'due=1', 'outcome=send', 'outcome=skip', 'rule=trigger.none', 'q=a&language=es'])
    await get(`/api/people?limit=500&${query}`);
  const { rows } = JSON.parse(await get('/api/people?limit=500')) as { rows: PersonRow[] };
  let turn = 0;
  for (const { campaign, customerId } of rows) {
    for (const part of ['', '/html', '/text', '/source'])
      await get(`/api/emails/${campaign}/${customerId}${part}`);
    const facts = JSON.parse(await get(`/api/facts/${customerId}`)) as ListedFacts;
    const without = facts.purchases.slice(0, 1).map(({ key }) => key);
    // One kind of change for each, in turn: everybody is asked about, and every change is tried on many.
    const changes = [
      { without },
      { email: 'given', purchases: 'given' },
      { now: SAMPLE_NOW + 20 * 86_400_000 },
      { pauseUntil: null, purchases: 'withdrawn' },
    ][turn % 4];
    turn += 1;
    const { id, ...answer } = await open.post<{ id: number }>('/api/what-if', {
      ...{ campaign, customer: customerId, changes },
    });
    answers.set(`what-if ${campaign} ${customerId} ${JSON.stringify(changes)}`, JSON.stringify(answer));
    await get(`/api/what-if/${id}/after`);
  }
  await get('/api/products?q=');
  return answers;
}

it('without --reveal no answer of any route differs in a byte, whatever sensitive things anybody bought', async () => {
  await using all = await openStudio();
  const { guard, products } = all.desk.edition;
  const isSilent = (id: string) => {
    const product = products.get(id);
    return product === undefined || guard.verdict(product).finding !== undefined;
  };
  let removed = 0;
  await using clean = await openStudio({}, async ({ folder }) => {
    const file = path.join(folder, 'data/orders.csv');
    const [head = '', ...lines] = (await readFile(file, 'utf8')).split('\n');
    const column = head.split(',').indexOf('product_id');
    const kept = lines.filter((line) => line === '' || !isSilent(line.split(',')[column] ?? ''));
    removed = lines.length - kept.length;
    await writeFile(file, [head, ...kept].join('\n'));
  });
  expect(removed).toBeGreaterThan(5);
  const [mine, theirs] = [await everything(all), await everything(clean)];
  // One by one, so that a difference names the question and not the answer.
  expect([...mine.keys()].join('\n') === [...theirs.keys()].join('\n')).toBe(true);
  for (const [question, answer] of mine) expect(answer === theirs.get(question), question).toBe(true);

  // The test can see: what is revealed is different.
  await using revealed = await openStudio({ reveal: true });
  const shown = await everything(revealed);
  expect([...shown].some(([question, answer]) => answer !== mine.get(question))).toBe(true);
});
