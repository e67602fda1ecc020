import { mkdtempDisposable, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { whyUnreadable } from '../../src/run/code/whyUnreadable.ts';
import { loadConfig } from '../../src/run/config/loadConfig.ts';

const MISSING_COMMA = "export default {\n  shop: { name: 'Us' }\n  links: {},\n};\n";

async function refusalOf(files: Readonly<Record<string, string>>, follow = false) {
  await using folder = await mkdtempDisposable(path.join(tmpdir(), 'mesura-mistyped-'));
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder.path, name), text);
  return await loadConfig(folder.path, undefined, { follow }).catch((error: unknown) => error);
}

describe('a configuration in which a comma is missing', () => {
  it.each([false, true])('is told with its line (followed: %s)', async (follow) => {
    expect(await refusalOf({ 'mesura.config.ts': MISSING_COMMA }, follow)).toMatchObject({
      code: 'CONFIG_INVALID',
      message: 'mesura.config.ts cannot be read',
      why: expect.stringMatching(/^Expected /),
      place: { file: 'mesura.config.ts', line: 3 },
    });
  });

  it.each([false, true])('is told with the file that it imports (followed: %s)', async (follow) => {
    const files = { 'mesura.config.ts': "export { default } from './own.ts';\n", 'own.ts': MISSING_COMMA };
    expect(await refusalOf(files, follow)).toMatchObject({
      why: expect.stringMatching(/^Expected /),
      place: { file: 'own.ts', line: 3 },
    });
  });
});

it('a file that is not there is told by its name, and not by a place in Node', async () => {
  const error = await refusalOf({ 'mesura.config.ts': "export { default } from './nothing.ts';\n" });
  expect(error).toMatchObject({ code: 'CONFIG_INVALID', why: expect.stringContaining('nothing.ts') });
  expect(JSON.stringify((error as { place: object }).place)).not.toContain('node');
});

it('a folder in place of a configuration is told as one', async () => {
  await using folder = await mkdtempDisposable(path.join(tmpdir(), 'mesura-mistyped-'));
  await expect(loadConfig(folder.path, '.')).rejects.toMatchObject({
    code: 'CONFIG_MISSING',
    fix: expect.stringContaining('mesura.config.ts'),
  });
});

it("a stack of Node's own names no place", () => {
  const error = new Error('away');
  error.stack = 'Error: away\n    at addChunk (node:internal/streams/readable:568:12)';
  expect(whyUnreadable(error, (file) => file)).toEqual({ why: 'away', place: undefined });
});
