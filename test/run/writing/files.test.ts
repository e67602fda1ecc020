import { chmod, mkdir, readdir, readFile, rename, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkspace } from '../../../src/run/workspace/openWorkspace.ts';
import { listFiles } from '../../../src/run/writing/files/listFiles.ts';
import { readShopFile } from '../../../src/run/writing/files/readShopFile.ts';
import { editable, inFormOf } from '../../../src/run/writing/files/textForm.ts';
import { writeShopFile } from '../../../src/run/writing/files/writeShopFile.ts';
import { copySample, type SampleFolder } from '../../support/sampleShop.ts';

let sample: SampleFolder;
beforeAll(async () => {
  sample = await copySample();
});
afterAll(() => sample[Symbol.asyncDispose]());

const TEMPLATE = 'templates/after-purchase.es.mjml';
const open = () => openWorkspace(sample.folder);
const inside = (file: string) => path.join(sample.folder, file);

describe('the list', () => {
  it('names what a marketer writes, and no file with people in it', async () => {
    const files = await listFiles(await open());
    const kinds = Object.groupBy(files, ({ kind }) => kind);
    expect(kinds.template?.length).toBeGreaterThan(5);
    expect(kinds.partial?.length).toBeGreaterThan(5);
    expect(files.filter(({ readOnly }) => readOnly).map((one) => one.path)).toEqual([
      'data/products.csv',
      'mesura.config.ts',
    ]);
    expect(files.map((one) => one.path)).toEqual(
      expect.arrayContaining(['policy.yaml', 'data/complements.csv']),
    );
    for (const people of ['customers', 'orders', 'consents', 'messages'])
      expect(files.map((one) => one.path)).not.toContain(`data/${people}.csv`);
  });

  it('leaves out a catalog that is named as a list of people too', async () => {
    await using other = await copySample();
    await other.change('mesura.config.ts', (text) =>
      text.replace("products: 'data/products.csv'", "products: 'data/orders.csv'"),
    );
    const files = await listFiles(await openWorkspace(other.folder));
    expect(files.filter(({ kind }) => kind === 'products')).toEqual([]);
  });

  it('shows a link inside of the folder, does not write through it, and knows nothing of one that leads out', async () => {
    await using other = await copySample();
    const folder = path.join(other.folder, 'partials');
    await symlink(path.join(folder, 'header.mjml'), path.join(folder, 'linked.mjml'));
    await symlink('/etc/hostname', path.join(folder, 'out.mjml'));
    const workspace = await openWorkspace(other.folder);
    const files = await listFiles(workspace);
    expect(files.find((one) => one.path === 'partials/linked.mjml')?.readOnly).toBe('linked');
    expect(files.find((one) => one.path === 'partials/out.mjml')).toBeUndefined();
    const read = await readShopFile(workspace, 'partials/linked.mjml');
    await expect(writeShopFile(workspace, { ...read, text: 'x' })).rejects.toMatchObject({
      code: 'FILE_PROTECTED',
    });
    await expect(readShopFile(workspace, 'partials/out.mjml')).rejects.toMatchObject({
      code: 'FILE_MISSING',
    });
  });

  it('hides the password of an address in the configuration', async () => {
    await using other = await copySample();
    await other.change('mesura.config.ts', (text) => `// postgres://shop:hunter2@db.example/shop\n${text}`);
    const { text } = await readShopFile(await openWorkspace(other.folder), 'mesura.config.ts');
    expect(text).toContain('postgres://shop:***@db.example/shop');
  });
});

describe('saving', () => {
  it('keeps rights, mark and line ends, and leaves no draft behind', async () => {
    const workspace = await open();
    await writeFile(inside(TEMPLATE), '\ufeff<mjml>\r\n<mj-body>\r\n</mj-body>\r\n</mjml>\r\n');
    await chmod(inside(TEMPLATE), 0o640);
    const read = await readShopFile(workspace, TEMPLATE);
    expect(read.text).toBe('<mjml>\n<mj-body>\n</mj-body>\n</mjml>\n');
    const saved = await writeShopFile(workspace, {
      ...read,
      text: read.text.replace('<mj-body>', '<mj-body>\n ñ'),
    });
    expect(await readFile(inside(TEMPLATE), 'utf8')).toBe(
      '\ufeff<mjml>\r\n<mj-body>\r\n ñ\r\n</mj-body>\r\n</mjml>\r\n',
    );
    expect((await stat(inside(TEMPLATE))).mode & 0o777).toBe(0o640);
    expect((await readdir(inside('templates'))).filter((name) => name.startsWith('.'))).toEqual([]);
    expect((await readShopFile(workspace, TEMPLATE)).fingerprint).toBe(saved.fingerprint);
  });

  it('refuses when the file changed on disk meanwhile, and when two save at once', async () => {
    const workspace = await open();
    const read = await readShopFile(workspace, TEMPLATE);
    await writeFile(inside(TEMPLATE), 'somebody else');
    await expect(writeShopFile(workspace, { ...read, text: 'mine' })).rejects.toMatchObject({
      code: 'FILE_CHANGED',
    });
    expect(await readFile(inside(TEMPLATE), 'utf8')).toBe('somebody else');

    const again = await readShopFile(workspace, TEMPLATE);
    const both = await Promise.allSettled([
      writeShopFile(workspace, { ...again, text: 'first' }),
      writeShopFile(workspace, { ...again, text: 'second' }),
    ]);
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(await readFile(inside(TEMPLATE), 'utf8')).toBe('first');
  });

  it('refuses what is no text, and what is too much', async () => {
    const workspace = await open();
    const read = await readShopFile(workspace, TEMPLATE);
    for (const text of ['a\0b', 'half \ud83d', 'x'.repeat(2_000_001)])
      await expect(writeShopFile(workspace, { ...read, text })).rejects.toMatchObject({
        code: 'DATA_INVALID',
      });
    await writeFile(inside(TEMPLATE), Buffer.from([0xff, 0xfe, 0x41, 0x00]));
    await expect(readShopFile(workspace, TEMPLATE)).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
  });

  it('does not follow a folder that became a link', async () => {
    await using other = await copySample();
    await using elsewhere = await copySample();
    const workspace = await openWorkspace(other.folder);
    const read = await readShopFile(workspace, TEMPLATE);
    await rename(path.join(other.folder, 'templates'), path.join(other.folder, 'before'));
    await symlink(path.join(elsewhere.folder, 'templates'), path.join(other.folder, 'templates'));
    await expect(writeShopFile(workspace, { ...read, text: 'out' })).rejects.toMatchObject({
      code: 'FILE_MISSING',
    });
    expect(await readFile(path.join(elsewhere.folder, TEMPLATE), 'utf8')).not.toBe('out');
  });
});

describe('always', () => {
  const step = fc.oneof(
    fc.constantFrom('..', '.', '', 'templates', 'TEMPLATES', 'partials', 'etc', 'CON', 'nul.mjml', 'C:', '~'),
    fc.constantFrom(
      'after-purchase.es.mjml',
      'header.mjml',
      'header.mjml::$DATA',
      'header.mjml.',
      'HEADER.MJML',
    ),
    fc.string({ maxLength: 6 }),
  );
  const anyPath = fc
    .tuple(
      fc.array(step, { minLength: 1, maxLength: 6 }),
      fc.constantFrom('/', '\\', '%2f', '\0', '//'),
      fc.boolean(),
    )
    .map(([steps, separator, absolute]) => (absolute ? separator : '') + steps.join(separator));

  it('a write never leaves the folder, and never makes a file', async () => {
    await using other = await copySample();
    const outside = path.dirname(other.folder);
    const secret = path.join(outside, `secret-${path.basename(other.folder)}.mjml`);
    await mkdir(path.join(other.folder, 'TEMPLATES'), { recursive: true });
    const workspace = await openWorkspace(other.folder);
    const known = new Set((await listFiles(workspace)).map((one) => one.path));
    const before = (await readdir(other.folder, { recursive: true })).length;
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyPath, fc.constant(`../${path.basename(secret)}`)), async (named) => {
        fc.pre(!known.has(named));
        await expect(readShopFile(workspace, named)).rejects.toMatchObject({ code: 'FILE_MISSING' });
        await expect(
          writeShopFile(workspace, { path: named, text: 'out', fingerprint: 'absent' }),
        ).rejects.toMatchObject({ code: 'FILE_MISSING' });
      }),
      { numRuns: 60 },
    );
    expect((await readdir(other.folder, { recursive: true })).length).toBe(before);
    await expect(stat(secret)).rejects.toThrow();
  });

  const lines = fc.array(
    fc.tuple(
      fc.string({ maxLength: 4 }).filter((text) => !/[\r\n\ufeff]/.test(text)),
      fc.constantFrom('\n', '\r\n', '\r'),
    ),
    { maxLength: 8 },
  );
  it.each([
    ['\r\n\n\r\r', 'changed\n\n\n\n'],
    ['a\r\nb\rc\n', 'a\nb\n\nc\n'],
    ['a\rb\n\nc\n', 'a\n\nc\n'],
  ])('a line end never melts into that of the next line: %j', (before, edited) => {
    expect(editable(inFormOf(before, edited))).toBe(edited);
  });

  it('whatever is edited, all of its lines are there', () => {
    const text = fc
      .array(fc.constantFrom('', 'a', '\n', '\r\n', '\r'), { maxLength: 12 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => editable(inFormOf(before, after)) === editable(after)),
      {
        numRuns: 2_000,
      },
    );
  });

  it('saving what was opened changes no byte, and a changed line changes that line only', () => {
    fc.assert(
      fc.property(lines, fc.boolean(), fc.nat(), (rows, mark, at) => {
        const text = (mark ? '\ufeff' : '') + rows.map((row) => row.join('')).join('');
        expect(inFormOf(text, editable(text))).toBe(text);
        const edited = editable(text).split('\n');
        const place = at % edited.length;
        edited[place] = 'changed';
        const after = inFormOf(text, edited.join('\n'));
        expect(editable(after)).toBe(edited.join('\n'));
        const untouched = (all: string) =>
          all.split(/(?<=\r\n|\n|\r(?!\n))/).filter((_, index) => index !== place);
        expect(untouched(after)).toEqual(untouched(text));
      }),
    );
  });
});
