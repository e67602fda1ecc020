import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { storeContract } from '../contracts/storeContract.ts';

let folder = '';
let databases = 0;

storeContract('SQLite', {
  async start() {
    folder = mkdtempSync(path.join(tmpdir(), 'mesura-store-'));
  },
  createDatabase: async () => path.join(folder, `shop-${++databases}.db`),
  async stop() {
    rmSync(folder, { recursive: true, force: true });
  },
});
