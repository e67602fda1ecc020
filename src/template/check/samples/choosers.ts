import { bodiesOf, type ChoicePart, type LoopPart, type Part } from '../resolve/Part.ts';

/** Decides the blocks of one sample email. */
export interface Chooser {
  /** The number of the branch to take. */
  branch(choice: ChoicePart): number;
  /** How often to repeat the body; 0 takes what is otherwise. */
  repeat(loop: LoopPart): number;
}

/** What a loop without a known limit is measured with. */
const USUAL_MAX = 10;

/** Everything optional is there, and the lists are as long as they get: the largest email. */
export const everything: Chooser = {
  branch: () => 0,
  repeat: ({ max }) => max ?? USUAL_MAX,
};

/** Nothing optional is there, and the lists are empty. */
export const nothing: Chooser = {
  branch: ({ branches }) => branches.length - 1,
  repeat: () => 0,
};

/** Everything optional is there, and the lists hold one. */
export const oneOfEach: Chooser = { branch: () => 0, repeat: () => 1 };

/**
 * Goes where no sample has been: a few of these see every branch that the three above miss, such as the middle of an
 * `{{else if}}` chain. `left` tells whether there is anything left to see.
 */
export function explorer(parts: readonly Part[]): {
  readonly chooser: Chooser;
  left(): number;
  seen(branch: readonly Part[]): void;
} {
  const unseen = new Set<readonly Part[]>();
  const visited = new Set<readonly Part[]>();
  const holds = new Map<readonly Part[], boolean>();
  const collect = (list: readonly Part[]) => {
    if (visited.has(list)) return;
    visited.add(list);
    for (const part of list) {
      for (const branch of bodiesOf(part)) {
        if (part.kind !== 'partial' && branch.length > 0) unseen.add(branch);
        collect(branch);
      }
    }
  };
  collect(parts);

  const leadsOn = (list: readonly Part[]): boolean => {
    const known = holds.get(list);
    if (known !== undefined) return known;
    const found = unseen.has(list) || list.some((part) => bodiesOf(part).some(leadsOn));
    holds.set(list, found);
    return found;
  };
  const pick = (branches: readonly (readonly Part[])[]) => Math.max(0, branches.findIndex(leadsOn));

  return {
    chooser: {
      branch: ({ branches }) => pick(branches),
      repeat: ({ body, otherwise }) => (pick([body, otherwise]) === 0 ? 1 : 0),
    },
    left: () => unseen.size,
    seen(branch) {
      if (unseen.delete(branch)) holds.clear();
    },
  };
}
