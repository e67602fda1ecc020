import { createSensitivity, parsePolicy } from '../../src/guard/index.ts';
import { type Print, rounded } from '../Figure.ts';
import { catalogs, hasCatalogs, type Named } from './catalogs.ts';
import { measure } from './measure.ts';

const POLICY = 'version: 1\nname: bench\nextends: mesura:default\ncategories: {unmapped: allow}';

/**
 * How much of real catalogs the built-in policy recognises, by name alone and by name and shelf, apart for what words were
 * chosen on and for what nobody looked at. Skipped where the catalogs are absent. What went wrong on the tuned part is
 * printed to standard error with `MESURA_MISSES=1`; the held-out part shows figures only.
 */
export async function bench(print: Print): Promise<void> {
  if (!hasCatalogs) return;
  const sensitivity = createSensitivity(parsePolicy(POLICY, 'policy.yaml'));
  const { tuned, heldOut } = catalogs();
  for (const [part, rows] of [['tuned', tuned] as const, ['held-out', heldOut] as const]) {
    for (const [catalog, of] of Map.groupBy(rows, (row: Named) => row.catalog)) {
      const { missed, alarmed, ...found } = measure(of, sensitivity);
      const figure = (name: string, count: number, total: number) => {
        if (total > 0)
          print({
            name: `recognition.${part}.${catalog}.${name}`,
            value: rounded((100 * count) / total),
            unit: '%',
          });
      };
      figure('found-by-name', found.found, found.sensitive);
      figure('found-with-shelf', found.foundWithShelf, found.sensitive);
      figure('alarms-by-name', found.alarms, found.harmless);
      figure('alarms-with-shelf', found.alarmsWithShelf, found.harmless);
      if (part === 'tuned' && process.env.MESURA_MISSES === '1') {
        for (const { shelf, name } of missed) process.stderr.write(`missed: ${shelf} | ${name}\n`);
        for (const { row, topic, word } of alarmed)
          process.stderr.write(`flagged: ${topic} by "${word}" | ${row.shelf} | ${row.name}\n`);
      }
    }
  }
}
