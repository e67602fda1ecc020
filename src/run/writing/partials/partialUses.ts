import path from 'node:path';
import { MesuraError } from '../../../domain/index.ts';
import { type PartialCalls, partialCalls } from '../../../template/editor/partialCalls.ts';
import type { Workspace } from '../../workspace/openWorkspace.ts';
import { listFiles } from '../files/listFiles.ts';
import { readListed } from '../files/readShopFile.ts';
import type { ReadFile } from '../files/ShopFile.ts';

/** Where a partial is called, with the line that calls it. */
export interface PartialUse {
  readonly path: string;
  /** Offsets of the name in the file's text. */
  readonly from: number;
  readonly to: number;
  /** From 1. */
  readonly line: number;
  readonly source: string;
}

export interface PartialUses {
  readonly name: string;
  /** The file that holds it. */
  readonly path: string;
  readonly uses: readonly PartialUse[];
  /** Files whose calls nobody can know, because they cannot be parsed or data decides a name there. */
  readonly unknown: readonly string[];
  /** What each file was, for a rename that is to find them the same. */
  readonly fingerprints: Readonly<Record<string, string>>;
}

/** @throws MesuraError FILE_MISSING for a partial that is not there */
export async function partialUses(workspace: Workspace, name: string): Promise<PartialUses> {
  const files = await readAll(workspace);
  const own = files.find((file) => file.kind === 'partial' && partialNameOf(file.path) === name);
  if (own === undefined)
    throw new MesuraError('FILE_MISSING', 'there is no such partial', { fix: 'choose one of the list' });
  const unknown: string[] = [];
  const uses = files.flatMap((file) => {
    const found = callsIn(file);
    if (found === undefined || found.dynamic || found.inlines.has(name)) unknown.push(file.path);
    return (found?.calls ?? [])
      .filter((call) => call.name === name)
      .flatMap(({ names }) => names.map((at) => useAt(file, at)));
  });
  const fingerprints = Object.fromEntries(files.map((file) => [file.path, file.fingerprint]));
  return { name, path: own.path, uses, unknown, fingerprints };
}

/** The name by which templates call the partial of a file. */
export const partialNameOf = (file: string) => path.posix.basename(file, '.mjml');

/** Every template and partial that can be read. */
export async function readAll(workspace: Workspace): Promise<readonly ReadFile[]> {
  const listed = await listFiles(workspace);
  const wanted = listed.filter(({ kind }) => kind === 'template' || kind === 'partial');
  return Promise.all(wanted.map((file) => readListed(workspace, file)));
}

function callsIn(file: ReadFile): PartialCalls | undefined {
  try {
    return partialCalls(file.path, file.text);
  } catch {
    return undefined;
  }
}

function useAt({ path: file, text }: ReadFile, { from, to }: { from: number; to: number }): PartialUse {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const end = text.indexOf('\n', to);
  return {
    ...{ path: file, from, to, line: text.slice(0, start).split('\n').length },
    source: text
      .slice(start, end < 0 ? text.length : end)
      .trim()
      .slice(0, 200),
  };
}
