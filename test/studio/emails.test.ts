import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DescribedEmail } from '../../src/run/desk/describeEmail.ts';
import type { PersonRow } from '../../src/run/desk/describeRows.ts';
import type { EmailSource } from '../../src/run/desk/sourceOf.ts';
import { type OpenStudio, openStudio } from '../support/openStudio.ts';

interface People {
  readonly total: number;
  readonly rows: readonly PersonRow[];
  readonly facets: Readonly<Record<string, readonly { value: string; count: number }[]>>;
  readonly position?: number;
}

let open: OpenStudio;
beforeAll(async () => {
  open = await openStudio();
});
afterAll(() => open[Symbol.asyncDispose]());

const people = (query: string) => open.read<People>(`/api/people?${query}`);
const address = ({ campaign, customerId }: PersonRow) => `/api/emails/${campaign}/${customerId}`;

it('everybody is in the list once a campaign, and facets count what each choice would leave', async () => {
  const all = await people('limit=500');
  expect(all.total).toBe(120);
  expect(new Set(all.rows.map(({ customerId, campaign }) => `${customerId} ${campaign}`)).size).toBe(120);
  for (const facet of ['campaign', 'outcome', 'rule', 'language', 'template', 'shape'] as const) {
    for (const { value, count } of all.facets[facet] ?? []) {
      const some = await people(`${facet}=${encodeURIComponent(value)}&limit=500`);
      expect(some.total).toBe(count);
      expect(some.rows.every((row) => row[facet] === value)).toBe(true);
      // A facet is not narrowed by its own choice, so that another one can be made.
      expect(some.facets[facet]).toEqual(all.facets[facet]);
    }
  }
});

it('a person is found by id, address or name, whatever capitals and accents', async () => {
  for (const q of ['C-1001', 'c-1001', 'LUCIA.FERRER', 'lucia ferrer', 'Lucía FERRER az']) {
    const { rows } = await people(`q=${encodeURIComponent(q)}`);
    expect(rows.map(({ customerId }) => customerId)).toEqual(['C-1001', 'C-1001']);
  }
  expect((await people('q=nobody%20at%20all')).total).toBe(0);
});

it('windows of the list are its parts, and a row knows its place', async () => {
  const all = (await people('due=1&limit=500')).rows;
  expect((await people('due=1&offset=10&limit=7')).rows).toEqual(all.slice(10, 17));
  for (const at of [0, 13, all.length - 1]) {
    const { customerId, campaign } = all[at] as PersonRow;
    expect((await people(`due=1&limit=0&customer=${customerId}&inCampaign=${campaign}`)).position).toBe(at);
  }
  expect((await people('customer=X&limit=0')).position).toBe(-1);
});

it('an email comes with its parts, its reasons and the path of rules that led to it', async () => {
  for (const row of (await people('limit=500')).rows) {
    const described = await open.read<DescribedEmail>(address(row));
    const isSent = row.outcome === 'send' || row.outcome === 'send-without-history';
    expect([described.why.kind, described.email !== undefined]).toEqual([row.outcome, isSent]);
    const turns = described.path.flatMap(({ steps }) => steps.filter(({ result }) => result !== 'pass'));
    expect(turns.length === 0).toBe(isSent);
    if (described.email === undefined) continue;
    const { subject, sizes, headers, lockScreens } = described.email;
    expect(subject).not.toBe('');
    expect(sizes.message).toBeGreaterThan(sizes.html);
    expect(headers.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['From', 'To', 'Subject', 'List-Unsubscribe']),
    );
    // Telephones show the words of the HTML, which holds no address to be read.
    for (const { preview } of lockScreens) expect(preview).not.toMatch(/https?:|<|>/);
    for (const screen of lockScreens) expect(subject.startsWith(screen.subject.replace(/…$/, ''))).toBe(true);
    for (const product of described.why.products)
      if (product.role === 'suggested') {
        expect(product.basisId).toBeDefined();
        expect(product.evidence?.kind).toMatch(/curated|learned/);
      } else expect(product.rule).not.toBe('');
  }
});

it('the text part and the HTML are those that would leave', async () => {
  const [row] = (await people('outcome=send')).rows;
  if (row === undefined) throw new Error('the sample shop has changed');
  const { source } = await open.read<{ source: EmailSource }>(`${address(row)}/source`);
  const { email } = await open.read<DescribedEmail>(address(row));
  expect(Buffer.byteLength(source.html)).toBe(email?.sizes.html);
  expect(Buffer.byteLength((await open.ask(`${address(row)}/text`)).body)).toBe(email?.sizes.text);
});

it('each element of the HTML tells the line of the template that made it', async () => {
  const rows = (await people('limit=500')).rows.filter(({ shape }) => shape !== undefined);
  for (const row of rows) {
    const { source } = await open.read<{ source: EmailSource }>(`${address(row)}/source`);
    const body = source.html.slice(source.html.indexOf('<body'));
    const elements = body.replace(/<!--[\s\S]*?-->/g, '').match(/<[a-z][^>]*>/g) ?? [];
    expect(source.places.length).toBeGreaterThan(elements.length * 0.9);
    for (const { start, end, file, line, column } of source.places) {
      expect(source.html.slice(start, end)).toMatch(/^<[a-z][\s\S]*>$/);
      const text = readFileSync(
        path.join(open.sample.folder, path.basename(path.dirname(file)), path.basename(file)),
        'utf8',
      );
      expect(text.split('\n')[line - 1]?.slice(column - 1)).toMatch(/^<[a-z]/);
    }
  }
});
