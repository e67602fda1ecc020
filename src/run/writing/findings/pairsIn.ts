import path from 'node:path';
import type { Complement } from '../../../domain/index.ts';
import { filesOf } from '../../../load/DataSource.ts';
import { openFeed } from '../../../load/openFeed.ts';
import type { Refusal } from '../../../load/Refusal.ts';
import { loadDefaults } from '../../import/loadDefaults.ts';
import type { Workspace } from '../../workspace/openWorkspace.ts';
import type { Draft } from '../drafts.ts';
import { inTemporaryFolder } from './inTemporaryFolder.ts';

/** The pairs that a text holds, as an import would read them, each with its line. */
export interface PairsIn {
  readonly pairs: readonly { readonly line: number; readonly pair: Complement }[];
  readonly refusals: readonly Refusal[];
}

/** @throws MesuraError for what concerns the file as a whole, as `openFeed` does */
export function pairsIn(workspace: Workspace, draft: Draft): Promise<PairsIn> {
  const source = filesOf(workspace.config.data.complements ?? draft.path).find(
    ({ file }) => workspace.resolve(file) === path.join(workspace.root, draft.path),
  ) ?? { file: draft.path };
  return inTemporaryFolder(draft, async (folder) => {
    const kinds = [{ kind: 'complements' as const, source, derived: false }];
    const feed = await openFeed({ file: draft.path, kinds }, { ...loadDefaults(workspace), folder });
    const pairs: PairsIn['pairs'][number][] = [];
    const refusals: Refusal[] = [];
    for await (const batch of feed.batches) {
      for (const { line, record } of batch.taken) pairs.push({ line, pair: record as Complement });
      refusals.push(...batch.refusals);
    }
    return { pairs, refusals };
  });
}
