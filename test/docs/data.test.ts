import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { presetsText } from '../../scripts/presetsText.ts';
import { RECORD_KINDS, type RecordKind } from '../../src/domain/index.ts';
import { loadText } from '../load/loadText.ts';

const DOCS = path.resolve(import.meta.dirname, '../../docs');
const page = readFileSync(path.join(DOCS, 'configuration.md'), 'utf8');

/** A value that is allowed, by column. */
const VALUES: Readonly<Record<string, string>> = {
  ...{
    id: 'x-1',
    name: 'Coat',
    category: 'Clothing > Coats',
    name_es: 'Abrigo',
    brand: 'B',
    price: '12.50',
    currency: 'EUR',
  },
  ...{
    url: 'https://x.example/',
    image: 'https://x.example/i.png',
    in_stock: 'yes',
    care_es: 'A mano',
    attr_size: 'M',
  },
  ...{
    email: 'a@example.test',
    first_name: 'Ana',
    last_name: 'Berg',
    language: 'es',
    time_zone: 'Europe/Madrid',
  },
  ...{
    birth_date: '1980-05-17',
    source: 'shop',
    customer_id: 'c-1',
    purpose: 'email',
    state: 'given',
    at: '2026-01-02',
  },
  ...{
    where: 'checkout',
    wording: 'v1',
    order_id: 'o-1',
    product_id: 'p-1',
    placed_at: '2026-01-02',
    line_id: '1',
  },
  ...{
    quantity: '2',
    status: 'kept',
    status_at: '2026-01-03',
    gift: 'no',
    held: 'no',
    from_product: 'p-1',
    from_category: 'A',
  },
  ...{ to_product: 'p-2', to_category: 'B', kind: 'learned', strength: '0.5', customers: '30', note: 'N' },
  ...{ campaign: 'news', sent_at: '2026-01-02', product_ids: 'p-1 p-2', held: 'yes' },
};

function columnsOf(kind: RecordKind): { needed: string[]; all: string[] } {
  const [, cell = ''] = new RegExp(`^\\| ${kind} \\| (.*) \\|$`, 'm').exec(page) ?? [];
  const names = (text: string) =>
    [...text.replace(/\([^)]*\)/g, '').matchAll(/`([a-z_<>]+)`/g)].map(([, name = '']) =>
      name.replace('<language>', 'es').replace('<attribute>', 'size'),
    );
  const [needed = '', optional = ''] = cell.split(';');
  return { needed: names(needed), all: [...names(needed), ...names(optional)] };
}

describe.each([...RECORD_KINDS])('the columns that the documentation names for %s', (kind) => {
  const { needed, all } = columnsOf(kind);
  const load = (columns: readonly string[]) =>
    loadText(
      kind,
      `${columns.join(',')}\n${columns.map((column) => VALUES[column] ?? `no value for ${column}`).join(',')}\n`,
    );
  // A complement has one end of either sort.
  const ends =
    kind === 'complements'
      ? [(name: string) => !name.endsWith('_category'), (name: string) => !name.endsWith('_product')]
      : [() => true];

  it('are all read', async () => {
    expect(needed.length).toBeGreaterThan(1);
    for (const end of ends) {
      const columns = all.filter(end);
      const { records, refusals } = await load(columns);
      expect(refusals).toEqual([]);
      // Nothing that the documentation names is passed over: without any one of them the record is another.
      for (const column of columns.filter((name) => !needed.includes(name))) {
        // What has a default of the same value, or belongs to another column, says nothing alone.
        if (['in_stock', 'gift', 'status', 'source', 'currency', 'kind', 'customers'].includes(column))
          continue;
        expect((await load(columns.filter((name) => name !== column))).records, column).not.toEqual(records);
      }
    }
  });

  it('that are said to be needed are needed', async () => {
    for (const column of needed.filter((name) => kind !== 'complements' || name === 'from_product')) {
      const rest = all.filter(
        (name) => name !== column && !(kind === 'complements' && name.endsWith('_category')),
      );
      const outcome = await load(rest).then(
        ({ refusals }) => refusals.length > 0,
        () => true,
      );
      expect(outcome, column).toBe(true);
    }
  });
});

it('docs/presets.md is what the presets say (write it with: node scripts/presets-docs.ts)', () => {
  expect(readFileSync(path.join(DOCS, 'presets.md'), 'utf8')).toBe(presetsText());
});
