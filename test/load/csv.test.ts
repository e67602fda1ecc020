import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadText } from './loadText.ts';

const HEADER = 'id,email,first_name\n';
const ROWS = '1,a@example.test,Ana\n2,b@example.test,"Bea, the second"\n';
const RECORDS = [
  { id: '1', email: 'a@example.test', firstName: 'Ana' },
  { id: '2', email: 'b@example.test', firstName: 'Bea, the second' },
];

describe('forms of CSV', () => {
  it.each([
    ['with commas', HEADER + ROWS],
    ['with semicolons', 'id;email;first_name\n1;a@example.test;Ana\n2;b@example.test;Bea, the second\n'],
    ['with tabs', 'id\temail\tfirst_name\n1\ta@example.test\tAna\n2\tb@example.test\tBea, the second\n'],
    ['with a byte order mark', `\ufeff${HEADER}${ROWS}`],
    ['with CRLF', (HEADER + ROWS).replaceAll('\n', '\r\n')],
    ['with lone CR', (HEADER + ROWS).replaceAll('\n', '\r')],
    ['without a line break at the end', (HEADER + ROWS).trimEnd()],
    ['with blank lines', `\n${HEADER}\n\n${ROWS.replace('\n', '\n\n')}\n`],
    ['with a quoted header', `"id","email","first_name"\n${ROWS}`],
    [
      'with empty cells behind the last column',
      `${HEADER}1,a@example.test,Ana,,\n2,b@example.test,"Bea, the second"\n`,
    ],
    [
      'with other columns between',
      'x,id,y,email,z,first_name\n,1,"a\nb",a@example.test,,Ana\n,2,,b@example.test,,"Bea, the second"\n',
    ],
    ['with column names as a person writes them', `ID,E-mail,First Name\n${ROWS}`],
    [
      'with the line that Excel reads',
      `sep=;\r\n${(HEADER + ROWS).replace(', the', ' the').replaceAll(',', ';').replace(' the', ', the')}`,
    ],
    ['with title lines above', `Customers of the shop\nas of 3 October 2026, all\n\n${HEADER}${ROWS}`],
    ['in UTF-16 with a byte order mark', Buffer.from(`\ufeff${HEADER}${ROWS}`, 'utf16le')],
    ['in UTF-16 without one', Buffer.from(HEADER + ROWS, 'utf16le')],
    ['in UTF-16 of the other order', Buffer.from(HEADER + ROWS, 'utf16le').swap16()],
    ['packed with gzip', gzipSync(HEADER + ROWS)],
  ])('%s', async (_, content) => {
    expect(await loadText('customers', content)).toEqual({ records: RECORDS, refusals: [] });
  });

  it('rows without their trailing empty cells, as Excel writes them', async () => {
    const { records, refusals } = await loadText('customers', 'id,email,first_name\n1,a@example.test\n');
    expect(records).toEqual([{ id: '1', email: 'a@example.test' }]);
    expect(refusals).toEqual([]);
  });

  it('a last row that was cut off is refused: what it lacks may be its status', async () => {
    const file =
      'order_id,customer_id,product_id,placed_at,status\no1,c,p,2026-01-01,returned\no2,c,p,2026-01-0';
    const { records, refusals } = await loadText('orders', file);
    expect(records).toHaveLength(1);
    expect(refusals).toEqual([
      'data.csv:3: has 4 values where the header has 5; the file may be cut off here',
    ]);
  });

  it('Windows-1252 when it is said, and then not by mistake', async () => {
    const text = 'id,email,first_name\n1,a@example.test,José\n';
    const said = { encoding: 'windows-1252' } as const;
    expect((await loadText('customers', Buffer.from(text, 'latin1'), said)).records).toMatchObject([
      { firstName: 'José' },
    ]);
    await expect(loadText('customers', text, said)).rejects.toThrow('the file is in UTF-8');
  });

  it.each([
    [
      'a workbook',
      Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.from('[Content_Types].xml xl/workbook.xml')]),
      /workbook/,
    ],
    ['a JSON array', '[{"id":"1","email":"a@example.test"}]', /one JSON array/],
    ['a damaged packed file', gzipSync(ROWS.repeat(2000)).subarray(0, 60), /cannot be unpacked/],
  ])('%s is recognised and answered with what to do', async (_, content, message) => {
    const error = await loadText('customers', content).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      message: expect.stringMatching(message),
      fix: expect.stringMatching(/\w/),
    });
  });

  it('a separator can be given where the header does not tell', async () => {
    const { records } = await loadText('customers', 'id|email,x|first_name\n1|a@example.test|Ana\n', {
      separator: '|',
      columns: { email: 'email,x' },
    });
    expect(records).toEqual([RECORDS[0]]);
  });

  it('quotes inside of a value are part of it', async () => {
    const { records } = await loadText('products', 'id,name,category\n1,24" screen,A\n2,"24"" screen",A\n');
    expect(records.map(({ name }) => name)).toEqual(['24" screen', '24" screen']);
  });
});

describe('line numbers', () => {
  const BAD = '9,nobody,X\n';

  it.each([
    ['after quoted line breaks', `id,email,first_name\n1,a@example.test,"two\nlines"\n${BAD}`, [2, 4]],
    [
      'after quoted line breaks with CRLF',
      `id,email,first_name\r\n1,a@example.test,"two\r\nlines"\r\n${BAD}`,
      [2, 4],
    ],
    ['after blank lines', `id,email,first_name\n\n\n${BAD}`, [4]],
    [
      'after an empty quoted line break and a blank line',
      `id,email,first_name\n1,a@example.test,"\n"\n\n${BAD}`,
      [5],
    ],
    ['on the last line', `${HEADER}${ROWS}${BAD.trim()}`, [4]],
  ])('are true %s', async (_, content, lines) => {
    const { refusals } = await loadText('customers', content);
    expect(refusals.map((refusal) => Number(/^data\.csv:(\d+)/.exec(refusal)?.[1]))).toEqual(lines);
  });

  it('are true across the pieces in which a large file is read', async () => {
    const good = `1,a@example.test,"${'x\r\n'.repeat(20)}"\r\n`;
    const rows = Array.from({ length: 20_000 }, (_, index) => (index % 1000 === 999 ? BAD : good));
    const content = `id,email,first_name\r\n${rows.join('')}`;
    const { refusals } = await loadText('customers', content, { columns: { first_name: false } });
    const lines = content.split('\n');
    const expected = lines.flatMap((line, index) => (line.startsWith('9,') ? [index + 1] : []));
    expect(refusals.map((refusal) => Number(refusal.split(':')[1]?.split(' ')[0]))).toEqual(expected);
  });
});

describe('rows that cannot be read', () => {
  it('a row with too few or too many values is refused alone', async () => {
    const { records, refusals } = await loadText('customers', `${HEADER}1\n${ROWS}3,c@example.test,C,more\n`);
    expect(records).toEqual(RECORDS);
    expect(refusals).toEqual([
      'data.csv:2: has 1 value where the header has 3',
      'data.csv:5: has 4 values where the header has 3',
    ]);
  });

  it('a quote that stays open costs its own line and no other', async () => {
    const { records, refusals } = await loadText(
      'customers',
      `${HEADER}0,z@example.test,"open\n${ROWS.replaceAll('"', '').replace(', the', ' the')}`,
    );
    expect(records.map(({ id }) => id)).toEqual(['1', '2']);
    expect(refusals).toEqual([
      'data.csv:2: a quote is opened and not closed again; a quote inside quotes is written ""',
    ]);
  });

  it('an endless row cannot fill the memory, and the rows behind it are read', async () => {
    const endless = `0,z@example.test,${'x'.repeat(3_000_000)}\n`;
    const { records, refusals } = await loadText('customers', HEADER + endless + ROWS);
    expect(records).toEqual(RECORDS);
    expect(refusals).toEqual(['data.csv:2: the row is longer than 1 MB; a quote may be open']);
  });
});
