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
/** About what a mustache prints. */
const USUAL_VALUE = 25;

/** The largest email: of each choice the longest branch, and lists as long as they get. */
export function largest(): Chooser {
  const lengths = new Map<readonly Part[], number>();
  const lengthOf = (list: readonly Part[]): number => {
    const known = lengths.get(list);
    if (known !== undefined) return known;
    const length = list.reduce((sum, part) => sum + lengthOfPart(part), 0);
    lengths.set(list, length);
    return length;
  };
  const lengthOfPart = (part: Part): number => {
    switch (part.kind) {
      case 'text':
        return part.text.length;
      case 'print':
        return USUAL_VALUE;
      case 'partial':
        return lengthOf(part.body);
      case 'choice':
        return Math.max(...part.branches.map(lengthOf));
      case 'loop':
        return Math.max(times(part) * lengthOf(part.body), lengthOf(part.otherwise));
    }
  };
  const times = ({ max }: LoopPart) => max ?? USUAL_MAX;

  return {
    branch({ branches }) {
      const all = branches.map(lengthOf);
      return all.indexOf(Math.max(...all));
    },
    repeat(loop) {
      const most = times(loop);
      return most * lengthOf(loop.body) >= lengthOf(loop.otherwise) ? most : 0;
    },
  };
}

/** Chooses so that each sample goes where no sample has been. */
export interface Explorer extends Chooser {
  /** How many branches no sample has seen. */
  left(): number;
  /** To be told of each branch that a sample takes... */
  see(branch: readonly Part[]): void;
  /** ...and before each sample: what it sees itself does not change its way. */
  startOver(): void;
}

/**
 * Finds the branches that the largest email has not: `{{else}}`, the middle of a chain. A sample sees as many of them as it can,
 * so that there are about as many samples as the longest chain has branches.
 */
export function explorer(parts: readonly Part[]): Explorer {
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
    branch: ({ branches }) => pick(branches),
    repeat: ({ body, otherwise }) => (pick([body, otherwise]) === 0 ? 1 : 0),
    left: () => unseen.size,
    see(branch) {
      unseen.delete(branch);
    },
    startOver: () => holds.clear(),
  };
}
