import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { copySample, ROOT, type SampleFolder } from '../support/sampleShop.ts';

let sample: SampleFolder;
beforeEach(async () => {
  sample = await copySample();
});
afterEach(() => sample[Symbol.asyncDispose]());

/** Waits until `look` finds something, for at most half a minute. */
async function until<T>(look: () => Promise<T | undefined | false>): Promise<T> {
  for (let n = 0; n < 300; n++) {
    const found = await look();
    if (found) return found;
    await new Promise((wait) => setTimeout(wait, 100));
  }
  throw new Error('it did not happen in time');
}

it('preview --watch serves on this machine, follows changes, and ends when it is asked to', async () => {
  const child = spawn(
    process.execPath,
    [path.join(ROOT, 'src/cli/main.ts'), 'preview', '--watch', '--port', '0', '--campaign', 'care-tips'],
    { cwd: sample.folder, env: { PATH: process.env.PATH ?? '', NO_COLOR: '1' } },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  try {
    const url = await until(async () => /http:\/\/127\.0\.0\.1:\d+\//.exec(output)?.[0]);
    const gallery = await (await fetch(url)).text();
    expect(gallery).toContain('care-tips');
    const [, email] = /href="([^"]*email\.html)"/.exec(gallery) ?? [];
    expect(email).toBeDefined();
    const page = async () => (await fetch(new URL(email ?? '', url))).text();

    await sample.change('partials/header.mjml', (text) =>
      text.replace('{{shop.name}}', '{{shop.name}} changed'),
    );
    await until(async () => (await page()).includes('Casa Pirineo changed'));

    await sample.change('partials/header.mjml', (text) =>
      text.replace('{{shop.name}} changed', '{{shop.nmae}}'),
    );
    await until(async () => output.includes('VALUE_MISSING') && output.includes('shop.nmae'));

    await sample.change('partials/header.mjml', (text) =>
      text.replace('{{shop.nmae}}', '{{shop.name}} mended'),
    );
    await until(async () => (await page()).includes('Casa Pirineo mended'));
  } finally {
    child.kill('SIGINT');
  }
  const [code] = await once(child, 'exit');
  expect(code).toBe(0);
});
