import { bodiesOf, type ChoicePart, type LoopPart, type Part } from '../resolve/Part.ts';

/** How long a list gets that has no known limit. */
const USUAL_ROUNDS = 5;

/** Conditions asked more than once are taken together this many at a time; beyond that each counts as if it stood alone. */
const MOST_SHARED = 8;

interface Counting {
  readonly rounds: Rounds;
  /** Blocks that the renderer fills in like values. */
  readonly values: ReadonlySet<Part>;
  /** Branches that are known to be taken, by the path that decides them. */
  readonly decided: ReadonlyMap<string, number>;
}

/** How loops count: each round on its own, or as their length alone, as if all rounds were alike. */
export type Rounds = 'each' | 'alike';

/**
 * How many different emails the blocks of these parts can shape, values left aside: branches add up, what stands side by side
 * multiplies, a loop takes every length. A path that decides several blocks decides them together. Infinity is a possible answer.
 */
export function countShapes(parts: readonly Part[], rounds: Rounds, values: ReadonlySet<Part>): number {
  return count(parts, { rounds, values, decided: new Map() });
}

function count(parts: readonly Part[], counting: Counting): number {
  if (counting.decided.size < MOST_SHARED) {
    const shared = firstShared(parts, counting);
    if (shared !== undefined) {
      return [0, 1].reduce(
        (sum, branch) =>
          sum + count(parts, { ...counting, decided: new Map(counting.decided).set(shared, branch) }),
        0,
      );
    }
  }
  return parts.reduce((product, part) => product * countPart(part, counting), 1);
}

function countPart(part: Part, counting: Counting): number {
  if (counting.values.has(part)) return 1;
  switch (part.kind) {
    case 'choice':
      return countChoice(part, counting);
    case 'loop':
      return countLoop(part, counting);
    case 'partial':
      return count(part.body, counting);
    default:
      return 1;
  }
}

function countChoice({ condition, branches }: ChoicePart, counting: Counting): number {
  const taken = condition === undefined ? undefined : counting.decided.get(condition);
  const branch = taken === undefined ? undefined : branches[taken];
  if (branch) return count(branch, counting);
  return branches.reduce((sum, each) => sum + count(each, counting), 0);
}

function countLoop({ condition, body, otherwise, max }: LoopPart, counting: Counting): number {
  const taken = condition === undefined ? undefined : counting.decided.get(condition);
  const none = taken === 0 ? 0 : count(otherwise, counting);
  if (taken === 1) return none;
  const each = counting.rounds === 'alike' ? 1 : count(body, counting);
  let sum = none;
  let product = 1;
  for (let length = 1; length <= (max ?? USUAL_ROUNDS); length += 1) {
    product *= each;
    sum += product;
  }
  return sum;
}

/** A path that decides more than one block of these parts and is not decided yet. */
function firstShared(parts: readonly Part[], counting: Counting): string | undefined {
  const seen = new Set<string>();
  const look = (list: readonly Part[]): string | undefined => {
    for (const part of list) {
      if (counting.values.has(part)) continue;
      if (part.kind === 'choice' || part.kind === 'loop') {
        const { condition } = part;
        if (condition !== undefined && !counting.decided.has(condition)) {
          if (seen.has(condition)) return condition;
          seen.add(condition);
        }
      }
      for (const branch of bodiesOf(part)) {
        const found = look(branch);
        if (found !== undefined) return found;
      }
    }
    return undefined;
  };
  return look(parts);
}
