import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { InstantInput } from '../../src/domain/index.ts';
import { openSampleShop, type SampleShop } from './readSample.ts';

const FOLDER = path.resolve(import.meta.dirname, '../cases');
const ids = z.array(z.string());

/** One person, as `test/cases/README.md` describes. */
const Case = z.strictObject({
  customer: z.string(),
  campaign: z.string(),
  now: InstantInput.optional(),
  happens: z.enum(['send', 'send-without-history', 'defer', 'skip']),
  by: ids.default([]),
  until: InstantInput.optional(),
  'speaks of': ids.optional(),
  suggests: ids.optional(),
  'leaves out': ids.default([]),
  'first name': z.string().nullish(),
  'never says': ids.default([]),
  why: z.string().min(20),
});

const cases = globSync('*/case.yaml', { cwd: FOLDER })
  .sort()
  .map((file) => ({
    name: path.dirname(file),
    expected: Case.parse(parse(readFileSync(path.join(FOLDER, file), 'utf8'))),
  }));

let shop: SampleShop;
beforeAll(async () => {
  shop = await openSampleShop();
});

/** A test that a case asks for. */
const when = (asked: boolean, name: string, test: () => void) => {
  if (asked) it(name, test);
};

/** The words of a text, in lower case and without accents, with a space before and after each. */
function wordsOf(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return ` ${(plain.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
}

/** Whether anything in `value` holds the whole word or phrase, in the singular or the plural. */
function says(value: unknown, phrase: string): boolean {
  const said = wordsOf(JSON.stringify(value));
  return ['', 's', 'es'].some((ending) => said.includes(`${wordsOf(phrase).trimEnd()}${ending} `));
}

describe.each(cases)('$name', ({ expected }) => {
  const decide = () => shop.decide(expected);
  const nameOf = (id: string) => {
    const product = shop.records.products.find((one) => one.id === id);
    if (!product) throw new RangeError(`The sample shop has no product ${id}.`);
    const { language } = shop.records.customers.find((one) => one.id === expected.customer) ?? {};
    return product.names?.[language ?? 'es'] ?? product.name;
  };

  it(`ends in ${expected.happens}`, () => {
    const { kind, reasons, until } = decide();
    expect(kind).toBe(expected.happens);
    expect(reasons.map(({ rule }) => rule)).toEqual(expect.arrayContaining(expected.by));
    if (expected.until !== undefined) expect(until).toBe(expected.until);
  });

  it('shows an email only when one is sent', () => {
    expect(decide().view !== undefined).toBe(expected.happens.startsWith('send'));
  });

  when(expected['speaks of'] !== undefined, 'speaks of the purchases that it may, and of no others', () => {
    const spoken = decide().view?.purchases.map(({ name }) => name);
    expect(spoken?.toSorted()).toEqual(expected['speaks of']?.map(nameOf).sort());
  });

  when(expected.suggests !== undefined, 'suggests what goes with them, and nothing else', () => {
    const { recommendations, view } = decide();
    expect(recommendations.map(({ product }) => product.id).sort()).toEqual(expected.suggests?.toSorted());
    expect(view?.complements.map(({ name }) => name).sort()).toEqual(expected.suggests?.map(nameOf).sort());
  });

  when(expected['leaves out'].length > 0, 'takes the rest out before it decides', () => {
    const { omissions } = decide();
    const out = omissions.filter(({ role }) => role === 'purchase').map(({ productId }) => productId);
    expect(out).toEqual(expect.arrayContaining(expected['leaves out']));
  });

  when(expected['first name'] !== undefined, 'greets by the name as it is, or by none', () => {
    expect(decide().view?.customer.firstName ?? null).toBe(expected['first name']);
  });

  when(expected['never says'].length > 0, 'never says what it must not', () => {
    const { view, recommendations } = decide();
    expect(view).toBeDefined();
    const said = expected['never says'].filter((word) => says([view, recommendations], word));
    expect(said).toEqual([]);
  });

  when(expected['never says'].length > 0, 'forbids only words that the shop could have said', () => {
    const strange = expected['never says'].filter((word) => !says(shop.records.products, word));
    expect(strange).toEqual([]);
  });
});

it('has the people that the shop was made for', () => {
  expect(cases.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'winter-coat',
      'cocoa-butter-zinc-cotton',
      'only-order-is-sensitive',
      'mixed-order',
      'gift-order',
      'returned-item',
      'no-consent-to-email',
      'no-consent-to-use-of-purchases',
      'owns-all-complements',
      'written-to-last-week',
      'no-first-name',
      'hostile-name',
      'night-in-another-time-zone',
      'unlisted-source',
    ]),
  );
});
