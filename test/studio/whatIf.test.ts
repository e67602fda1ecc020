import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAY_MS } from '../../src/domain/index.ts';
import type { PersonRow } from '../../src/run/desk/describeRows.ts';
import type { ListedFacts } from '../../src/run/whatIf/factsOf.ts';
import type { WhatIf } from '../../src/run/whatIf/whatIf.ts';
import { type OpenStudio, openStudio } from '../support/openStudio.ts';
import { SAMPLE_NOW } from '../support/sampleShop.ts';

type Answer = Omit<WhatIf, 'html'> & { readonly id: number };

let open: OpenStudio;
let rows: readonly PersonRow[];
beforeAll(async () => {
  open = await openStudio({ reveal: true });
  rows = (await open.read<{ rows: PersonRow[] }>('/api/people?outcome=send&limit=500')).rows;
});
afterAll(() => open[Symbol.asyncDispose]());

const facts = (customer: string) => open.read<ListedFacts>(`/api/facts/${customer}`);
const ask = (customer: string, changes: object, campaign = 'after-purchase') =>
  open.post<Answer>('/api/what-if', { campaign, customer, changes });

describe('with --reveal', () => {
  it('no sensitive purchase of anybody, taken out, changes a byte or a decision; put in, neither', async () => {
    let taken = 0;
    for (const { customerId, campaign } of rows) {
      const { purchases } = await facts(customerId);
      for (const { key } of purchases.filter(({ leftOut }) => leftOut !== undefined)) {
        const { sameBytes, sameDecision } = await ask(customerId, { without: [key] }, campaign);
        expect([sameBytes, sameDecision]).toEqual([true, true]);
        taken += 1;
      }
    }
    expect(taken).toBeGreaterThan(0);
    const { products } = await open.read<{ products: { id: string; silent: boolean }[] }>('/api/products?q=');
    const all = [...open.desk.edition.products.values()];
    const silent = all.filter((product) => open.desk.edition.guard.verdict(product).finding);
    expect(silent.length).toBeGreaterThan(0);
    expect(products.length).toBeGreaterThan(0);
    for (const { id } of silent.slice(0, 5)) {
      const bought = [{ productId: id, placedAt: SAMPLE_NOW - 8 * DAY_MS }];
      expect(await ask('C-1001', { bought })).toMatchObject({ sameBytes: true, sameDecision: true });
    }
  });

  it('"the same" is computed: a purchase that may be spoken of changes the email', async () => {
    const { purchases } = await facts('C-1001');
    const plain = purchases.filter(({ leftOut, status }) => leftOut === undefined && status === 'kept');
    const answer = await ask('C-1001', { without: plain.map(({ key }) => key) });
    expect(answer).toMatchObject({ sameBytes: false, sameDecision: false });
    expect(answer.before.email).toBeDefined();
    expect(answer.after.email).toBeUndefined();
    const one = await ask('C-1001', { without: [plain[0]?.key] });
    expect(one.sameBytes).toBe(false);
  });
});

describe('switches on facts', () => {
  it('nothing switched is nothing changed', async () => {
    for (const { customerId, campaign } of rows.slice(0, 10))
      expect(await ask(customerId, {}, campaign)).toMatchObject({ sameBytes: true, sameDecision: true });
  });

  it.each([
    ['consent to emails withdrawn', { email: 'withdrawn' }, 'skip', 'consent.email-withdrawn'],
    ['consent never given', { email: 'never-given', purchases: 'given' }, undefined, undefined],
    [
      'use of purchases withdrawn',
      { purchases: 'withdrawn' },
      'send-without-history',
      'consent.no-purchases',
    ],
    ['a pause', { pauseUntil: SAMPLE_NOW + 3 * DAY_MS }, 'defer', 'wish.pause'],
    ['in the night', { now: Date.parse('2026-10-15T02:00:00Z') }, 'defer', 'quiet'],
    ['next year', { now: SAMPLE_NOW + 400 * DAY_MS }, 'skip', 'trigger.expired'],
  ])('%s', async (_, changes, kind, rule) => {
    const { before, after, sameDecision } = await ask('C-1001', changes);
    expect(before.why.kind).toBe('send');
    if (kind === undefined) return;
    expect(after.why.kind).toBe(kind);
    expect(after.why.reasons.map((reason) => reason.rule)).toContain(rule);
    expect(sameDecision).toBe(false);
    const turn = after.path[0]?.steps.at(-1);
    expect(turn?.result === 'pass').toBe(kind === 'send-without-history');
  });

  it('something bought today is what goes with it tomorrow, and is suggested no more', async () => {
    const { before } = await ask('C-1001', {});
    const [first] = before.why.products.filter(({ role }) => role === 'suggested');
    const bought = [{ productId: first?.productId, placedAt: SAMPLE_NOW - DAY_MS }];
    const { after } = await ask('C-1001', { bought });
    const suggested = after.why.products.filter(({ role }) => role === 'suggested');
    expect(suggested.map(({ productId }) => productId)).not.toContain(first?.productId);
  });

  it('a line of the policy, in memory only; one that is wrong is told with its place', async () => {
    const { text } = open.desk.edition.workspace.policyFile;
    const none = `${text}\nsuggestions:\n  max: 1\n`;
    const policy = text.includes('\nsuggestions:') ? text.replace(/max: \d+/, 'max: 1') : none;
    const { after, before, sameBytes } = await ask('C-1001', { policy });
    const count = (products: typeof after.why.products) =>
      products.filter(({ role }) => role === 'suggested').length;
    expect([count(before.why.products) > 1, count(after.why.products), sameBytes]).toEqual([true, 1, false]);
    await expect(ask('C-1001', { policy: `${text}\nnothing: 1\n` })).rejects.toThrow(
      /422.*POLICY_INVALID.*"line":/s,
    );
    expect(await ask('C-1001', {})).toMatchObject({ sameBytes: true });
  });

  it('both emails are shown in frames that run nothing', async () => {
    const { id } = await ask('C-1001', { purchases: 'withdrawn' });
    for (const side of ['before', 'after']) {
      const { status, headers, body } = await open.ask(`/api/what-if/${id}/${side}`);
      expect([status, body.includes('<body')]).toEqual([200, true]);
      expect(headers['content-security-policy']).toContain('sandbox allow-same-origin');
    }
    expect((await open.ask('/api/what-if/999/before')).status).toBe(404);
  });

  it('what makes no sense is refused', async () => {
    for (const changes of [{ email: 'maybe' }, { now: 'then' }, { bought: [{ productId: 'x' }] }, { x: 1 }])
      await expect(ask('C-1001', changes)).rejects.toThrow(/400/);
    const long = await open
      .ask(
        '/api/what-if',
        { 'x-mesura-token': open.studio.token, 'content-type': 'application/json' },
        'POST',
        ' '.repeat(5_000_000),
      )
      .then(({ status }) => status)
      // The server may close before all of it is sent.
      .catch(() => 413);
    expect(long).toBe(413);
  });
});
