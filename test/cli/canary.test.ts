import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { callMesura } from '../support/callMesura.ts';
import { environment } from '../support/dueShop.ts';
import { type Ran, runMesura } from '../support/runMesura.ts';
import { copySample, ROOT, type SampleFolder } from '../support/sampleShop.ts';
import { startSmtp, type TestSmtp } from '../support/smtp.ts';

/** Words that stand for a person's name and address and for what the person bought; nothing else in the shop holds them. */
const CANARY = /kanari/i;

let sample: SampleFolder;
let smtp: TestSmtp;
beforeAll(async () => {
  sample = await copySample();
  smtp = await startSmtp();
  const add = (name: string, lines: readonly string[]) =>
    appendFile(path.join(sample.folder, 'data', name), `${lines.join('\n')}\n`);
  const header = async (name: string) =>
    ((await readFile(path.join(sample.folder, 'data', name), 'utf8')).split('\n')[0] ?? '').trim().split(',');
  /** Rows by column name, in the order of the file's own header. */
  const rows = async (name: string, records: readonly Record<string, string>[]) => {
    const columns = await header(name);
    await add(
      name,
      records.map((record) =>
        columns.map((column) => `"${(record[column] ?? '').replaceAll('"', '""')}"`).join(','),
      ),
    );
  };
  await rows('products.csv', [
    {
      id: 'kanariprodukt',
      name: 'Kanariprodukt prueba de embarazo',
      category: 'Pharmacy > Tests',
      in_stock: 'true',
    },
    { id: 'kanariprodukt-2', name: 'Kanariprodukt', category: '', price: 'kanaripreis' },
  ]);
  const person = { first_name: 'Kanarivorname', last_name: 'Kanarinachname', time_zone: 'Europe/Madrid' };
  await rows('customers.csv', [
    ...[1, 2, 3, 4].map((n) => ({ ...person, id: `X-${n}`, email: `kanariadresse${n}@kanaridomain.test` })),
    { ...person, id: 'X-5', email: 'kanariadresse@@kanaridomain' },
    { ...person, id: 'X-6', email: 'a@b.test', first_name: 'Kanari\nVorname', language: 'kanarisprache' },
    { ...person, id: 'X-7', email: 'a@b.test', birth_date: 'kanarigeburtstag' },
  ]);
  const ids = [1, 2, 3, 4].map((n) => `X-${n}`);
  await rows('consents.csv', [
    ...ids.flatMap((id) =>
      ['email', 'purchases'].map((purpose) => ({
        customer_id: id,
        purpose,
        state: 'given',
        at: '2026-01-01',
      })),
    ),
    { customer_id: 'X-1', purpose: 'kanarizweck', state: 'given', at: 'kanaridatum' },
  ]);
  await rows('orders.csv', [
    ...ids.flatMap((id) =>
      ['abrigo-pirineo-azul-noche', 'kanariprodukt'].map((product) => ({
        ...{ order_id: `O-${id}`, customer_id: id, product_id: product, placed_at: '2026-10-05T10:00:00Z' },
        ...{ quantity: '1', price: '1.00', currency: 'EUR' },
      })),
    ),
    {
      order_id: 'O-bad',
      customer_id: 'X-1',
      product_id: 'kanariprodukt',
      placed_at: 'kanaridatum',
      quantity: 'kanari',
    },
  ]);
});
afterAll(async () => {
  await smtp.stop();
  await sample[Symbol.asyncDispose]();
});

const said: { command: string; ran: Ran }[] = [];
async function run(args: readonly string[], env: Record<string, string> = {}, input = ''): Promise<Ran> {
  // What NODE_OPTIONS plant must be a process of its own.
  const start = env.NODE_OPTIONS === undefined ? callMesura : runMesura;
  const ran = await start(args, {
    ...{ cwd: sample.folder, env: { ...environment({ smtpUrl: smtp.url }), ...env }, input },
  });
  said.push({ command: args.join(' '), ran });
  return ran;
}
const expectQuiet = () => {
  for (const { command, ran } of said)
    expect({ command, ...ran, stdout: ran.stdout, stderr: ran.stderr }).toSatisfy(
      ({ stdout, stderr }) => !CANARY.test(stdout) && !CANARY.test(stderr),
    );
  said.length = 0;
};

it('an import says which rows are bad, and not what is in them', async () => {
  const { code, stderr } = await run(['import']);
  expect(code).toBe(1);
  expect(stderr.match(/customers\.csv:\d+ /g)?.length).toBeGreaterThanOrEqual(3);
  expect(stderr).toMatch(/products\.csv:\d+ /);
  await run(['import', '--json']);
  expectQuiet();
});

it('checks, plans, previews and explanations speak of nobody', async () => {
  for (const args of [['check'], ['check', '--json'], ['plan'], ['plan', '--json']]) await run(args);
  await run(['preview', '--json']);
  await run(['preview']);
  await run(['explain', 'X-1']);
  await run(['explain', 'X-1', '--json']);
  await run(['explain', 'kanariadresse1@kanaridomain.test']);
  await run(['send', '--campaign', 'after-purchase', '--dry-run', '--log-level', 'debug']);
  expect(said.filter(({ ran }) => ran.code === 0).length).toBeGreaterThanOrEqual(9);
  expectQuiet();
}, 180_000);

it('a server that quotes addresses in its replies is not quoted, at any level', async () => {
  const quoting = (code: string) => `${code} <kanariadresse1@kanaridomain.test> Kanarivorname says no`;
  smtp.setFaults([
    { step: 'rcpt', act: quoting('550 5.1.1'), from: 1, times: 2 },
    { step: 'mail', act: quoting('451 4.3.0'), from: 9, times: 1 },
    { step: 'dot', act: quoting('554 5.6.0'), from: 3, times: 1 },
    { step: 'accepted', act: 'drop', from: 5, times: 2 },
  ]);
  const metrics = path.join(sample.folder, 'mesura.prom');
  const first = await run([
    'send',
    '--campaign',
    'after-purchase',
    '--log-level',
    'debug',
    '--metrics',
    metrics,
  ]);
  expect(first.code).toBe(1);
  expect(first.stdout).toContain('smtp-550-5.1.1');
  expect(first.stdout).toContain('"uncertain"');
  smtp.setFaults([{ step: 'mail', act: quoting('550 5.7.1') }]);
  await run(['send', '--campaign', 'care-tips', '--log-level', 'debug', '--json']);
  expect(await readFile(metrics, 'utf8')).not.toMatch(CANARY);
  await run(['status']);
  await run(['status', '--json']);
  expect((await run(['status', '--uncertain'])).code).toBe(1);
  expectQuiet();
});

it('the aftermath speaks of nobody', async () => {
  const { uncertain } = JSON.parse((await run(['status', '--json'])).stdout);
  const [{ messageId }] = uncertain;
  const text = (await readFile(path.join(ROOT, 'test/cases/reports/postfix-no-such-user.eml'), 'utf8'))
    .replaceAll('<m1@shop.test>', messageId)
    .replaceAll('reader@example.test', 'kanariadresse1@kanaridomain.test');
  await mkdir(path.join(sample.folder, 'kaefig/new'), { recursive: true });
  await writeFile(path.join(sample.folder, 'kaefig/new/1'), text);
  expect((await run(['bounces', 'kaefig'])).code).toBe(0);
  await run(['bounces', '-', '--json'], {}, text);
  await run(['resolve', messageId, '--as', 'accepted']);
  await run(
    ['resolve', '--log', '-'],
    {},
    'Oct  5 08:00:01 mail postfix/smtp[1]: ABCDEF: to=<kanariadresse1@kanaridomain.test>, dsn=2.0.0, status=sent (Kanari)\n',
  );
  await run(['suppress', 'add', 'kanariadresse2@kanaridomain.test']);
  await run(['suppress', 'add', 'kanariadresse2@kanaridomain.test', '--json']);
  await run(['suppress', 'add', 'Kanarivorname <kanariadresse2@kanaridomain.test>']);
  await run(['suppress', 'add', '--token', 'kanari.token']);
  await run(['suppress', 'remove', 'kanariadresse2@kanaridomain.test']);
  await writeFile(
    path.join(sample.folder, 'list.csv'),
    'email\nkanariadresse3@kanaridomain.test\nKanari <x@>\n',
  );
  await run(['suppress', 'import', 'list.csv']);
  await run(['forget', 'X-4']);
  await run(['forget', 'X-4', '--yes']);
  await run(['export', 'X-4']);
  expectQuiet();
});

it('an error that nobody foresaw is named without its message', async () => {
  // Strikes as soon as the command line is ready for it.
  const planted = (code: string) => {
    const script = `const wait = setInterval(() => { if (process.listenerCount('uncaughtException') === 0) return; clearInterval(wait); ${code} }, 1)`;
    return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(script)}` };
  };
  const thrown = await run(['plan'], planted('throw new Error("kanariadresse")'));
  const rejected = await run(['plan', '--json'], planted('Promise.reject(new TypeError("kanariadresse"))'));
  expect(thrown).toMatchObject({ code: 1, stderr: expect.stringContaining('INTERNAL') });
  expect(rejected).toMatchObject({ code: 1, stdout: expect.stringContaining('INTERNAL') });
  expectQuiet();
});

it('the database that cannot be used and the folder that cannot be written are named without a person', async () => {
  await run(['export', 'X-1'], { MESURA_DATABASE_URL: 'postgres://kanari:kanari@127.0.0.1:1/shop' });
  await run(['send', '--campaign', 'after-purchase'], {
    SMTP_URL: 'smtp://kanari:kanari@127.0.0.1:1/?kanari',
  });
  await run(['render', 'X-1', '--campaign', 'kampagne', '--part', 'text']);
  expectQuiet();
});
