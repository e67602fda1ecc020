import path from 'node:path';
import { type Complement, MesuraError } from '../../../domain/index.ts';
import { filesOf } from '../../../load/DataSource.ts';
import type { Workspace } from '../../workspace/openWorkspace.ts';
import { csvCells } from '../csvCells.ts';
import { listFiles } from '../files/listFiles.ts';
import { readShopFile } from '../files/readShopFile.ts';
import type { ReadFile } from '../files/ShopFile.ts';
import { pairsIn } from '../findings/pairsIn.ts';

/** The column in which a person's look at a pair is written down, with its day. The import does not read it. */
export const REVIEWED = 'reviewed';

/** A pair of the shop's own lists, with the place that holds it. */
export interface WrittenPair {
  readonly file: ReadFile;
  readonly line: number;
  readonly pair: Complement;
  readonly reviewed: boolean;
  /** Whether a cell of its row can be changed: it is a plain table with columns of our own names. */
  readonly editable: boolean;
}

/** What tells pairs apart in a review. */
export const pairKey = ({ from, to, evidence }: Pick<Complement, 'from' | 'to' | 'evidence'>) =>
  JSON.stringify([from, to, evidence.kind]);

/** Every pair that the shop's lists hold. Lists that cannot be read are left out: the import says what is wrong with them. */
export async function writtenPairs(workspace: Workspace): Promise<readonly WrittenPair[]> {
  const source = workspace.config.data.complements;
  if (source === undefined) return [];
  const plain = new Set(
    filesOf(source)
      .filter(({ preset, columns }) => preset === undefined && columns === undefined)
      .map(({ file }) => workspace.resolve(file)),
  );
  const listed = (await listFiles(workspace)).filter(({ kind }) => kind === 'complements');
  const found = await Promise.all(
    listed.map(async ({ path: name, readOnly }) => {
      try {
        const file = await readShopFile(workspace, name);
        const { pairs } = await pairsIn(workspace, { path: name, text: file.text });
        const isTable =
          plain.has(path.join(workspace.root, name)) && !/\.(ndjson|jsonl|xml)(\.gz)?$/i.test(name);
        const { cells, lines, columns } = csvCells(isTable ? file.text : '');
        const at = columns.indexOf(REVIEWED);
        const marked = new Set(
          lines.filter((_, row) => at >= 0 && (cells[row]?.[at]?.value.trim() ?? '') !== ''),
        );
        return pairs.map(({ line, pair }) => ({
          ...{ file, line, pair, reviewed: marked.has(line), editable: isTable && readOnly === undefined },
        }));
      } catch (error) {
        if (error instanceof MesuraError) return [];
        throw error;
      }
    }),
  );
  return found.flat();
}

/** The pairs that a person has looked at and kept: no review asks for them again. */
export async function reviewedPairs(workspace: Workspace): Promise<ReadonlySet<string>> {
  const written = await writtenPairs(workspace);
  return new Set(written.filter(({ reviewed }) => reviewed).map(({ pair }) => pairKey(pair)));
}
