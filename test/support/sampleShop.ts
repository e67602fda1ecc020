import { rmSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { RECORD_KINDS } from '../../src/domain/index.ts';
import { importData } from '../../src/run/import/importData.ts';
import { openShop, type Shop } from '../../src/run/shop/openShop.ts';

/** The repository, which holds the sample shop. */
export const ROOT = path.resolve(import.meta.dirname, '../..');

/** A copy of the sample shop in a folder of its own, which goes away with it. */
export interface SampleFolder extends AsyncDisposable {
  readonly folder: string;
  /** Replaces a file of the copy. */
  change(file: string, edit: (text: string) => string): Promise<void>;
}

export async function copySample(): Promise<SampleFolder> {
  const folder = await mkdtemp(path.join(tmpdir(), 'mesura-shop-'));
  for (const name of ['templates', 'partials', 'policy.yaml', 'mesura.config.ts']) {
    await cp(path.join(ROOT, name), path.join(folder, name), { recursive: true });
  }
  await cp(path.join(ROOT, 'data'), path.join(folder, 'data'), {
    recursive: true,
    filter: (source) => !source.includes('pictures'),
  });
  await symlink(path.join(ROOT, 'data/pictures'), path.join(folder, 'data/pictures'));
  return {
    folder,
    async change(file, edit) {
      const target = path.join(folder, file);
      await writeFile(target, edit(await readFile(target, 'utf8')));
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Opens a copy and imports its data. */
export async function openSample(
  sample: SampleFolder,
  env: Readonly<Record<string, string>> = {},
): Promise<Shop> {
  const shop = await openShop({ cwd: sample.folder, env }, {});
  await importData(shop.workspace, shop.store, { kinds: RECORD_KINDS });
  return shop;
}

let imported: Promise<string> | undefined;

/**
 * Puts the database of the sample shop, as `mesura import` leaves it, into a copy whose data is unchanged.
 * It is imported once for all tests of a file: hundreds of imports of the same rows are minutes of every run.
 */
export async function importInto(sample: SampleFolder): Promise<void> {
  imported ??= importOnce();
  await cp(path.join(await imported, '.mesura'), path.join(sample.folder, '.mesura'), { recursive: true });
}

async function importOnce(): Promise<string> {
  const sample = await copySample();
  process.once('exit', () => rmSync(sample.folder, { recursive: true, force: true }));
  await using _shop = await openSample(sample);
  return sample.folder;
}

/** The moment on which the sample shop lives. */
export const SAMPLE_NOW = Date.parse('2026-10-15T10:00:00Z');

/** Long enough to sign with, and worth nothing. */
export const TEST_SECRET = 'a-secret-for-tests-that-is-long-enough';
