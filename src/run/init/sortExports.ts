import path from 'node:path';
import type { RecordKind } from '../../domain/index.ts';
import type { LoadDefaults, PresetName } from '../../load/index.ts';
import { explainFile } from '../import/explainFile.ts';

export { PRESET_NAMES, type PresetName } from '../../load/presets/index.ts';

/** One file that a new shop begins with, and what it is. */
export interface SortedExport {
  readonly file: string;
  /** The kind that the configuration names it under; what else it holds comes with the preset. */
  readonly kind: RecordKind;
  /** All that it holds. */
  readonly kinds: readonly RecordKind[];
  readonly preset?: PresetName;
  /** Such as `orders export of Shopify`. */
  readonly title: string;
}

/** What a file is mainly for, where it holds several kinds. */
const MAIN: readonly RecordKind[] = [
  'orders',
  'products',
  'customers',
  'consents',
  'complements',
  'messages',
];

/**
 * Tells of each file which system wrote it and what it holds, by its header and first rows.
 *
 * @throws MesuraError as `explainFile` does, for the first file that is not understood
 */
export async function sortExports(
  files: readonly string[],
  folder: string,
  wanted: PresetName | undefined,
): Promise<SortedExport[]> {
  const defaults: LoadDefaults = { currency: 'EUR', timeZone: 'UTC', folder };
  const sorted: SortedExport[] = [];
  for (const file of files) {
    const { preset, kinds, title, system } = await explainFile(file, defaults, wanted);
    const kind = MAIN.find((one) => kinds.includes(one)) ?? 'products';
    sorted.push({
      file: path.normalize(file),
      kind,
      kinds,
      ...(preset !== undefined && { preset }),
      title: preset === undefined ? `${kind}, under their own names` : `${title} of ${system}`,
    });
  }
  return sorted;
}
