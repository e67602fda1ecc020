import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { callMesura } from '../support/callMesura.ts';
import { ROOT } from '../support/sampleShop.ts';

let root: string;
let cwd: string;
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'mesura-past-'));
  for (const name of [
    'examples',
    'data',
    'templates',
    'partials',
    'policy.yaml',
    'mesura.config.ts',
    'package.json',
  ])
    await cp(path.join(ROOT, name), path.join(root, name), { recursive: true });
  for (const name of ['src', 'node_modules']) await symlink(path.join(ROOT, name), path.join(root, name));
  cwd = path.join(root, 'examples/past-year');
  await callMesura(['import'], { cwd });
  await callMesura(['learn'], { cwd });
}, 60_000);
afterAll(() => rm(root, { recursive: true, force: true }));

it('a policy without proxies lets the topic be guessed less than no policy, and says how well', async () => {
  const { code, stdout } = await callMesura(['audit', '--json', '--people', '600'], { cwd });
  expect(code).toBe(0);
  const audit = JSON.parse(stdout);
  expect(audit.people).toBeGreaterThan(500);
  const [baby] = audit.leaks.filter((leak: { topic: string }) => leak.topic === 'pregnancy-and-baby');
  expect(baby.arms.none.auc).toBeGreaterThan(baby.arms.topics.auc);
  expect(Math.abs(baby.control.auc - 0.5)).toBeLessThan(0.1);
  expect(audit.untested).toContain('alcohol');
  expect(audit.fairness.map(({ group }: { group: string }) => group)).toContain('language: es');
}, 60_000);

it('the report is one file of counts: plots with a table behind each, and nobody in it', async () => {
  const { code, stdout } = await callMesura(['audit', '--people', '400', '--out', 'report.html'], { cwd });
  expect(code).toBe(0);
  expect(stdout).toContain('report.html');
  const report = await readFile(path.join(cwd, 'report.html'), 'utf8');
  expect(report.match(/<svg /g)?.length).toBe(2);
  expect(report.match(/<table/g)?.length).toBeGreaterThanOrEqual(4);
  expect(report).not.toMatch(/P-\d{4}|past\.example/);
  expect(report).not.toMatch(/https?:\/\/(?!www\.w3\.org)/);
}, 60_000);

it('a pair that gives a topic away is found, named red, and ends with 1', async () => {
  // Whoever buys what babies need also buys a darning mushroom here, and nobody has noticed.
  const orders = await readFile(path.join(cwd, 'orders.csv'), 'utf8');
  const more = orders
    .split('\n')
    .filter((row) => /,(panales-talla-1-44|crema-panal-75|biberon-cristal-240),/.test(row))
    .map((row) => row.replace(/,(panales|crema|biberon)[a-z0-9-]*,/, ',seta-zurcir-haya,'));
  await writeFile(path.join(cwd, 'orders.csv'), `${orders}${more.join('\n')}\n`);
  const pair = 'seta-zurcir-haya,,libro-pan-masa-madre,,curated,1,,x';
  await writeFile(
    path.join(cwd, 'complements.csv'),
    `from_product,from_category,to_product,to_category,kind,strength,customers,note\n${pair}\n`,
  );
  await callMesura(['import'], { cwd });
  const { code, stdout } = await callMesura(['audit', '--people', '800'], { cwd });
  expect(code).toBe(1);
  expect(stdout).toMatch(/pregnancy-and-baby +one email .* gives away/);
}, 60_000);
