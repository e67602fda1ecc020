import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { DataSource } from '../../src/load/index.ts';
import { DEFAULTS, loadAll, loadText } from './loadText.ts';

const FILE =
  'household,basket,when,sku,dep,cat,state\n3,b1.0,2017-01-20 17:38:09,p1,MEAT,BEEF,R\n3,b1.0,2017-01-20 17:38:09,p2,,OTHER,\n';

describe('mapping', () => {
  it('one file of order lines is products, customers, consents and orders', async () => {
    const load = async (kind: 'products' | 'customers' | 'consents' | 'orders', columns: object) =>
      (await loadText(kind, FILE, DataSource.parse({ file: 'data.csv', columns }) as never)).records;
    expect(await load('products', { id: 'sku', name: 'cat', category: ['dep', 'cat'] })).toMatchObject([
      { id: 'p1', name: 'BEEF', category: 'MEAT > BEEF' },
      { id: 'p2', name: 'OTHER', category: 'OTHER' },
    ]);
    expect(
      await load('customers', { id: 'household', email: { template: 'house-{household}@example.test' } }),
    ).toMatchObject([
      { id: '3', email: 'house-3@example.test' },
      { id: '3', email: 'house-3@example.test' },
    ]);
    const consent = { purpose: { value: 'email' }, state: { value: 'given' }, at: { value: '2017-01-01' } };
    expect(await load('consents', { customer_id: 'household', ...consent })).toMatchObject([
      { customerId: '3', purpose: 'email', state: 'given' },
      { customerId: '3' },
    ]);
    const status = { column: 'state', values: { R: 'returned' }, default: 'kept' };
    expect(
      await load('orders', {
        order_id: 'basket',
        customer_id: 'household',
        product_id: 'sku',
        placed_at: 'when',
        status,
      }),
    ).toMatchObject([
      { orderId: 'b1.0', productId: 'p1', placedAt: Date.UTC(2017, 0, 20, 16, 38, 9), status: 'returned' },
      { orderId: 'b1.0', productId: 'p2', status: 'kept' },
    ]);
  });

  it('a field can be kept from a column of its name', async () => {
    const content = 'id,name,category,brand\n1,N,A,B\n';
    expect((await loadText('products', content, { columns: { brand: false } })).records).toEqual([
      { id: '1', name: 'N', category: 'A', inStock: true },
    ]);
  });

  it('a template with an empty part is an empty value', async () => {
    const { refusals } = await loadText('customers', 'id,n\n1,\n', {
      columns: { email: { template: '{n}@example.test' } },
    });
    expect(refusals).toEqual(['data.csv:2 email: is missing']);
  });

  it('a source may have a zone and a currency of its own, and be several files', async () => {
    const own = await loadText(
      'orders',
      'order_id,customer_id,product_id,placed_at,price\no,c,p,2026-07-01 12:00,500\n',
      { timeZone: 'Asia/Tokyo', currency: 'JPY' },
    );
    expect(own.records).toMatchObject([
      { placedAt: Date.UTC(2026, 6, 1, 3), price: { amount: 500, currency: 'JPY' } },
    ]);
    expect(DataSource.parse(['a.csv', { file: 'b.csv' }])).toEqual(['a.csv', { file: 'b.csv' }]);
    expect(DataSource.safeParse({ file: 'a.csv', colums: {} }).success).toBe(false);
  });

  it('families of columns become records, and relative addresses join the shop', async () => {
    const { records } = await loadText(
      'products',
      'id,name,name_es,name_EN,category,care_es,attr_audience,url,image,price\n1,N,Ene,,A,A mano,adults,p/1?a=b,/i/1.png,"1,5"\n',
      {},
      { urlBase: 'https://shop.example/en/', imageBase: 'https://cdn.example/x/' },
    );
    expect(records).toEqual([
      {
        id: '1',
        name: 'N',
        names: { es: 'Ene' },
        category: 'A',
        care: { es: 'A mano' },
        attributes: { audience: 'adults' },
        url: 'https://shop.example/en/p/1?a=b',
        image: 'https://cdn.example/i/1.png',
        price: { amount: 150, currency: 'EUR' },
        inStock: true,
      },
    ]);
  });
});

const REAL = path.resolve(import.meta.dirname, '../../../shared/data/completejourney/orders_dev.csv');

describe('real orders that nobody here wrote', () => {
  it.skipIf(!existsSync(REAL))(
    'all four kinds come from the one file by mapping alone (skipped where it is not there)',
    async () => {
      const load = async (kind: 'products' | 'customers' | 'consents' | 'orders', columns: object) => {
        const { records, refusals } = await loadAll(
          kind,
          DataSource.parse({ file: REAL, columns }),
          DEFAULTS,
        );
        return [records.length, new Set(refusals.map((one) => one.slice(one.indexOf(' ') + 1)))] as const;
      };
      const category = ['department', 'product_category', 'product_type'];
      expect(await load('products', { id: 'product_id', name: 'product_type', category })).toEqual([
        34_600,
        new Set(['name: is missing', 'category: is missing']),
      ]);
      expect(
        await load('customers', {
          id: 'household_id',
          email: { template: 'household-{household_id}@example.test' },
        }),
      ).toEqual([34_734, new Set()]);
      expect(
        await load('consents', {
          customer_id: 'household_id',
          purpose: { value: 'purchases' },
          state: { value: 'given' },
          at: { value: '2017-01-01' },
        }),
      ).toEqual([34_734, new Set()]);
      expect(
        await load('orders', {
          order_id: 'basket_id',
          customer_id: 'household_id',
          placed_at: 'transaction_timestamp',
          price: 'sales_value',
        }),
      ).toEqual([
        34_533,
        new Set([
          'quantity: must be more than 0',
          // One line of nothing for 4.440892e-16.
          expect.stringMatching(/^price: must be an amount/),
        ]),
      ]);
    },
  );
});

describe('values without a column', () => {
  const load = (columns: object, preset?: string) =>
    loadText('orders', FILE, DataSource.parse({ file: 'data.csv', preset, columns }) as never);

  it('are refused where no preset reads the field, with the column that is to be named', async () => {
    await expect(load({ status: { values: { R: 'returned' } } })).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      fix: expect.stringContaining("{ status: { column: '<column of the file>', values: { … } } }"),
    });
  });

  it('cannot stand within another rule, where they would read nothing', () => {
    expect(
      DataSource.safeParse({ file: 'a.csv', columns: { status: { firstOf: [{ values: { R: 'kept' } }] } } })
        .success,
    ).toBe(false);
  });
});

describe('dates as people write them', () => {
  const FILE =
    'order_id,customer_id,product_id,placed_at\no1,c1,p1,05/10/2026 18:05\no2,c1,p1,5.10.2026\no3,c1,p1,31/04/2026\n';
  const load = (dates: object) =>
    loadText('orders', FILE, DataSource.parse({ file: 'data.csv', ...dates }) as never);

  it('are taken once the configuration says which number is the day', async () => {
    const { records, refusals } = await load({ dates: 'day-first', timeZone: 'Europe/Madrid' });
    expect(records.map(({ placedAt }) => new Date(placedAt).toISOString())).toEqual([
      '2026-10-05T16:05:00.000Z',
      '2026-10-04T22:00:00.000Z',
    ]);
    expect(refusals).toEqual([expect.stringMatching(/^data\.csv:4 placed_at: /)]);
  });

  it('can have the month first', async () => {
    const { records } = await load({ dates: 'month-first', timeZone: 'UTC' });
    expect(new Date(records[0]?.placedAt ?? 0).toISOString()).toBe('2026-05-10T18:05:00.000Z');
  });

  it('are refused, and never guessed, as long as it does not', async () => {
    const { records, refusals } = await load({});
    expect(records).toEqual([]);
    expect(refusals[0]).toContain("dates: 'day-first'");
  });
});
