import type { Sensitivity } from '../../src/guard/index.ts';
import type { Named } from './catalogs.ts';

/** What was found of some products, with those that it went wrong with. */
export interface Measured {
  readonly sensitive: number;
  readonly found: number;
  readonly foundWithShelf: number;
  readonly harmless: number;
  readonly alarms: number;
  readonly alarmsWithShelf: number;
  readonly missed: readonly Named[];
  readonly missedWithShelf: readonly Named[];
  readonly alarmed: readonly { readonly row: Named; readonly topic: string; readonly word: string }[];
}

/** By name alone, and by name and shelf as a catalog has both. */
export function measure(rows: readonly Named[], sensitivity: Sensitivity): Measured {
  const verdict = ({ shelf, name }: Named) =>
    sensitivity.verdict({ id: name, name, category: shelf, inStock: true }).finding;
  const sensitive = rows.filter((row) => row.sensitive);
  const harmless = rows.filter((row) => !row.sensitive);
  const missed = sensitive.filter(({ name }) => !sensitivity.word(name));
  const missedWithShelf = sensitive.filter((row) => !verdict(row));
  const alarms = harmless.filter(({ name }) => sensitivity.word(name));
  const alarmed = harmless.flatMap((row) => {
    const finding = verdict(row);
    return finding ? [{ row, topic: finding.topic ?? '', word: finding.detail }] : [];
  });
  return {
    sensitive: sensitive.length,
    found: sensitive.length - missed.length,
    foundWithShelf: sensitive.length - missedWithShelf.length,
    harmless: harmless.length,
    alarms: alarms.length,
    alarmsWithShelf: alarmed.length,
    missed,
    missedWithShelf,
    alarmed,
  };
}
