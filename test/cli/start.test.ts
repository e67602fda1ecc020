import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { copySample, ROOT } from '../support/sampleShop.ts';

/** Prints, at the end, the packages that a process has loaded. */
const WATCH = `import { registerHooks } from 'node:module';
const packages = new Set();
registerHooks({ load(url, context, next) {
  const found = /node_modules\\/((?:@[^/]+\\/)?[^/]+)/.exec(url);
  if (found) packages.add(found[1]);
  return next(url, context);
} });
process.on('exit', () => process.stderr.write('LOADED ' + JSON.stringify([...packages]) + '\\n'));`;

async function loadedBy(...args: string[]): Promise<string[]> {
  await using sample = await copySample();
  const { stderr } = await promisify(execFile)(
    process.execPath,
    [
      `--import=data:text/javascript,${encodeURIComponent(WATCH)}`,
      path.join(ROOT, 'src/cli/main.ts'),
      ...args,
    ],
    { cwd: sample.folder, env: { PATH: process.env.PATH ?? '', HOME: sample.folder } },
  );
  return JSON.parse(/^LOADED (.*)$/m.exec(stderr)?.[1] ?? 'null') as string[];
}

it.each([
  ['--help', [], ['kysely', 'yaml', 'handlebars', 'mjml-core', 'nodemailer', 'hono']],
  [
    'status',
    ['kysely'],
    ['mjml-core', 'juice', 'nodemailer', 'csv-parse', 'sax', 'parse5', 'pino', 'hono', 'diff'],
  ],
  ['import', ['kysely', 'csv-parse'], ['mjml-core', 'juice', 'nodemailer', 'parse5', 'pino', 'hono', 'diff']],
  ['plan', ['kysely'], ['mjml-core', 'juice', 'nodemailer', 'csv-parse', 'parse5', 'pino', 'hono', 'diff']],
])(
  '%s loads what it needs, and neither the engine nor the mail of others',
  async (command, needed, spared) => {
    const loaded = await loadedBy(command);
    expect(loaded).toEqual(expect.arrayContaining(needed));
    expect(loaded.filter((name) => spared.includes(name))).toEqual([]);
  },
);
