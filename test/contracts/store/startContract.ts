import { spawn } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../../src/store/index.ts';
import { SECRETS, type StoreUnderTest } from '../storeContract.ts';
import { customer } from './samples.ts';

const CHILD = path.join(import.meta.dirname, 'openStoreChild.ts');

function openInProcess(at: string): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [CHILD, at], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    child.once('close', () => resolve(said.trim()));
  });
}

export function startContract(current: StoreUnderTest): void {
  describe('start', () => {
    it('processes that open a new database at once all find it ready', async () => {
      const at = await current.createDatabase();
      const said = await Promise.all(Array.from({ length: 4 }, () => openInProcess(at)));
      expect(said).toEqual(['ready', 'ready', 'ready', 'ready']);
    });

    it('a database that was closed is as it was when it is opened again', async () => {
      await current.store.upsert('customers', [customer('c1')]);
      const again = await openStore({ at: current.at, secrets: SECRETS });
      await again.close();
      const { customers } = await (await current.openAgain()).counts();
      expect(customers).toBe(1);
    });

    it('a sound database passes its verification', async () => {
      await expect(current.store.verify()).resolves.toBeUndefined();
    });

    it('nobody is forgotten without the secret that makes the hash', async () => {
      const store = await openStore({ at: current.at });
      await expect(store.forget('c1', 0)).rejects.toMatchObject({ code: 'SECRET_MISSING' });
      await store.close();
    });
  });
}
