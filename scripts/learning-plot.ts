/**
 * Draws the plot of the README: what an audit of the sample shop's year finds. Run: node scripts/learning-plot.ts
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { RECORD_KINDS } from '../src/domain/index.ts';
import { auditPolicy, importData, leakPlot, openShop } from '../src/run/index.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const folder = mkdtempSync(path.join(tmpdir(), 'mesura-plot-'));
try {
  const env = { MESURA_DATABASE_URL: path.join(folder, 'plot.db') };
  await using shop = await openShop({ cwd: path.join(ROOT, 'examples/past-year'), env }, {});
  await importData(shop.workspace, shop.store, { kinds: RECORD_KINDS });
  const { leaks } = await auditPolicy(shop, { now: shop.workspace.config.now ?? 0, most: 2000 });
  const { text } = leakPlot(leaks, 'twelve');
  const alone = text.replace(
    '<svg class="plot"',
    '<svg xmlns="http://www.w3.org/2000/svg" style="background:#fffcf6;color:#2b2a27;font-family:sans-serif"',
  );
  writeFileSync(path.join(ROOT, 'docs/images/audit.svg'), `${alone}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
