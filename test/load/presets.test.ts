import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { netReturns, PRESET_NAMES, PRESETS } from '../../src/load/index.ts';
import { type Mapping, MappingRule } from '../../src/load/Mapping.ts';
import { nearestExport } from '../../src/load/recognise.ts';
import { readExports } from './readExports.ts';

const CASES = path.resolve(import.meta.dirname, '../cases');

/** One system's exports, and what must come out of them: `test/cases/README.md`. */
const cases = globSync('*/exports.json', { cwd: CASES })
  .sort()
  .map((file) => {
    const folder = path.join(CASES, path.dirname(file));
    const read = (name: string) => JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
    return { name: path.dirname(file), folder, data: read('exports.json'), expected: read('expected.json') };
  });

/** Moments as people read them. */
const shown = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, one) =>
      typeof one === 'number' && /(At|^at|Date)$/.test(key) ? new Date(one).toISOString() : one,
    ),
  );

it('every preset has a case', () => {
  expect(cases.map(({ name }) => name)).toEqual(expect.arrayContaining([...PRESET_NAMES]));
});

describe.each(cases)('the exports of $name', ({ folder, data, expected }) => {
  it('come out as they mean it, and what they do not mean is refused or left out', async () => {
    const { records, returns, conflicts, refused, leftOut } = await readExports(data, folder);
    const kept = Object.fromEntries(Object.entries(records).filter(([, rows]) => rows.length > 0));
    expect(shown({ records: kept, returns, conflicts, refused, leftOut })).toEqual(expected);
  });

  it('come out the same a second time', async () => {
    expect(await readExports(data, folder)).toEqual(await readExports(data, folder));
  });
});

it('a return is taken off what the same customer bought before, and of the latest purchase first', async () => {
  const { records, returns } = await readExports(
    { orders: { preset: 'lines', file: 'lines.csv' } },
    path.join(CASES, 'lines'),
  );
  const { lines, matched, open } = netReturns(records.orders, returns);
  const of = (productId: string) =>
    lines
      .filter((line) => line.productId === productId)
      .map(({ orderId, quantity, status }) => [orderId, quantity, status]);
  // Twelve went back: the ten of the second order, and two of the six of the first.
  expect(of('85123A')).toEqual([
    ['536365', 4, 'kept'],
    ['536367', 10, 'returned'],
  ]);
  expect(of('71053').map(([, , status]) => status)).toEqual(['returned', 'returned']);
  // It went back the day before it was bought: it is not this purchase.
  expect(of('22960')).toEqual([['536371', 1, 'kept']]);
  expect({ matched, open: open.length }).toEqual({ matched: 2, open: 1 });
});

it('every column that a preset reads is told in its own words, and no other', () => {
  const columnsOf = (mapping: Mapping | undefined): string[] => {
    if (mapping === undefined || mapping === false) return [];
    if (typeof mapping === 'string') return [mapping];
    if (Array.isArray(mapping)) return [...mapping];
    const rule = mapping as Exclude<Mapping, string | readonly string[] | false>;
    const inTemplate = [...(rule.template ?? '').matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name as string);
    return [
      ...(rule.column === undefined ? [] : [rule.column]),
      ...inTemplate,
      ...[
        ...(rule.firstOf ?? []),
        ...(rule.join ?? []),
        rule.fillDown,
        rule.fillFrom,
        rule.count?.of,
        rule.count?.within,
      ].flatMap(columnsOf),
    ];
  };
  for (const name of PRESET_NAMES) {
    for (const file of PRESETS[name].files) {
      const read = Object.values(file.kinds).flatMap(({ columns, leaveOut = [] }) => [
        ...Object.values(columns).flatMap(columnsOf),
        ...leaveOut.flatMap(({ where }) => columnsOf(where)),
      ]);
      expect(new Set(Object.keys(file.about)), `${name}: ${file.title}`).toEqual(
        new Set([...read, ...file.needs]),
      );
    }
  }
});

it.each(['orders', 'products'] as const)('another header of %s is named by what it lacks', async (kind) => {
  const folder = path.join(CASES, 'shopify');
  const error = await readExports(
    { [kind]: { preset: 'woocommerce', file: `${kind}_export.csv` } },
    folder,
  ).catch((thrown) => thrown);
  expect(error).toMatchObject({
    code: 'DATA_INVALID',
    why: expect.stringMatching(/lacks the columns? "/),
    fix: expect.stringContaining(`the ${kind} export of the preset "shopify"`),
  });
});

it('a mapping that names no source is refused', () => {
  expect(MappingRule.safeParse({ values: { a: 'b' } }).success).toBe(false);
  expect(MappingRule.safeParse({ column: 'a', value: 'b' }).success).toBe(false);
});

describe('a header that no preset knows', () => {
  it('is told what it is nearest to, and what it lacks', () => {
    const { needs } = PRESETS.woocommerce.files.find(({ title }) => title.includes('Advanced')) ?? {
      needs: [],
    };
    expect(nearestExport(needs.filter((column) => column !== 'Order Status'))).toBe(
      'It is nearest to the orders export (Advanced Order Export) of WooCommerce, and lacks the column "Order Status".',
    );
  });

  it('is compared with nothing when it is near to nothing', () => {
    expect(nearestExport(['email', 'confirmed_at', 'list'])).toBeUndefined();
  });
});
