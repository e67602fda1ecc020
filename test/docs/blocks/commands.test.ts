import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };
import { blocksIn, type DocBlock } from '../../support/docBlocks.ts';
import { copySample, openSample, ROOT, type SampleFolder, TEST_SECRET } from '../../support/sampleShop.ts';
import { startSmtp, type TestSmtp } from '../../support/smtp.ts';
import { type CommandDesk, openCommandDesk } from './commandDesk.ts';
import { asConfiguration, isConfiguration } from './programs.ts';

const run = promisify(execFile);
const CASES = path.join(ROOT, 'test/cases');

/** Files that a reader has, by the names of the docs. */
const FILES: Readonly<Record<string, string>> = {
  'orders-export.csv': 'test/cases/woocommerce/orders-export.csv',
  'wc-product-export.csv': 'test/cases/woocommerce/wc-product-export.csv',
  'orders_export_1.csv': 'test/cases/shopify/orders_export.csv',
  'products_export_1.csv': 'test/cases/shopify/products_export.csv',
  'customers_export.csv': 'test/cases/shopify/customers_export.csv',
  'events.ndjson': 'test/cases/events/mailgun-variable.ndjson',
  'emails/newsletter.mjml': 'examples/template-only/newsletter.mjml',
};

/** What a reader puts their own in for. */
const OWN: readonly (readonly [RegExp, string])[] = [
  [/\[?<customer>\]?/g, 'C-1001'],
  [/ADDRESS/g, 'lucia@example.com'],
  [/<Message-ID>/g, '"<nobody@example.test>"'],
  [/\/var\/mail\/bounces\/Maildir/g, path.join(CASES, 'reports/postfix-loop.eml')],
  [/\/var\/log\/mail\.log/g, 'mail.log'],
  [/--format ses events/g, '--format mailgun events'],
  [/ (?:orders|products)_export_2\.csv/g, ''],
  // That it runs as written is asked here; how much it proves is asked in test/cli/prove.test.ts.
  [/mesura prove --report/g, 'mesura prove --times 1 --days 1 --report'],
  // The sample is sent only where that is said.
  [/mesura send (?!--check)/g, 'mesura send --sample '],
];

/** Commands that name a message or a person whom only the reader's shop has: that they are refused, and by this, is right here. */
const ELSEWHERE = /CUSTOMER_UNKNOWN|MESSAGE_UNKNOWN/;

/** Pages whose commands stand on a configuration that they have shown before. */
const CONFIGURED = new Set(['docs/templates.md']);

let sample: SampleFolder;
let smtp: TestSmtp;
let desk: CommandDesk;
let base = '';

const executable = async (file: string, text: string) => {
  await writeFile(file, text);
  await chmod(file, 0o755);
};

/** npm is asked for what the package has; an install is what `test/package/` tries. */
const NPM = `#!/bin/bash
[ "$1" = run ] && shift
[[ " ci cit install ${Object.keys(manifest.scripts).join(' ')} " == *" $1 "* ]] || exit 2
[ "$1" = install ] && mkdir -p node_modules && ln -sfn "${ROOT}" node_modules/mesura
exit 0
`;

beforeAll(async () => {
  [sample, smtp, desk] = await Promise.all([copySample(), startSmtp(), openCommandDesk()]);
  await (await openSample(sample))[Symbol.asyncDispose]();
  base = await mkdtemp(path.join(tmpdir(), 'mesura-pages-'));
  const bin = path.join(sample.folder, 'node_modules/.bin');
  await mkdir(bin, { recursive: true });
  await mkdir(path.join(sample.folder, 'emails'));
  await executable(path.join(bin, 'mesura'), desk.script);
  await executable(path.join(bin, 'npm'), NPM);
  await executable(path.join(bin, 'npx'), '#!/bin/bash\nexec "$@"\n');
  await executable(path.join(bin, 'openssl'), `#!/bin/bash\necho ${TEST_SECRET}\n`);
  await symlink(ROOT, path.join(sample.folder, 'node_modules/mesura'));
  for (const [name, from] of Object.entries(FILES))
    await cp(path.join(ROOT, from), path.join(sample.folder, name));
  await writeFile(path.join(sample.folder, 'mail.log'), '');
  await writeFile(
    path.join(sample.folder, 'mesura.env'),
    `SMTP_URL='${smtp.url}'\nMESURA_SECRET='${TEST_SECRET}'\n`,
  );
  await writeFile(path.join(sample.folder, 'data.json'), '{ "name": "Ada", "count": 1, "books": [] }');
});
afterAll(async () => {
  await smtp.stop();
  await desk[Symbol.asyncDispose]();
  await sample[Symbol.asyncDispose]();
  await rm(base, { recursive: true, force: true });
});

/** The shell's lines of a block: a unit of systemd and a line of cron say when, and then what. */
function linesOf({ language, text }: DocBlock): string {
  if (language === 'ini')
    return [...text.matchAll(/^ExecStart\w*=-?(.+)$/gm)].map(([, line]) => line).join('\n');
  return language === 'crontab' ? text.replace(/^(?:\S+ ){4}\S+ +(.*)$/gm, '($1)') : text;
}

const PAGES = [...Map.groupBy(blocksIn('sh', 'crontab', 'ini'), ({ page }) => page)];

it.each(PAGES)('the commands of %s run in their order', async (page, blocks) => {
  const folder = path.join(base, page.replaceAll(/\W+/g, '-'), 'shop');
  await cp(sample.folder, folder, { recursive: true, verbatimSymlinks: true });
  if (CONFIGURED.has(page)) {
    const shown = blocksIn('ts').find((block) => block.page === page && isConfiguration(block));
    if (shown) await writeFile(path.join(folder, 'mesura.config.ts'), asConfiguration(shown));
  }
  let script = blocks
    .map(linesOf)
    .join('\n')
    .replaceAll('smtps://user:password@mail.example.com', smtp.url)
    .replaceAll('/srv/my-shop', folder);
  for (const [name, value] of OWN) script = script.replaceAll(name, value);
  const PATH = `${folder}/node_modules/.bin:/usr/bin:/bin`;
  const env = { PATH, HOME: folder, SMTP_URL: smtp.url, MESURA_SECRET: TEST_SECRET };
  const begun = desk.told.length;
  // What bash itself does not find ends a line with 127, and is told on standard error.
  const { stderr } = await run('bash', ['-c', script], { cwd: folder, env }).catch((error) => error);
  expect(stderr).not.toMatch(/command not found|No such file|syntax error/);
  const told = desk.told.slice(begun);
  const refused = told.filter(({ code, stderr: says }) => code > 1 && !ELSEWHERE.test(says));
  expect(refused).toEqual([]);
  expect(told.length).toBe([...script.matchAll(/(?:^|[;&(] *|npx |\.bin\/)mesura /gm)].length);
});
