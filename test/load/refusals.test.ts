import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { MesuraError } from '../../src/domain/index.ts';
import { DEFAULTS, loadAll, loadText, testFolder } from './loadText.ts';

const SECRET = 'maria.secreta';

async function errorOf(promise: Promise<unknown>): Promise<MesuraError> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(MesuraError);
  return error as MesuraError;
}

describe('bad rows', () => {
  it('each fault is named with file, line, field and what is allowed, and good rows are kept', async () => {
    const { records, refusals } = await loadText(
      'orders',
      `order_id,customer_id,product_id,placed_at,quantity,price,currency,status,gift
o1,c1,p1,2026-01-01,1,5.00,EUR,kept,no
,c1,p1,2026-01-01,1,5.00,EUR,kept,no
o2,c1,p1,01/02/2026,0,5.0055,EUR,lost,perhaps
o3,c1,p1,2026-01-01,two,5.00,EURO,kept,no
`,
    );
    expect(records).toHaveLength(1);
    expect(refusals).toEqual([
      'data.csv:3 order_id: is missing',
      "data.csv:4 placed_at: must tell which number is the day: say `dates: 'day-first'` or `dates: 'month-first'` of this file in the configuration",
      'data.csv:4 gift: must be true or false (or yes/no, sí/no, 1/0)',
      'data.csv:4 price: must have at most 2 decimals in this currency',
      'data.csv:4 quantity: must be more than 0',
      'data.csv:4 status: must be one of kept, cancelled, returning, returned, refunded, complaint' +
        "; say what another word means in the configuration: columns: { status: { column: '…', values: { '…': '…' } } }",
      'data.csv:5 quantity: must be a number such as "2" or "0.5"',
      'data.csv:5 currency: must be a currency of ISO 4217 such as "EUR"',
    ]);
  });

  it('no refusal holds a value, whichever field is wrong', async () => {
    const bad = `${SECRET}\u0007`;
    const customers = await loadText(
      'customers',
      `id,email,first_name,last_name,language,time_zone,birth_date,source\n${Array(8).fill(bad).join(',')}\n`,
    );
    const orders = await loadText(
      'orders',
      `order_id,customer_id,product_id,placed_at,quantity,price,currency,status,status_at,gift\n${Array(10).fill(bad).join(',')}\n`,
    );
    const products = await loadText(
      'products',
      `id,name,category,brand,price,url,image,in_stock,name_es,care_xx,attr_size,attr_${SECRET}\n${Array(12).fill(bad).join(',')}\n`,
    );
    const refusals = [
      ...customers.refusals,
      ...orders.refusals,
      ...products.refusals.filter((one) => !one.includes('attr_')),
    ];
    expect(refusals.length).toBeGreaterThan(20);
    expect(refusals.filter((refusal) => refusal.includes(SECRET))).toEqual([]);
  });

  it('addresses, web addresses and names that could do harm are refused', async () => {
    const customers = await loadText(
      'customers',
      'id,email,first_name\n1,"a@example.test, b@example.test",A\n2,"a@example.test\nBcc: x@example.test",B\n3,a@example.test,"Eve\u202egnp"\n',
    );
    const products = await loadText(
      'products',
      'id,name,category,url\n1,N,A,javascript:alert(1)\n2,N,A,"https://x.example/"" onclick"\n3,N,A,//evil.example/x\n',
      {},
      { urlBase: 'https://shop.example/' },
    );
    expect(customers.refusals.map((one) => one.split(':')[1])).toEqual([
      '2 email',
      '3 email',
      '5 first_name',
    ]);
    expect(products.refusals.map((one) => one.split(':')[1])).toEqual(['2 url', '3 url', '4 url']);
  });

  it('a complement needs exactly one product or category at each end', async () => {
    const { records, refusals } = await loadText(
      'complements',
      'from_product,from_category,to_product,to_category,kind,strength,customers\na,,b,,,,\na,A,,,,,\n,A > B,,C,learned,0.5,30\n,A,,C,learned,0.5,\n,A,,C,curated,2,\n',
    );
    expect(records.map(({ evidence }) => evidence)).toEqual([
      { kind: 'curated', strength: 1 },
      { kind: 'learned', strength: 0.5, customers: 30 },
    ]);
    expect(refusals).toEqual([
      'data.csv:3 from_product: must name a product or a category, and not both',
      'data.csv:3 to_product: must name a product or a category, and not both',
      'data.csv:5 customers: is missing',
      'data.csv:6 strength: must be at most 1',
    ]);
  });
});

describe('bad files', () => {
  it('a missing file', async () => {
    const error = await errorOf(loadAll('orders', 'no/such.csv', { ...DEFAULTS, folder: testFolder() }));
    expect(error).toMatchObject({ code: 'FILE_MISSING', exit: 2, message: 'there is no file no/such.csv' });
  });

  it.each([
    ['no bytes', ''],
    ['only a byte order mark', '\ufeff'],
    ['only blank lines', '\n \r\n'],
  ])('an empty file: %s', async (_, content) => {
    expect(await errorOf(loadText('orders', content))).toMatchObject({ code: 'FILE_EMPTY', exit: 2 });
  });

  it('a file with a header and no rows is an import of nothing', async () => {
    expect(await loadText('customers', 'id,email\n')).toEqual({ records: [], refusals: [] });
  });

  it('a folder in the place of a file', async () => {
    const folder = testFolder();
    mkdirSync(path.join(folder, 'orders.csv'));
    const error = await errorOf(loadAll('orders', 'orders.csv', { ...DEFAULTS, folder }));
    expect(error).toMatchObject({ code: 'FILE_UNREADABLE', why: 'It is a folder.' });
  });

  it.skipIf(process.getuid?.() === 0)('a file without the right to read it (not tried as root)', async () => {
    const folder = testFolder();
    writeFileSync(path.join(folder, 'orders.csv'), 'x\n');
    chmodSync(path.join(folder, 'orders.csv'), 0);
    const error = await errorOf(loadAll('orders', 'orders.csv', { ...DEFAULTS, folder }));
    expect(error).toMatchObject({ code: 'FILE_UNREADABLE', why: 'The system says EACCES.' });
  });

  it('a missing column, without showing what may be a person in the first line', async () => {
    const error = await errorOf(loadText('customers', `1,${SECRET}@example.test,Ana\n`));
    expect(error).toMatchObject({ code: 'DATA_INVALID', place: { file: 'data.csv', line: 1 } });
    expect(error.message).toBe('data.csv:1 id: there is no column "id"');
    expect(`${error.message}${error.why}${error.fix}`).not.toContain(SECRET);
  });

  it('a column that is there twice', async () => {
    const error = await errorOf(loadText('customers', 'id,email,E-Mail\n1,a@example.test,b@example.test\n'));
    expect(error.message).toBe('data.csv:1 email: the file has this column twice');
  });

  it('an encoding that is not UTF-8, with its line, and nothing given out', async () => {
    const rows = 'id,email,first_name\n1,a@example.test,Ana\n'.repeat(40_000);
    const latin = Buffer.concat([Buffer.from(rows), Buffer.from('3,c@example.test,Jos\xe9\n', 'latin1')]);
    const error = await errorOf(loadText('customers', latin));
    expect(error).toMatchObject({
      code: 'DATA_INVALID',
      message: 'data.csv:80001: the file is not in UTF-8',
    });
    expect(await errorOf(loadText('customers', Buffer.from([0x69, 0x64, 0x0a, 0xc3])))).toMatchObject({
      message: 'data.csv:2: the file is not in UTF-8',
    });
  });

  it('characters that lie across two pieces of the file are no fault', async () => {
    for (const shift of [0, 1, 2, 3]) {
      const filler = `${'x'.repeat((1 << 20) - 30 + shift)}\n`;
      const content = `id,email,note\n1,a@example.test,${'\u{1f9e4}'.repeat(240_000)}\n2,b@example.test,${filler}`;
      const { records } = await loadText('customers', content.replace(filler, 'x\n'));
      expect(records).toHaveLength(2);
    }
  });

  it('a mapping of a field that does not exist, with those that do', async () => {
    const error = await errorOf(loadText('consents', 'a\n1\n', { columns: { custommer_id: 'a' } }));
    expect(error).toMatchObject({
      code: 'CONFIG_INVALID',
      message: 'data.consents: "custommer_id" is no field of consents',
    });
    expect(error.fix).toBe('Use one of: customer_id, purpose, state, at, where, wording.');
  });

  it('a mapping to a column that the file does not have', async () => {
    const error = await errorOf(loadText('customers', 'id,mail\n', { columns: { email: 'e-mail' } }));
    expect(error.message).toBe('data.csv:1 email: there is no column "e-mail"');
  });
});
