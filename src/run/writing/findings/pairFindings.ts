import path from 'node:path';
import { MesuraError } from '../../../domain/index.ts';
import { reviewPairs } from '../../../guard/review/reviewPairs.ts';
import { readProposalAt } from '../../learn/proposalFile.ts';
import type { Shop } from '../../shop/openShop.ts';
import type { Draft } from '../drafts.ts';
import type { Finding } from './Finding.ts';
import { inTemporaryFolder } from './inTemporaryFolder.ts';
import { pairsIn } from './pairsIn.ts';

/** What an import would refuse of a list of complements, and what a review would question. */
export async function complementFindings(
  { workspace, store }: Pick<Shop, 'workspace' | 'store'>,
  draft: Draft,
): Promise<Finding[]> {
  return asFindings(draft, async (at) => {
    const { pairs, refusals } = await pairsIn(workspace, draft);
    const products = await store.products();
    const { questioned } = reviewPairs(
      pairs.map(({ pair }) => pair),
      products,
      workspace.policy,
    );
    const doubts = new Map(
      questioned.map(({ from, to, evidence, why }) => [JSON.stringify([from, to, evidence]), why]),
    );
    return [
      ...refusals.map(({ place, field, message }) =>
        at(place.line ?? 1, 'error', 'refused-row', field === undefined ? message : `${field}: ${message}`),
      ),
      ...pairs.flatMap(({ line, pair: { from, to, evidence } }) => {
        const why = doubts.get(JSON.stringify([from, to, evidence]));
        return why === undefined ? [] : [at(line, 'warning', 'questioned', why)];
      }),
    ];
  });
}

/** Whether a list of learned pairs can be read with all of its decisions. */
export async function learnedFindings(draft: Draft): Promise<Finding[]> {
  return asFindings(draft, async () => {
    await inTemporaryFolder(draft, (folder) => readProposalAt(path.join(folder, draft.path), draft.path));
    return [];
  });
}

type At = (
  line: number,
  severity: Finding['severity'],
  code: string,
  message: string,
  fix?: string,
) => Finding;

/** A refusal of the whole file is one finding too. */
async function asFindings({ text }: Draft, find: (at: At) => Promise<Finding[]>): Promise<Finding[]> {
  const lines = text.split('\n');
  const at: At = (line, severity, code, message, fix) => {
    const index = Math.min(line, lines.length) - 1;
    const from = lines.slice(0, index).reduce((sum, one) => sum + one.length + 1, 0);
    const to = from + (lines[index]?.length ?? 0);
    return { from, to, severity, code, message, ...(fix !== undefined && { fix }) };
  };
  try {
    return (await find(at)).sort((a, b) => a.from - b.from);
  } catch (error) {
    if (!(error instanceof MesuraError)) throw error;
    // The file and the line are before the reader's eyes.
    const message = error.message.replace(/^\S+?:\d+: /, '');
    return [at(error.place?.line ?? 1, 'error', error.code.toLowerCase(), message, error.fix)];
  }
}
