import { describe, expect, it } from 'vitest';
import { readSuppressionCsv, type SuppressionLine } from '../../src/deliver/index.ts';
import { csvCell, csvLine, unguarded } from '../../src/domain/index.ts';

async function read(...chunks: (string | Uint8Array)[]): Promise<SuppressionLine[]> {
  const found: SuppressionLine[] = [];
  async function* source() {
    yield* chunks;
  }
  for await (const line of readSuppressionCsv(source())) found.push(line);
  return found;
}

const addresses = (lines: SuppressionLine[]) =>
  lines.map((line) => ('address' in line ? line.address : line.problem));

describe('a cell of an exported list', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '=HYPERLINK("http://evil.test","x")',
    '\t=1',
    '\r=1',
    '\n=1',
    '|cmd',
    '%0A',
    '＝1',
    "=cmd|' /C calc'!A0",
  ])('%j is no formula', (text) => {
    const cell = csvCell(text);
    expect(cell).toMatch(/^"'/);
    expect(unguarded(`'${text}`)).toBe(text);
    // However a spreadsheet splits the line, no cell begins like a formula.
    for (const separator of [',', ';', '\t', '\n']) {
      expect(
        csvLine(['a', text])
          .split(separator)
          .some((part) => /^[=+\-@|%]/.test(part)),
      ).toBe(false);
    }
  });

  it('is left alone when it is plain, and quoted when it holds a separator', () => {
    expect(csvLine(['ana@example.test', 'bounced', 'a,b', 'a"b'])).toBe(
      'ana@example.test,bounced,"a,b","a""b"\r\n',
    );
  });
});

describe('an imported list', () => {
  it('is read back as it was exported, addresses that look like formulas included', async () => {
    const list = [
      'ana@example.test',
      '=1@example.test',
      '+tag@example.test',
      '-x@example.test',
      '|x@example.test',
      "'q@example.test",
      "'=q@example.test",
    ];
    const text =
      csvLine(['address', 'reason']) + list.map((address) => csvLine([address, 'bounced'])).join('');
    expect(addresses(await read(text))).toEqual(list);
  });

  it.each([
    ['one address a line', 'a@x.test\nb@x.test\n'],
    ['with a header', 'Email\r\na@x.test\r\nb@x.test'],
    [
      'with other columns, semicolons and a byte order mark',
      '\uFEFF"Date";"E-Mail";"Reason"\n1;"a@x.test";spam\n2;b@x.test;\n',
    ],
    ['with tabs and empty lines', 'email\tname\n\na@x.test\t"Ana, B"\n\n\nb@x.test\t\n'],
  ])('may be written %s', async (_, text) => {
    const bytes = Buffer.from(text);
    expect(addresses(await read(bytes.subarray(0, 5), bytes.subarray(5)))).toEqual(['a@x.test', 'b@x.test']);
  });

  it('keeps the good lines, and tells the number of a bad one without quoting it', async () => {
    const lines = await read(
      'email\na@x.test\nnot an address\nb@x.test, c@x.test\nAna <d@x.test>\nb@año.test\n',
    );
    expect(lines.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6]);
    expect(addresses(lines)).toEqual([
      'a@x.test',
      expect.stringContaining('plain address'),
      'b@x.test',
      expect.stringContaining('plain address'),
      'b@año.test',
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/not an|Ana/);
  });
});
