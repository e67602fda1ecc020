import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAY_MS } from '../../src/domain/index.ts';
import { createHandler, type Handler } from '../../src/serve/server.ts';
import { linkOf, type OpenPages, openPagesShop } from '../support/pagesShop.ts';
import { SAMPLE_NOW } from '../support/sampleShop.ts';

let open: OpenPages;
let handler: Handler;
let nextReader = 0;

beforeAll(async () => {
  open = await openPagesShop();
  handler = createHandler(open.pages);
});
afterAll(() => open[Symbol.asyncDispose]());

/** A customer of one's own for each test. */
async function reader(more: object = {}): Promise<string> {
  const id = `R-${nextReader++}`;
  const { store } = open.shop;
  await store.upsert('customers', [{ id, email: `${id.toLowerCase()}@example.test`, ...more }]);
  await store.upsert('consents', [
    { customerId: id, purpose: 'email', state: 'given', at: SAMPLE_NOW - DAY_MS },
    { customerId: id, purpose: 'purchases', state: 'given', at: SAMPLE_NOW - DAY_MS },
  ]);
  return id;
}

const get = (path: string, headers: Record<string, string> = {}) =>
  handler(new Request(`https://mail.shop.example${path}`, { headers }));
const post = (
  path: string,
  body?: string | FormData | URLSearchParams,
  headers: Record<string, string> = {},
) =>
  handler(
    new Request(`https://mail.shop.example${path}`, { method: 'POST', headers, ...(body && { body }) }),
  );
const form = (fields: readonly (readonly [string, string])[]) =>
  new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value]));
const multipart = (fields: Record<string, string>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
};
const facts = async (id: string) => {
  const person = await open.shop.store.answers.of(id);
  return { suppressed: person?.suppressed, left: person?.leftLists };
};

describe('unsubscribe', () => {
  it.each([
    ['urlencoded, as RFC 8058 has it', () => form([['List-Unsubscribe', 'One-Click']])],
    ['multipart, as RFC 8058 allows', () => multipart({ 'List-Unsubscribe': 'One-Click' })],
    ['without a body', () => undefined],
    ['with a body of another kind', () => '{"List-Unsubscribe":"One-Click"}'],
    [
      'with the fields of the page against it',
      () =>
        form([
          ['List-Unsubscribe', 'One-Click'],
          ['undo', 'all'],
          ['which', 'one'],
        ]),
    ],
  ])('one click unsubscribes from everything: %s', async (_, body) => {
    const id = await reader();
    const answers = [
      await post(linkOf('unsubscribe', id), body()),
      await post(linkOf('unsubscribe', id), body()),
    ];
    for (const answer of answers) {
      expect(answer.status).toBe(200);
      expect(answer.headers.get('location')).toBeNull();
      expect(answer.headers.get('set-cookie')).toBeNull();
    }
    expect(await facts(id)).toEqual({ suppressed: true, left: [] });
    const [first, again] = await Promise.all(answers.map((answer) => answer.text()));
    expect(again).toBe(first);
  });

  it('a multipart body that is cut off is a click all the same', async () => {
    const id = await reader();
    const headers = { 'content-type': 'multipart/form-data; boundary=x' };
    expect((await post(linkOf('unsubscribe', id), '--x\r\nContent-Disp', headers)).status).toBe(200);
    expect(await facts(id)).toMatchObject({ suppressed: true });
  });

  it('looking changes nothing, with whatever method that only looks', async () => {
    const id = await reader();
    for (const page of ['unsubscribe', 'preferences', 'why', 'data', 'confirm'] as const) {
      const path = linkOf(page, id, page === 'confirm' ? 'erasure' : undefined);
      expect((await get(path)).status).toBe(200);
      expect((await get(path, { 'sec-purpose': 'prefetch' })).status).toBe(200);
      const head = await handler(new Request(`https://mail.shop.example${path}`, { method: 'HEAD' }));
      expect([head.status, await head.text()]).toEqual([200, '']);
      for (const method of ['OPTIONS', 'PUT', 'DELETE', 'PATCH'])
        expect((await handler(new Request(`https://x.example${path}`, { method }))).status).toBe(405);
    }
    expect(await facts(id)).toEqual({ suppressed: false, left: [] });
    expect(await open.shop.store.requests.list('all')).toEqual([]);
  });

  it('the page offers one button, this list alone, and an undo', async () => {
    const id = await reader();
    const path = linkOf('unsubscribe', id, 'care-tips');
    const page = await (await get(path)).text();
    expect(page.match(/<button/g)).toHaveLength(1);
    await post(path, form([['which', 'one']]));
    expect(await facts(id)).toEqual({ suppressed: false, left: ['care-tips'] });
    await post(path, form([['undo', 'one']]));
    expect(await facts(id)).toEqual({ suppressed: false, left: [] });
    await post(path, form([['which', 'all']]));
    expect(await facts(id)).toEqual({ suppressed: true, left: [] });
    await post(path, form([['undo', 'all']]));
    expect(await facts(id)).toEqual({ suppressed: false, left: [] });
  });

  it('an undo does not promise emails to an address that complained', async () => {
    const id = await reader({ language: 'en' });
    await open.shop.store.suppressions.add(`${id.toLowerCase()}@example.test`, 'complained', SAMPLE_NOW);
    const page = await (await post(linkOf('unsubscribe', id), form([['undo', 'all']]))).text();
    expect(page).toContain('for another reason');
    expect(await facts(id)).toMatchObject({ suppressed: true });
  });

  it('somebody who was erased gets the same answer, and nothing of them is kept', async () => {
    const [id, other] = [await reader({ language: 'es' }), await reader({ language: 'es' })];
    await open.shop.store.forget(id, SAMPLE_NOW);
    const hidden = (text: string) => text.replace(/\.\.\/[a-z]\/[^"]+/g, '');
    const [erased, known] = [await post(linkOf('unsubscribe', id)), await post(linkOf('unsubscribe', other))];
    expect(erased.status).toBe(200);
    expect(hidden(await erased.text())).toBe(hidden(await known.text()));
    expect(await open.shop.store.exportPerson(id)).toBeUndefined();
  });
});

describe('preferences', () => {
  const all = [
    ['form', 'preferences'],
    ['list', 'after-purchase'],
    ['list', 'care-tips'],
    ['purchases', 'on'],
    ['pace', 'usual'],
    ['pause', ''],
    ['language', 'es'],
  ] as const;
  const without = (...gone: string[]) =>
    all.filter(([name, value]) => !gone.includes(name) && !gone.includes(value));

  it('saving what is there changes nothing', async () => {
    const id = await reader({ language: 'es' });
    await post(linkOf('preferences', id), form(all));
    const customer = await open.customer(id);
    expect(customer).toMatchObject({ suppressed: false, language: 'es' });
    expect(customer?.consents).toHaveLength(2);
    expect(customer).not.toHaveProperty('leftLists');
  });

  it('each box does what stands beside it, and no other', async () => {
    const id = await reader();
    const path = linkOf('preferences', id);
    await post(path, form(without('care-tips')));
    expect(await facts(id)).toEqual({ suppressed: false, left: ['care-tips'] });
    const page = await (await get(path)).text();
    expect(page).toMatch(/value="after-purchase" checked/);
    expect(page).toMatch(/value="care-tips">/);
    await post(path, form(without('list')));
    expect(await facts(id)).toMatchObject({ suppressed: true });
    await post(path, form(all));
    expect(await facts(id)).toEqual({ suppressed: false, left: [] });
  });

  it('the use of purchases is a consent event with its wording and moment', async () => {
    const id = await reader({ language: 'de' });
    await post(linkOf('preferences', id), form(without('purchases')));
    const event = (await open.customer(id))?.consents.at(-1);
    expect(event).toMatchObject({
      ...{ purpose: 'purchases', state: 'withdrawn', where: 'preferences', at: SAMPLE_NOW + DAY_MS },
      wording: expect.stringMatching(/^page-[0-9a-f]{16}$/),
    });
    const [said] = await open.shop.store.archive.find('wording', event?.wording ?? '');
    expect(said?.text).toBe(
      'Ja, Casa Pirineo darf meine Einkäufe für Vorschläge in diesen E-Mails verwenden.',
    );
  });

  it('pace, pause and language are wishes, and a day that is none is said', async () => {
    const id = await reader({ language: 'en', timeZone: 'America/New_York' });
    const path = linkOf('preferences', id);
    const wish = (pause: string) =>
      form([
        ...without('pace', 'pause', 'language'),
        ['pace', 'monthly'],
        ['pause', pause],
        ['language', 'fr'],
      ]);
    for (const none of ['2026-02-31', 'tomorrow', '2020-01-01', '2999-01-01']) {
      const page = await (await post(path, wish(none))).text();
      expect(page).toContain('This is not a day');
      expect((await open.customer(id))?.wishes).toBeUndefined();
    }
    const saved = await (await post(path, wish('2026-12-24'))).text();
    expect(saved).toContain('lang="fr"');
    expect(saved).toContain('value="2026-12-24"');
    // The day begins where the person lives.
    expect((await open.customer(id))?.wishes).toEqual({
      ...{ pace: 'monthly', language: 'fr', pauseUntil: Date.UTC(2026, 11, 24, 5) },
    });
  });

  it('a pause that is let be stays to the moment, also on its last day', async () => {
    const id = await reader({ language: 'en' });
    const pauseUntil = SAMPLE_NOW + DAY_MS + 2 * 3_600_000;
    await open.shop.store.answers.record(id, { wishes: { pauseUntil } }, SAMPLE_NOW);
    const page = await (await get(linkOf('preferences', id))).text();
    const day = /name="pause"[^>]* value="(\d{4}-\d\d-\d\d)"/.exec(page)?.[1] ?? '';
    await post(
      linkOf('preferences', id),
      form([...without('pace', 'pause'), ['pace', 'monthly'], ['pause', day]]),
    );
    expect((await open.customer(id))?.wishes).toMatchObject({ pace: 'monthly', pauseUntil });
  });

  it('a POST that did not come from the form changes nothing', async () => {
    const id = await reader();
    for (const body of [undefined, form([['List-Unsubscribe', 'One-Click']])])
      expect((await post(linkOf('preferences', id), body)).status).toBe(200);
    expect(await facts(id)).toEqual({ suppressed: false, left: [] });
  });

  it('who took back consent to emails and ticks a list again has given it again', async () => {
    const id = await reader({ language: 'en' });
    await open.shop.store.upsert('consents', [
      { customerId: id, purpose: 'email', state: 'withdrawn', at: SAMPLE_NOW },
    ]);
    const path = linkOf('preferences', id);
    expect(await (await get(path)).text()).not.toMatch(/name="list" value="[a-z-]+" checked/);
    await post(path, form(all));
    expect((await open.customer(id))?.consents.at(-1)).toMatchObject({ purpose: 'email', state: 'given' });
  });
});

describe('why', () => {
  /** A message that went out, and named these purchases. */
  async function sent(id: string, purchases: readonly string[], more: object = {}): Promise<string> {
    const messageId = `<${id.toLowerCase()}@casapirineo.example>`;
    await open.shop.store.ledger.reserve({
      ...{
        campaign: 'after-purchase',
        customerId: id,
        orderId: `O-${id}`,
        runId: 'run',
        messageId,
        at: SAMPLE_NOW,
      },
      ...{ productIds: [], legalBasis: 'consent', policy: 'unknown' },
      record: {
        ...{ rules: [], language: 'es', template: { name: 'after-purchase.es', version: '1' } },
        ...{ purchases, suggestions: [] },
      },
      ...more,
    });
    return messageId;
  }

  beforeAll(async () => {
    const category = 'Clothing > Outerwear > Coats';
    await open.shop.store.upsert('products', [
      { id: 'w1', name: 'Winter coat', category, inStock: true },
      { id: 'w2', name: 'X', names: { en: 'A & B <hat>' }, category, inStock: true },
      { id: 'w3', name: 'Test de embarazo', category, inStock: true },
      { id: 'w4', name: 'Pregnancy test', category, inStock: true },
    ]);
  });

  it('tells what the message was based on, and who may have forwarded it learns no more', async () => {
    const id = await reader({ language: 'en' });
    const page = await (await get(linkOf('why', id, await sent(id, ['Winter coat', 'A & B <hat>'])))).text();
    expect(page).toContain('<li>Winter coat</li>');
    expect(page).toContain('<li>A &amp; B &lt;hat&gt;</li>');
    expect(page).toContain('It was sent with consent');
    expect(page).toContain('What goes with your purchase');
    expect(page).toContain('Casa Pirineo');
  });

  it('never names a purchase that counts as sensitive by now, nor says that there was one', async () => {
    const [id, other] = [await reader({ language: 'en' }), await reader({ language: 'en' })];
    const names = ['Winter coat', 'Test de embarazo', 'Pregnancy test', 'Of no catalog'];
    const page = await (await get(linkOf('why', id, await sent(id, names)))).text();
    expect(page).not.toMatch(/embarazo|pregnancy|catalog/i);
    const without = await (await get(linkOf('why', other, await sent(other, ['Winter coat'])))).text();
    const alike = (text: string) => text.replace(/\.\.\/[a-z]\/[^"]+/g, '');
    expect(alike(page)).toBe(alike(without));
  });

  it('says so when no purchases were used, or nothing is stored any more', async () => {
    const id = await reader({ language: 'en' });
    const none = await sent(id, [], { legalBasis: 'soft-opt-in' });
    const page = await (await get(linkOf('why', id, none))).text();
    expect(page).toContain('No purchases were used');
    expect(page).toContain('the law allows without consent');
    for (const messageId of ['<gone@casapirineo.example>', await sent(await reader(), ['Winter coat'])]) {
      const unknown = await (await get(linkOf('why', id, messageId))).text();
      expect(unknown).toContain('no longer stored');
      expect(unknown).not.toContain('Winter coat');
    }
  });
});

describe('my data', () => {
  it('a request is recorded with its due date, and confirmed by the link in the email alone', async () => {
    const id = await reader({ language: 'en' });
    const page = await (await post(linkOf('data', id), form([['kind', 'erasure']]))).text();
    // No mail server here: the shop writes by hand.
    expect(page).toContain('The request is recorded');
    expect(page).toContain('November 16, 2026');
    const [request] = (await open.shop.store.requests.list('open')).filter(
      ({ customerId }) => customerId === id,
    );
    expect(request).toMatchObject({ kind: 'erasure', dueAt: Date.UTC(2026, 10, 16, 10) });
    expect(request).not.toHaveProperty('confirmedAt');
    const confirm = linkOf('confirm', id, 'erasure');
    await get(confirm);
    expect(await (await post(confirm)).text()).toContain('Confirmed');
    const after = await open.shop.store.requests.list('open');
    expect(after.find(({ customerId }) => customerId === id)).toMatchObject({
      confirmedAt: SAMPLE_NOW + DAY_MS,
    });
    expect(await (await post(linkOf('confirm', id, 'access'))).text()).toContain('nothing to confirm');
  });

  it('somebody who is not there gets the same answer, and no request', async () => {
    const page = await (
      await post(linkOf('data', 'nobody'), form([['kind', 'access']]), { 'accept-language': 'en' })
    ).text();
    expect(page).toContain('The request is recorded');
    const listed = await open.shop.store.requests.list('all');
    expect(listed.some(({ customerId }) => customerId === 'nobody')).toBe(false);
  });
});

describe('every answer', () => {
  it('is not stored, indexed, framed or told to others, and loads nothing', async () => {
    const id = await reader();
    for (const answer of [
      await get(linkOf('unsubscribe', id)),
      await post(linkOf('unsubscribe', id)),
      await get('/u/x'),
    ]) {
      const { headers } = answer;
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-robots-tag')).toContain('noindex');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('set-cookie')).toBeNull();
      const policy = headers.get('content-security-policy') ?? '';
      const page = await answer.text();
      const [, style = ''] = /<style>([\s\S]*)<\/style>/.exec(page) ?? [];
      expect(policy).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
      expect(policy).toContain(`default-src 'none'`);
      expect(page).not.toMatch(/<script|<link|@import|url\(|style="/);
      expect(Buffer.byteLength(page)).toBeLessThan(20_000);
    }
  });

  it('names neither the person nor the address', async () => {
    const id = await reader({ firstName: 'Zsuzsanna', lastName: 'Kanári' });
    for (const page of ['unsubscribe', 'preferences', 'why', 'data', 'confirm'] as const) {
      const text = await (await get(linkOf(page, id))).text();
      for (const mark of ['Zsuzsanna', 'Kanári', `${id.toLowerCase()}@example.test`, `${id}<`])
        expect(text).not.toContain(mark);
    }
  });

  it.each([
    ['es', 'Darse de baja'],
    ['en', 'Unsubscribe'],
    ['de', 'Abbestellen'],
    ['fr', 'Se désinscrire'],
    ['it', 'Annullare l’iscrizione'],
    ['pt', 'Cancelar a subscrição'],
    ['pt-BR', 'Cancelar a subscrição'],
  ])('is in the language of the person: %s', async (language, title) => {
    const id = await reader({ language });
    const page = await (await get(linkOf('unsubscribe', id), { 'accept-language': 'ja, sv;q=0.5' })).text();
    expect(page).toContain(`<h1>${title}</h1>`);
  });

  it('is in the language of the browser where the person has none of ours, and then in the shop’s', async () => {
    const id = await reader({ language: 'ca' });
    const title = async (header: string) =>
      /<h1>(.*)<\/h1>/.exec(
        await (await get(linkOf('unsubscribe', id), { 'accept-language': header })).text(),
      )?.[1];
    expect(await title('ja;q=0.9, de-AT;q=0.8, en;q=0.7')).toBe('Abbestellen');
    expect(await title('ja')).toBe('Darse de baja');
    expect(await title(`${'x'.repeat(10_000)};q=x`)).toBe('Darse de baja');
  });

  it('works below any path, and the health page says nothing', async () => {
    const id = await reader();
    expect((await post(`/shop/mail${linkOf('unsubscribe', id)}`)).status).toBe(200);
    const health = await get('/health');
    expect([health.status, await health.text()]).toEqual([204, '']);
  });
});
