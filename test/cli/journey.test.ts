import { globSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runMesura } from '../support/runMesura.ts';
import { ROOT } from '../support/sampleShop.ts';

const SHOPIFY = path.join(ROOT, 'test/cases/shopify');
/** The orders are of February 2026, and `care-tips` comes two weeks later. */
const NOW = ['--now', '2026-03-10T11:00:00Z'];
/** What a person puts into the policy: the shelves of the export. */
const MAP = `map:
    Mäntel: 203 - Apparel & Accessories > Clothing > Outerwear
    Socken: 209 - Apparel & Accessories > Clothing > Underwear & Socks > Socks
    Schals: 177 - Apparel & Accessories > Clothing Accessories > Scarves & Shawls
    Apparel & Accessories: 166 - Apparel & Accessories`;

let parent: string;
beforeEach(async () => {
  parent = await mkdtemp(path.join(tmpdir(), 'mesura-journey-'));
});
afterEach(() => rm(parent, { recursive: true, force: true }));

/** The commands that the README gives for the way from exports to previews. */
function commandsOfReadme(): string[] {
  const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
  const [, section = ''] = readme.split("## From your shop's own export to previews");
  const [, block = ''] = /\n```sh\n([\s\S]*?)\n```\n/.exec(section) ?? [];
  return block
    .trim()
    .split('\n')
    .map((line) => line.trim());
}

/** An export comes in two files when it is large: cut between two orders, or two products. */
async function writeExports(folder: string): Promise<void> {
  const halves = async (name: string, at: string) => {
    const text = await readFile(path.join(SHOPIFY, `${name}.csv`), 'utf8');
    const cut = text.indexOf(`\n${at},`) + 1;
    const header = text.slice(0, text.indexOf('\n') + 1);
    await writeFile(path.join(folder, `${name}_1.csv`), text.slice(0, cut));
    await writeFile(path.join(folder, `${name}_2.csv`), header + text.slice(cut));
  };
  await halves('orders_export', '#1006');
  await halves('products_export', 'handschuhe');
  await writeFile(
    path.join(folder, 'customers_export.csv'),
    await readFile(path.join(SHOPIFY, 'customers_export.csv')),
  );
}

it('five files of Shopify become German previews by the commands of the README, and they are six at most', async () => {
  const commands = commandsOfReadme();
  expect(commands.length).toBeGreaterThan(3);
  expect(commands.length).toBeLessThanOrEqual(6);
  const exports = path.join(parent, 'clone');
  await mkdir(exports);
  await writeExports(exports);
  let cwd = exports;
  for (const command of commands) {
    if (command.startsWith('cd ')) {
      cwd = path.join(parent, 'my-shop');
      // What npm would fetch: the Mesura that is tested here.
      await mkdir(path.join(cwd, 'node_modules'));
      await symlink(ROOT, path.join(cwd, 'node_modules/mesura'));
      continue;
    }
    const words = command
      .replace(/^npx mesura /, '')
      .replace(/ > \S+$/, '')
      .split(' ');
    const ran = await runMesura(words[0] === 'preview' ? [...words, ...NOW] : words, { cwd });
    // One order has a status that nobody has translated yet: it is named, and the others are taken.
    expect([command, ran.code, ran.stderr]).toEqual([
      command,
      words[0] === 'import' ? 1 : 0,
      expect.anything(),
    ]);
    if (words[0] === 'import') expect(ran.stderr).toContain('orders_export_2.csv');
    if (words[0] === 'policy') {
      expect(ran.stdout).toContain('Socken');
      const policy = await readFile(path.join(cwd, 'policy.yaml'), 'utf8');
      await writeFile(path.join(cwd, 'policy.yaml'), policy.replace('map: {}', MAP));
    }
  }
  const emails = globSync('previews/*/*/email.html', { cwd }).map((file) =>
    readFileSync(path.join(cwd, file), 'utf8'),
  );
  expect(emails.length).toBeGreaterThan(0);
  for (const email of emails) {
    expect(email).toContain('lang="de"');
    // What was cancelled, paid back, or never bought by anybody known is not spoken of.
    expect(email).not.toMatch(/Blau \/ L|Schal\b/);
  }
  // The name comes from one export, the order from another, the consent from both.
  expect(emails.join('')).toContain('Dora');
});
