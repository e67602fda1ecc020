import { falseDiscoveryBound, upperTail } from '../pairs/significance.ts';

/** One person, for the question whether anybody is left out for who they are. */
export interface Member {
  /** The groups that the person is in, by kind: `language: de`, `age: 30 to 44`. */
  readonly groups: readonly string[];
  readonly activity: number;
  /** Whether an email to the person would suggest something. */
  readonly isReached: boolean;
}

export interface GroupReach {
  readonly group: string;
  readonly people: number;
  /** The part of them that is reached. */
  readonly reach: number;
  /** The part that would be, were they reached as others who buy as much are. */
  readonly expected: number;
  /** Whether the difference is more than chance, although so many groups were looked at. */
  readonly differs: boolean;
}

/**
 * Whether a group gets fewer suggestions than others who buy as much. Groups of fewer than `k` people are not named.
 * Differences are tested within activity (Mantel and Haenszel 1959), and corrected for the number of groups.
 */
export function fairness(members: readonly Member[], k: number): GroupReach[] {
  const byActivity = Map.groupBy(members, ({ activity }) => activity);
  const names = [...new Set(members.flatMap(({ groups }) => groups))].sort();
  const rated = names.flatMap((group) => {
    const inside = members.filter(({ groups }) => groups.includes(group));
    if (inside.length < k || members.length - inside.length < k) return [];
    let [expected, variance] = [0, 0];
    for (const stratum of byActivity.values()) {
      const n = stratum.length;
      const inGroup = stratum.filter(({ groups }) => groups.includes(group)).length;
      const reached = stratum.filter(({ isReached }) => isReached).length;
      expected += (inGroup * reached) / n;
      if (n > 1) variance += (inGroup * (n - inGroup) * reached * (n - reached)) / (n * n * (n - 1));
    }
    const found = inside.filter(({ isReached }) => isReached).length;
    const z = variance === 0 ? 0 : Math.abs(found - expected) / Math.sqrt(variance);
    return [{ group, people: inside.length, found, expected, chance: 2 * upperTail(z) }];
  });
  const bound = falseDiscoveryBound(
    rated.map(({ chance }) => chance),
    0.05,
    Math.max(1, rated.length),
  );
  return rated.map(({ group, people, found, expected, chance }) => ({
    ...{ group, people, reach: found / people, expected: expected / people, differs: chance <= bound },
  }));
}
