import { mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callMesura } from '../support/callMesura.ts';
import { runMesura } from '../support/runMesura.ts';
import { copySample, type SampleFolder } from '../support/sampleShop.ts';

/** Enough people for an order among them, few enough for many proofs: some of them bought what is sensitive. */
const PEOPLE = [
  'C-1001',
  'C-1003',
  'C-1008',
  'C-1012',
  'C-1020',
  'C-1021',
  'C-1027',
  'C-1029',
  'C-1031',
  'C-1035',
];

let sample: SampleFolder;
beforeAll(async () => {
  sample = await copySample();
  await sample.change('data/customers.csv', (text) =>
    text
      .split('\n')
      .filter((line, index) => index === 0 || PEOPLE.some((id) => line.includes(id)))
      .join('\n'),
  );
  await callMesura(['import'], { cwd: sample.folder });
});
afterAll(() => sample[Symbol.asyncDispose]());

// A leak that is planted in the sources needs a process of its own.
const prove = (args: readonly string[], env: Record<string, string> = {}) =>
  (env.NODE_OPTIONS === undefined ? callMesura : runMesura)(
    ['prove', '--times', '1', '--days', '1', '--seed', '11', ...args],
    { cwd: sample.folder, env, patience: 180_000 },
  );

/** The program with one line of its source changed: a leak, planted as a careless change would. */
function planted(file: string, line: string, leak: string): Record<string, string> {
  const hook = `import { registerHooks } from 'node:module';
    registerHooks({ load(url, context, next) {
      const loaded = next(url, context);
      if (!url.endsWith(${JSON.stringify(file)})) return loaded;
      const source = String(loaded.source);
      if (!source.includes(${JSON.stringify(line)})) throw new Error('nothing to plant in ' + url);
      return { ...loaded, source: source.replace(${JSON.stringify(line)}, () => ${JSON.stringify(leak)}) };
    } });`;
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(hook)}` };
}

const areasThatDiffer = (stdout: string): string[] =>
  JSON.parse(stdout)
    .areas.filter(({ differences }: { differences: number }) => differences > 0)
    .map(({ area }: { area: string }) => area);

// Each proof is a process that lives through several shops: seconds, and more on a machine that has other work.
const LONG = { timeout: 180_000 };

describe('mesura prove', LONG, () => {
  it('ends with 0 where nothing differs, leaves no copy behind, and files a report', async () => {
    await mkdir(path.join(sample.folder, '.mesura/prove-999999999'), { recursive: true });
    const { code, stdout } = await prove(['--report', 'proof.html']);
    expect(stdout).toMatch(/Same: sensitive purchases change nothing\.\n$/);
    expect(code).toBe(0);
    expect((await readdir(path.join(sample.folder, '.mesura'))).filter((name) => /prove/.test(name))).toEqual(
      [],
    );
    const report = await readFile(path.join(sample.folder, 'proof.html'), 'utf8');
    expect(report).toContain('Same: sensitive purchases change nothing.');
    expect(report).toContain('mesura prove --seed 11 --times 1 --days 1 --now 2026-10-15T10:00:00.000Z');
    for (const person of PEOPLE) expect(report).not.toContain(person);
  });

  it('with one seed it is one proof, also where somebody buys what is sensitive', async () => {
    const first = JSON.parse((await prove(['--json'])).stdout);
    expect(first).toMatchObject({ verdict: 'same', customers: PEOPLE.length, seed: 11 });
    for (const { area, compared } of first.areas)
      expect({ area, compared }).not.toEqual({ area, compared: 0 });
    const products = await readFile(path.join(sample.folder, 'data/products.csv'), 'utf8');
    const secret = /^[^,\n]*embarazo[^,\n]*/m.exec(products)?.[0] ?? '';
    expect(secret).not.toBe('');
    await sample.change('data/orders.csv', (text) => {
      const [header = '', ...lines] = text.trimEnd().split('\n');
      const place = header.split(',').indexOf('product_id');
      const bought = PEOPLE.slice(0, 5).map((id) => {
        const cells = (lines.find((line) => line.includes(id)) ?? '').split(',');
        return cells.with(place, secret).join(',');
      });
      return `${[header, ...lines, ...bought].join('\n')}\n`;
    });
    await callMesura(['import'], { cwd: sample.folder });
    expect(JSON.parse((await prove(['--json'])).stdout)).toEqual(first);
  });

  it('proves it for one customer, and says so where there is none', async () => {
    const one = await prove(['C-1001', '--json']);
    expect(JSON.parse(one.stdout)).toMatchObject({ verdict: 'same', scope: 'one', customers: 1 });
    expect((await prove(['nobody'])).code).not.toBe(0);
  });

  it('names nobody where something differs, unless a person watches', async () => {
    const { code, stderr } = await prove(['--reveal']);
    expect(code).toBe(2);
    expect(stderr).toContain('on a terminal only');
  });
});

describe('a planted leak is found', LONG, () => {
  it.each([
    [
      'a sensitive purchase that is not redacted',
      ['src/guard/history/redact.ts', 'if (!catalog.isHarmless(item)) {', 'if (orders.length < 0) {'],
      ['emails', 'decisions', 'previews'],
    ],
    [
      'a purchase from a source that is not listed',
      ['src/guard/history/redact.ts', 'if (!sources.has(source)) {', 'if (orders.length < 0) {'],
      ['decisions'],
    ],
    [
      'a person who is due by a sensitive order alone, and counted',
      ['src/run/plan/decideDue.ts', 'if (!decision.due) continue;', ''],
      ['plans', 'previews'],
    ],
    [
      'a number of order lines',
      ['src/run/orphansOf.ts', 'if (product && sensitivity.verdict(product).finding) continue;', ''],
      ['status'],
    ],
    [
      'the order in which people are written to',
      [
        'src/store/read/readHistories.ts',
        ".orderBy('id')",
        ".orderBy((of) => of.selectFrom('order_lines').select(of.fn.countAll().as('n')).whereRef('customer_id', '=', 'customers.id')).orderBy('id')",
      ],
      ['moments', 'logs'],
    ],
    [
      'a count of what was left out, in the summary of a run',
      [
        'src/run/send/dueMessages.ts',
        'state.kept(decision.kind, ruleOf(decision));',
        'state.kept(decision.kind, ruleOf(decision) + decision.omissions.length);',
      ],
      ['runs', 'logs'],
    ],
  ])('%s', async (_, [file = '', line = '', leak = ''], areas) => {
    const { code, stdout } = await prove(['--json'], planted(file, line, leak));
    expect(code).toBe(1);
    expect(JSON.parse(stdout).verdict).toBe('differs');
    expect(areasThatDiffer(stdout)).toEqual(expect.arrayContaining(areas));
    expect(stdout).not.toMatch(/C-\d+/);
  });
});
