import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import type { ProposalRow } from '../../src/learn/index.ts';
import { readProposal, writeProposal } from '../../src/run/learn/proposalFile.ts';
import { openShop } from '../../src/run/shop/openShop.ts';
import { copySample } from '../support/sampleShop.ts';

it('names that look like formulas run in no spreadsheet, and are read back as they were', async () => {
  await using sample = await copySample();
  await using shop = await openShop({ cwd: sample.folder, env: {} }, {});
  const row: ProposalRow = {
    ...{
      decision: 'approve',
      from_shelf: '=HYPERLINK("http://evil.example")',
      to_shelf: '@home > "Lamps", all',
    },
    ...{ from_product: '-12', to_product: '+7', evidence: '＝1+1' },
    ...{ customers: 12, buyers: 40, times: 2.5, strength: 0.3 },
  };
  await writeProposal(shop.workspace, [row]);
  const text = await readFile(shop.workspace.resolve(shop.workspace.config.learned), 'utf8');
  expect(text).not.toMatch(/(^|,)"?[=+\-@＝]/m);
  expect(await readProposal(shop.workspace)).toEqual([row]);
});
