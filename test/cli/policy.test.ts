import { afterEach, beforeEach, expect, it } from 'vitest';
import { runMesura } from '../support/runMesura.ts';
import { copySample, type SampleFolder } from '../support/sampleShop.ts';

let sample: SampleFolder;
beforeEach(async () => {
  sample = await copySample();
  await runMesura(['import'], { cwd: sample.folder });
});
afterEach(() => sample[Symbol.asyncDispose]());

const policy = (...args: string[]) => runMesura(['policy', ...args], { cwd: sample.folder });

it('each topic tells its reason and its law once, and each product has one line within the width', async () => {
  const { code, stdout } = await policy();
  expect(code).toBe(0);
  const reason = 'A pregnancy is for the person to announce, and not every pregnancy ends with a child.';
  expect(stdout.split(reason).length).toBe(2);
  expect(stdout).toContain('GDPR art. 9(1)');
  for (const line of stdout.split('\n')) expect([...line].length).toBeLessThanOrEqual(100);
});

it('--all shows every finding, each once', async () => {
  const [short, long] = [(await policy()).stdout, (await policy('--all')).stdout];
  expect(long.split('\n').length).toBeGreaterThan(short.split('\n').length);
});

it('a mistyped proxy, aisle or exception is a hole: it is named, and the command ends with 1', async () => {
  await sample.change('policy.yaml', (text) =>
    text
      .replace('- locion-manteca-cacao-400', '- locion-manteca-cacoa-400')
      .replace('      - Drinks > Wine and Vermouth', '      - Drinks > Wines')
      .replace('exceptions: []', 'exceptions:\n  - {product: no-such-thing, topic: alcohol, because: x}'),
  );
  const { code, stdout } = await policy();
  expect(code).toBe(1);
  expect(stdout.replace(/\s+/g, ' ')).toContain(
    'topics.pregnancy-and-baby.proxies: "locion-manteca-cacoa-400"; did you mean "locion-manteca-cacao-400"?',
  );
  expect(stdout).toContain('topics.alcohol.categories: "Drinks > Wines"');
  expect(stdout).toContain('exceptions.0.product: "no-such-thing"');
  const { unmatched } = JSON.parse((await policy('--json')).stdout);
  expect(unmatched).toHaveLength(3);
});
