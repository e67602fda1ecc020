import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createEmlChannel } from '../../src/deliver/index.ts';
import { plainMessage } from '../support/message.ts';

const root = mkdtempSync(join(tmpdir(), 'mesura-eml-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the .eml channel', () => {
  it('writes each message whole, once, for its owner only', async () => {
    const folder = join(root, 'new', 'folder');
    const channel = createEmlChannel(folder);
    for (const n of [1, 2, 1]) {
      expect(await channel.deliver(plainMessage({ n }))).toEqual({ state: 'accepted', code: 'eml-written' });
    }
    await channel.close();
    const files = readdirSync(folder).map((name) => join(folder, name));
    expect(files).toHaveLength(2);
    expect(files.map((file) => readFileSync(file, 'utf8')).sort()).toEqual(
      [1, 2].map((n) => plainMessage({ n }).raw),
    );
    expect(files.map((file) => statSync(file).mode & 0o777)).toEqual([0o600, 0o600]);
  });

  it('never lets a Message-ID choose the place', async () => {
    const folder = join(root, 'inside');
    const channel = createEmlChannel(folder);
    for (const messageId of ['<../../out>', '</etc/passwd>', '<a\0b>', '<.>', `<${'n'.repeat(100_000)}>`]) {
      await channel.deliver(plainMessage({ messageId }));
    }
    expect(readdirSync(folder)).toHaveLength(5);
    expect(readdirSync(folder).every((name) => /^[0-9a-f]{32}\.eml$/.test(name))).toBe(true);
    expect(readdirSync(root).sort()).toEqual(['inside', 'new']);
  });

  it('says what to do where it cannot write', async () => {
    const file = join(root, 'file');
    writeFileSync(file, '');
    chmodSync(file, 0o400);
    await expect(createEmlChannel(join(file, 'sub')).deliver(plainMessage())).rejects.toMatchObject({
      code: 'FOLDER_READONLY',
      fix: expect.any(String),
    });
  });
});
