import { execFileSync, spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { copySample, openSample, ROOT, type SampleFolder } from '../../test/support/sampleShop.ts';
import { type Print, rounded } from '../Figure.ts';
import { shopFiles } from '../run/shopFiles.ts';

const MESURA = path.join(ROOT, 'bin/mesura.js');
/**
 * What is saved, one after another, and how: a template of a third of the people, a partial of all, a line of the policy that silences
 * what three in five have bought, and one that decides when. The last takes all emails away, so that nothing can be measured after it.
 */
const CHANGES = [
  ['template', 'templates/after-purchase.en.mjml', (text: string) => text.replace('Hello', 'Hi there')],
  ['partial', 'partials/header.mjml', (text: string) => text.replace('160px', '150px')],
  [
    'topic',
    'policy.yaml',
    (text: string) =>
      text.replace('      - Drinks > Wine and Vermouth\n', '$&      - Clothing > Outerwear\n'),
  ],
  [
    'policy',
    'policy.yaml',
    (text: string) => text.replace('\nquiet:\n', '\nquiet:\n  weekdays: [thursday]\n'),
  ],
] as const;

/** `mesura studio` as a user starts it over so many people: built, in a process of its own. `npm run build` comes first. */
export async function serverFigures(print: Print, people: number): Promise<void> {
  await using sample = await copySample();
  for (const [file, text] of Object.entries(shopFiles(people)))
    await writeFile(path.join(sample.folder, 'data', file), text);
  await (await openSample(sample))[Symbol.asyncDispose]();

  const started = performance.now();
  const child = spawn(process.execPath, [MESURA, 'studio', '--port', '0'], { cwd: sample.folder });
  try {
    const url = await new Promise<string>((resolve) => {
      let said = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
        if (found) resolve(found);
      });
    });
    const ask = async <T>(target: string) => (await (await fetch(new URL(target, url))).json()) as T;
    const list = () =>
      ask<{ total: number; progress: { surveyed: number; of: number } }>('/api/people?limit=50');
    while ((await list()).total === 0) await turn(5);
    print({ name: `studio.first_view.ms.${people}`, value: since(started), unit: 'ms' });
    const [row] = (await ask<{ rows: { campaign: string; customerId: string }[] }>('/api/people?limit=1'))
      .rows;
    if (row) await (await fetch(new URL(`/api/emails/${row.campaign}/${row.customerId}/html`, url))).text();
    print({ name: `studio.first_email.ms.${people}`, value: since(started), unit: 'ms' });
    for (let { progress } = await list(); progress.surveyed < people; { progress } = await list())
      await turn(50);
    print({ name: `studio.surveyed.ms.${people}`, value: since(started), unit: 'ms' });

    const times = [];
    for (const [name, file, edit] of CHANGES) {
      const ms = await changed(sample, url, file, edit);
      times.push(ms);
      print({ name: `studio.change.${name}.ms.${people}`, value: rounded(ms), unit: 'ms' });
    }
    print({ name: `studio.change.ms.${people}`, value: rounded(Math.max(...times)), unit: 'ms' });
    const kilobytes = Number(
      execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' }),
    );
    print({ name: `studio.memory.${people}`, value: rounded(kilobytes / 1024), unit: 'MB' });
  } finally {
    child.kill('SIGINT');
    await new Promise((resolve) => child.once('exit', resolve));
  }
}

/** From the moment at which a file is written to that at which the page is told what it does. */
async function changed(
  { folder }: SampleFolder,
  url: string,
  file: string,
  edit: (text: string) => string,
): Promise<number> {
  const text = await readFile(path.join(folder, file), 'utf8');
  if (edit(text) === text) throw new Error(`${file} has changed: the bench edits nothing`);
  const before = await listen(url);
  const saved = performance.now();
  await writeFile(path.join(folder, file), edit(text));
  await before.told;
  return performance.now() - saved;
}

/** Listens to the studio's events: resolves when it does, and again when a change report came. */
async function listen(url: string): Promise<{ readonly told: Promise<void> }> {
  const ending = new AbortController();
  const { body } = await fetch(new URL('/api/events', url), { signal: ending.signal });
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  if (reader === undefined) throw new Error('the studio has no events');
  // The first event says how far it is: from here on nothing is missed.
  await reader.read();
  const told = (async () => {
    for (let all = ''; !all.includes('event: changes'); ) {
      const { value = '', done } = await reader.read();
      if (done) throw new Error('the studio has ended');
      all += value;
      if (all.includes('"problem"')) throw new Error(`what was saved cannot be used: ${all}`);
    }
    ending.abort();
  })();
  return { told };
}

const since = (started: number) => rounded(performance.now() - started);
const turn = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
