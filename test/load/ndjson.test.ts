import { expect, it } from 'vitest';
import { loadText } from './loadText.ts';

const load = (content: string, kind: 'products' | 'orders' | 'customers' = 'products') =>
  loadText(kind, content, { file: 'data.ndjson' });

it('objects may use the names of columns or those of the domain', async () => {
  const { records, refusals } = await load(
    `\ufeff{"order_id":"o1","customer_id":7,"product_id":"p","placed_at":"2026-01-02T03:04:05Z","price":"12,90"}\r\n
{"orderId":"o2","customerId":"7","productId":"p","placedAt":1767322800000,"price":{"amount":1290,"currency":"EUR"},"gift":true}`,
    'orders',
  );
  expect(refusals).toEqual([]);
  expect(records).toMatchObject([
    {
      orderId: 'o1',
      customerId: '7',
      placedAt: Date.UTC(2026, 0, 2, 3, 4, 5),
      price: { amount: 1290 },
      gift: false,
    },
    { orderId: 'o2', customerId: '7', placedAt: 1767322800000, price: { amount: 1290 }, gift: true },
  ]);
});

it('names, care and attributes are objects', async () => {
  const product = { id: 'p', name: 'N', category: 'A > B', names: { es: 'Ene' }, attributes: { size: 'M' } };
  expect(await load(JSON.stringify(product))).toEqual({
    records: [{ ...product, inStock: true }],
    refusals: [],
  });
});

it('a line that is no object is refused without quoting it', async () => {
  const { records, refusals } = await load(
    '{"id":"secret"\n[]\nnull\n"x"\n{"id":"p","name":"N","category":"A"}\n{"id":"q","name":{"es":"x"},"category":"A"}\n',
  );
  expect(records).toHaveLength(1);
  expect(refusals).toEqual([
    'data.ndjson:1: must be one JSON object a line',
    'data.ndjson:2: must be one JSON object a line',
    'data.ndjson:3: must be one JSON object a line',
    'data.ndjson:4: must be one JSON object a line',
    'data.ndjson:6 name: must be text',
  ]);
});

it('half a character is refused: no database or email could hold it', async () => {
  const { refusals } = await load('{"id":"p","name":"a\\ud83d","category":"A"}');
  expect(refusals).toEqual(['data.ndjson:1 name: must be one line without control characters']);
});

it('a key that JavaScript knows by itself is no value', async () => {
  const { records, refusals } = await load(
    '{"__proto__":{"id":"x"},"constructor":1,"name":"N","category":"A","attributes":{"__proto__":"x"}}',
  );
  expect(records).toEqual([]);
  expect(refusals[0]).toBe('data.ndjson:1 id: is missing');
});

it('an endless line cannot fill the memory', async () => {
  const { records, refusals } = await load(
    `{"id":"${'x'.repeat(3_000_000)}"}\n{"id":"p","name":"N","category":"A"}`,
  );
  expect(records).toHaveLength(1);
  expect(refusals).toEqual(['data.ndjson:1: the row is longer than 1 MB']);
});

it('a number whose last digits JSON would lose is refused: two ids would become one', async () => {
  const { records, refusals } = await load(
    '{"id":9007199254740993,"name":"N","category":"A"}\n{"id":"9007199254740993","name":"N","category":"A"}\n{"id":123,"name":"N","category":"A","price":1234567890.1234567}\n',
  );
  expect(records).toMatchObject([{ id: '9007199254740993' }]);
  expect(refusals).toEqual([
    expect.stringMatching(/^data\.ndjson:1 id: is a whole number above 2\^53/),
    expect.stringMatching(/^data\.ndjson:3 price: /),
  ]);
});
