import { MesuraError } from '../../../domain/index.ts';
import type { Shop } from '../../shop/openShop.ts';
import type { Workspace } from '../../workspace/openWorkspace.ts';
import { writeShopFile } from '../files/writeShopFile.ts';
import { decideComplements, listComplements } from './complementReview.ts';
import { decideLearned, listLearned } from './learnedReview.ts';
import { decidePolicy, listPolicy } from './policyReview.ts';
import type { ReviewDecision, ReviewKind, ReviewList, Rewritten } from './Review.ts';

type Place = Pick<Shop, 'workspace' | 'store'>;

/** What became of decisions, and by what they are taken back. */
export interface ReviewWritten {
  readonly decided: number;
  /** Groups and items that were not there any more. */
  readonly gone: number;
  readonly files: readonly string[];
  readonly undo: number;
}

export interface Reviewer {
  list(shop: Place, kind: ReviewKind): Promise<ReviewList>;
  /** @throws MesuraError FILE_CHANGED when a file is another than was listed, USAGE, POLICY_INVALID: nothing is written then */
  decide(
    shop: Place,
    kind: ReviewKind,
    asked: {
      readonly decisions: readonly ReviewDecision[];
      readonly fingerprints: Readonly<Record<string, string>>;
      /** As the list of pairs writes it down: `2026-11-26`. */
      readonly day: string;
    },
  ): Promise<ReviewWritten>;
  /** Puts the files back as they were, unless somebody changed them since. @throws MesuraError USAGE, FILE_CHANGED */
  undo(workspace: Workspace, id: number): Promise<readonly string[]>;
}

/** So many steps are remembered. */
const MOST_STEPS = 50;

/** The three reviews behind one door, with what it takes to undo: it lasts as long as the process. */
export function createReviewer(): Reviewer {
  const steps = new Map<number, readonly (Rewritten & { readonly after: string })[]>();
  let count = 0;
  return {
    list(shop, kind) {
      switch (kind) {
        case 'complements':
          return listComplements(shop);
        case 'pairs':
          return listLearned(shop);
        case 'policy':
          return listPolicy(shop);
      }
    },
    async decide(shop, kind, { decisions, fingerprints, day }) {
      if (kind === 'policy' && decisions.some(({ because }) => because === undefined))
        throw new MesuraError('USAGE', 'a decision about the policy needs its reason', {
          why: 'whoever signs the policy reads it there',
          fix: 'write it in a few words',
        });
      if (kind !== 'pairs' && decisions.some(({ decision }) => decision === 'some'))
        throw new MesuraError('USAGE', '"some" is said of learned pairs only', { fix: 'accept or refuse' });
      const settled =
        kind === 'complements'
          ? await decideComplements(shop, decisions, day)
          : kind === 'pairs'
            ? await decideLearned(shop, decisions)
            : await decidePolicy(shop, decisions);
      for (const { path, fingerprint } of settled.rewritten)
        if (fingerprints[path] !== fingerprint) throw changed(path);
      const written: (Rewritten & { after: string })[] = [];
      for (const one of settled.rewritten)
        written.push({ ...one, after: (await writeShopFile(shop.workspace, one)).fingerprint });
      count += 1;
      steps.set(count, written);
      steps.delete(count - MOST_STEPS);
      const { gone } = settled;
      return { decided: decisions.length, gone, files: written.map(({ path }) => path), undo: count };
    },
    async undo(workspace, id) {
      const step = steps.get(id);
      if (step === undefined)
        throw new MesuraError('USAGE', 'this step cannot be taken back any more', {
          why: 'steps are remembered while the studio runs, the last fifty of them',
          fix: 'change the file in the editor',
        });
      for (const { path, before, after } of step.toReversed())
        await writeShopFile(workspace, { path, text: before, fingerprint: after });
      steps.delete(id);
      return step.map(({ path }) => path);
    },
  };
}

const changed = (path: string) =>
  new MesuraError('FILE_CHANGED', `${path} was changed by somebody else meanwhile`, {
    why: 'the decisions were about what it was before; nothing was written',
    fix: 'load the review again: what you decided and is still there stays',
  });
