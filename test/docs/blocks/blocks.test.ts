import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseSmtpUrl } from '../../../src/deliver/smtp/parseSmtpUrl.ts';
import { View } from '../../../src/domain/index.ts';
import { helperSignatures, parsePolicy } from '../../../src/guard/index.ts';
import { loadConfig } from '../../../src/run/config/loadConfig.ts';
import { checkTemplate } from '../../../src/template/index.ts';
import { loadText } from '../../load/loadText.ts';
import { blocksIn, docBlocks, PAGES } from '../../support/docBlocks.ts';
import { ROOT } from '../../support/sampleShop.ts';
import { asConfiguration, asProgram, isConfiguration } from './programs.ts';

const run = promisify(execFile);
/** Beside the tests, so that a program finds the packages. */
const FOLDER = path.join(import.meta.dirname, '.made');
/** What this file and `commands.test.ts` run. */
const RUN = ['sh', 'crontab', 'ini', 'ts', 'yaml', 'json', 'env', 'csv', 'mjml', 'handlebars'];

const fileOf = (place: string) => path.join(FOLDER, `${place.replaceAll(/\W+/g, '-')}.ts`);
const programs = blocksIn('ts').map((block) => ({
  ...block,
  file: fileOf(block.place),
  program: isConfiguration(block) ? asConfiguration(block) : asProgram(block),
}));

it('each block of the docs is run, or says why it is not', () => {
  const all = docBlocks();
  const silent = all.filter(({ language, reason }) => reason === undefined && !RUN.includes(language));
  const idle = all.filter(({ reason }) => reason !== undefined);
  process.stdout.write(`${all.length} blocks: ${all.length - idle.length} run, ${idle.length} say why not\n`);
  expect(silent.map(({ place, language }) => `${place}: ${language}`)).toEqual([]);
  expect(idle.length).toBeLessThan(all.length / 4);
});

it('no code hides in indented lines, which have no language and no reason', () => {
  const hidden = PAGES.flatMap((page) =>
    readFileSync(path.join(ROOT, page), 'utf8')
      .replaceAll(/^ *```[\s\S]*?^ *```$/gm, '')
      .split(/\n\n+/)
      .filter((paragraph) => /^ {4}\S/.test(paragraph))
      .map((paragraph) => `${page}: ${paragraph}`),
  );
  expect(hidden).toEqual([]);
});

describe('programs and configurations', () => {
  beforeAll(async () => {
    await mkdir(FOLDER, { recursive: true });
    for (const { file, program } of programs) await writeFile(file, program);
    const base = {
      extends: path.join(ROOT, 'tsconfig.json'),
      include: ['*.ts', path.join(ROOT, 'src/**/*.d.ts')],
      exclude: [],
    };
    // What a page leaves out is not unused: a reader goes on.
    const compilerOptions = {
      rewriteRelativeImportExtensions: false,
      noUnusedLocals: false,
      noUnusedParameters: false,
      erasableSyntaxOnly: false,
    };
    await writeFile(path.join(FOLDER, 'tsconfig.json'), JSON.stringify({ ...base, compilerOptions }));
  });
  afterAll(() => rm(FOLDER, { recursive: true, force: true }));

  it('have no wrong type', async () => {
    const tsc = path.join(ROOT, 'node_modules/.bin/tsc');
    const { stdout } = await run(tsc, ['--noEmit', '-p', FOLDER]).catch((error) => error);
    expect(stdout).toBe('');
  });

  it.each(programs.filter(isConfiguration))('the configuration at $place is read', async ({ file }) => {
    expect(await loadConfig(FOLDER, file)).toMatchObject({ config: { shop: { name: 'Casa Pirineo' } } });
  });

  // What needs more than Node (an enum) or a folder on a server is compiled above, and not run.
  it.each(programs.filter((one) => !isConfiguration(one) && !/enum |createPages\(/.test(one.text)))(
    'the program at $place runs',
    async ({ file }) => {
      await import(/* @vite-ignore */ file);
    },
  );
});

// A workflow is run by `test/docs/action.test.ts`.
const policies = blocksIn('yaml').filter(({ text }) => !/^jobs:/m.test(text));

it.each(policies)('the policy at $place is one', ({ text }) => {
  const whole = /^extends:/m.test(text) ? text : `extends: mesura:default\n${text}`;
  expect(parsePolicy(whole, 'policy.yaml')).toHaveProperty('topics');
});

it.each(blocksIn('json'))('the lines at $place are JSON', ({ text }) => {
  for (const line of text.trim().split('\n')) expect(JSON.parse(line)).toBeTypeOf('object');
});

it.each(blocksIn('env'))('the variables at $place are such', ({ text }) => {
  const values = new Map(
    text
      .trim()
      .split('\n')
      .map((line) => line.replace(/\s+#.*$/, ''))
      .map((line) => [
        line.slice(0, line.indexOf('=')),
        line.slice(line.indexOf('=') + 1).replaceAll("'", ''),
      ]),
  );
  expect(
    [...values.keys()].filter((name) => !/^(?:SMTP_URL|MESURA_SECRET|MESURA_DATABASE_URL)$/.test(name)),
  ).toEqual([]);
  const [smtp, database] = [values.get('SMTP_URL'), values.get('MESURA_DATABASE_URL')];
  if (smtp !== undefined) expect(parseSmtpUrl(smtp)).toHaveProperty('host');
  if (database !== undefined) expect(new URL(database).protocol).toBe('postgres:');
  expect(values.size).toBeGreaterThan(0);
});

it.each(blocksIn('csv'))('the list at $place is read', async ({ text }) => {
  const { records, refusals } = await loadText('complements', text);
  expect(refusals).toEqual([]);
  expect(records.length).toBeGreaterThan(0);
});

it.each(blocksIn('mjml', 'handlebars'))(
  'the check finds nothing in the template at $place',
  async ({ text }) => {
    const whole = text.startsWith('<mjml>')
      ? text
      : `<mjml><mj-head><mj-title>Hello</mj-title><mj-preview>Hello</mj-preview></mj-head><mj-body>
<mj-section><mj-column>${text}</mj-column></mj-section></mj-body></mjml>`;
    // What is not a shop's is checked without a shop's names.
    const shop = /complements|purchases|customer/.test(text);
    const findings = await checkTemplate(
      whole,
      shop ? { schema: z.toJSONSchema(View), helpers: helperSignatures } : {},
    );
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  },
);
