import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { RecordKind, RecordOf } from '../../src/domain/index.ts';
import { type FileSource, type LoadDefaults, loadFile, refusalText } from '../../src/load/index.ts';

export interface Loaded<K extends RecordKind> {
  readonly records: RecordOf<K>[];
  /** As a person reads them. */
  readonly refusals: string[];
}

export const DEFAULTS = { currency: 'EUR', timeZone: 'Europe/Madrid' } as const;

/** A folder that is gone when the test ends. */
export function testFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'mesura-load-'));
  mkdirSync(folder, { recursive: true });
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Loads a file with this content, named `data.csv` unless the source says otherwise. */
export async function loadText<K extends RecordKind>(
  kind: K,
  content: string | Uint8Array,
  source: Partial<FileSource> = {},
  defaults: Partial<LoadDefaults> = {},
): Promise<Loaded<K>> {
  const folder = testFolder();
  const file = source.file ?? 'data.csv';
  writeFileSync(path.join(folder, file), content);
  return loadAll(kind, { ...source, file }, { ...DEFAULTS, ...defaults, folder });
}

export async function loadAll<K extends RecordKind>(
  kind: K,
  source: Parameters<typeof loadFile>[1],
  defaults: LoadDefaults,
): Promise<Loaded<K>> {
  const loaded: Loaded<K> = { records: [], refusals: [] };
  for await (const { records, refusals } of loadFile(kind, source, defaults)) {
    loaded.records.push(...records);
    loaded.refusals.push(...refusals.map(refusalText));
  }
  return loaded;
}
