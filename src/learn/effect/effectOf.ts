import { type Amounts, type Difference, meanDifference, type Share, shareDifference } from './difference.ts';
import { FIRST_LOOK, type Look, lastLook } from './looks.ts';

/** What became of one person in the days after the campaign wrote to them, or would have. Names nobody. */
export interface Outcomes {
  readonly held: boolean;
  /** When the days began: people are taken in by it. */
  readonly at: number;
  readonly bought: boolean;
  readonly boughtSuggested: boolean;
  readonly returned: boolean;
  readonly unsubscribed: boolean;
  readonly complained: boolean;
  /** Minor units. */
  readonly spent: number;
}

/** What is counted, in the order in which it is told. The first is what a campaign is judged by. */
export const MEASURES = ['bought', 'boughtSuggested', 'returned', 'unsubscribed', 'complained'] as const;
export type Measure = (typeof MEASURES)[number];

export interface ShareEffect {
  readonly measure: Measure;
  readonly written: Share;
  readonly held: Share;
  readonly difference: Difference;
}

/** `too-early`: not enough people yet. `none-found`: nothing beyond chance; that is not the same as nothing. */
export type EffectVerdict = 'more' | 'less' | 'none-found' | 'too-early';

export interface Effect {
  readonly verdict: EffectVerdict;
  /** People whose days are over. */
  readonly written: number;
  readonly held: number;
  /** How many of the smaller group the next look needs. */
  readonly nextLook: number;
  readonly look: Look | undefined;
  readonly shares: readonly ShareEffect[];
  /** Money spent a person, in minor units. */
  readonly spent:
    | { readonly written: number; readonly held: number; readonly difference: Difference }
    | undefined;
}

/** What a campaign changed, from people whose days are over. */
export function effectOf(people: readonly Outcomes[]): Effect {
  const groups = [people.filter(({ held }) => !held), people.filter(({ held }) => held)] as const;
  const [written, held] = groups.map(({ length }) => length) as [number, number];
  const smaller = Math.min(written, held);
  const look = lastLook(smaller);
  const counted = { written, held, nextLook: look === undefined ? FIRST_LOOK : look.people * 2, look };
  if (look === undefined)
    return Object.freeze({ ...counted, verdict: 'too-early', shares: [], spent: undefined });

  // As it was at the look: the first people of each group, in proportion.
  const [a, b] = groups.map((group) =>
    group.toSorted((x, y) => x.at - y.at).slice(0, Math.floor((group.length * look.people) / smaller)),
  ) as [Outcomes[], Outcomes[]];
  const shares = MEASURES.map((measure): ShareEffect => {
    const share = (group: readonly Outcomes[]): Share => ({
      count: group.filter((one) => one[measure]).length,
      people: group.length,
    });
    return { measure, written: share(a), held: share(b), difference: shareDifference(share(a), share(b)) };
  });
  const [main] = shares as [ShareEffect];
  const isOne = main.difference.chance < look.alpha;
  return Object.freeze({
    ...counted,
    verdict: isOne ? (main.difference.value > 0 ? 'more' : 'less') : 'none-found',
    shares,
    spent: {
      written: amountsOf(a).sum / a.length,
      held: amountsOf(b).sum / b.length,
      difference: meanDifference(amountsOf(a), amountsOf(b)),
    },
  });
}

function amountsOf(group: readonly Outcomes[]): Amounts {
  let [sum, squares] = [0, 0];
  for (const { spent } of group) {
    sum += spent;
    squares += spent ** 2;
  }
  return { people: group.length, sum, squares };
}
