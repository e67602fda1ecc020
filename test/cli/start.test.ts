import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { environment } from '../support/dueShop.ts';
import { reachedFrom } from '../support/reachedFrom.ts';
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

/** A run that finds nobody asks no server. */
const NOBODY_LISTENS = 'smtp://127.0.0.1:9';

async function loadedBy(...args: string[]): Promise<string[]> {
  await using sample = await copySample();
  const { stderr } = await promisify(execFile)(
    process.execPath,
    [
      `--import=data:text/javascript,${encodeURIComponent(WATCH)}`,
      path.join(ROOT, 'src/cli/main.ts'),
      ...args,
    ],
    {
      cwd: sample.folder,
      env: { PATH: process.env.PATH ?? '', HOME: sample.folder, ...environment({ smtpUrl: NOBODY_LISTENS }) },
    },
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
  [
    'send --all --sample',
    ['kysely', 'nodemailer'],
    ['handlebars', 'mjml-core', 'juice', 'csv-parse', 'parse5', 'htmlparser2', 'hono', 'diff'],
  ],
  ['plan', ['kysely'], ['mjml-core', 'juice', 'nodemailer', 'csv-parse', 'parse5', 'pino', 'hono', 'diff']],
])(
  '%s loads what it needs, and neither the engine nor the mail of others',
  async (command, needed, spared) => {
    const loaded = await loadedBy(...command.split(' '));
    expect(loaded).toEqual(expect.arrayContaining(needed));
    expect(loaded.filter((name) => spared.includes(name))).toEqual([]);
  },
);

/** How many files of `src` come with a command, at most. All that `run` offers are 810. */
const MOST: Readonly<Record<string, number>> = {
  ...{ init: 100, requests: 220, resolve: 220, suppress: 220, status: 220, prune: 220 },
  ...{ bounces: 260, check: 260, serve: 260, import: 270, audit: 320 },
  ...{
    consent: 400,
    effect: 400,
    explain: 400,
    export: 400,
    forget: 400,
    plan: 400,
    render: 400,
    testSend: 420,
  },
  ...{ inspect: 450, learn: 460, policy: 460, studio: 460, prove: 470, preview: 490, send: 550 },
};

it('no command loads all that there is: of src it reaches what it needs', () => {
  const folder = path.join(ROOT, 'src/cli/commands');
  const commands = readdirSync(folder).filter((name) => name !== 'index.ts');
  expect(commands.map((name) => path.basename(name, '.ts')).sort()).toEqual(Object.keys(MOST).sort());
  const reached = commands.map((name): [string, number] => [
    path.basename(name, '.ts'),
    reachedFrom(path.join(folder, name)).size,
  ]);
  expect(reached.filter(([name, files]) => files > (MOST[name] ?? 0))).toEqual([]);
  expect(reachedFrom(path.join(ROOT, 'src/cli/main.ts')).size).toBeLessThan(12);
});
