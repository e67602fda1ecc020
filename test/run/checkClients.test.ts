import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { DEFAULT_CLIENTS } from '../../src/inspect/clients/chooseClients.ts';
import { checkFolder } from '../../src/run/check/checkFolder.ts';

it('the check tells, at the line of the template, what mail programs lack of what it writes, and only when asked', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'mesura-check-'));
  try {
    await writeFile(
      path.join(folder, 'a.mjml'),
      `<mjml lang="en"><mj-head><mj-title>x</mj-title><mj-preview>y</mj-preview></mj-head><mj-body><mj-section><mj-column>
<mj-text>Words</mj-text>
<mj-text>
<p style="display:flex">{{name}}</p>
</mj-text>{{> b}}
</mj-column></mj-section></mj-body></mjml>`,
    );
    await writeFile(
      path.join(folder, 'b.mjml'),
      '\n<mj-image src="https://shop.example/a.webp" alt="" width="100px" />',
    );
    const found = async (clients?: readonly string[]) =>
      (await checkFolder(folder, '.', undefined, clients)).diagnostics.filter(
        ({ code }) => code === 'client-support',
      );
    expect(await found()).toEqual([]);
    const both = await found(DEFAULT_CLIENTS);
    expect(both.map(({ severity, place }) => [severity, place.file, place.line])).toEqual([
      ['warning', 'a.mjml', 4],
      ['warning', 'b.mjml', 2],
    ]);
    expect(both[0]?.message).toMatch(/display:flex.*Outlook \(Windows\).*last tested 20\d\d/);
    expect(await found(['apple-mail.ios'])).toEqual([]);
    await expect(found(['pigeon'])).rejects.toMatchObject({ code: 'CLIENT_UNKNOWN' });
  } finally {
    await rm(folder, { recursive: true });
  }
});
