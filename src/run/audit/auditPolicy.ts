import { createHash } from 'node:crypto';
import type { Instant } from '../../domain/index.ts';
import { type Attack, attack, permuted, type Subject } from '../../learn/audit/attack.ts';
import { fairness, type GroupReach } from '../../learn/audit/fairness.ts';
import {
  type Horizon,
  isEnough,
  type LeakVerdict,
  peopleNeeded,
  verdictOf,
} from '../../learn/audit/verdictOf.ts';
import type { History } from '../../store/index.ts';
import { everybody } from '../learn/gatherBaskets.ts';
import type { Shop } from '../shop/openShop.ts';
import { ARMS, type Arm, armsOf } from './arms.ts';
import { groupsOf } from './groupsOf.ts';
import { inOneEmail, inTwelveEmails } from './observed.ts';

/** How well one topic can be guessed from so many emails, under each policy. */
export interface TopicLeak {
  readonly topic: string;
  readonly horizon: Horizon;
  readonly arms: Readonly<Record<Arm, Attack>>;
  /** The same attack where the truth was dealt out anew: what it finds where there is nothing. */
  readonly control: Attack;
  /** Of the whole policy. */
  readonly verdict: LeakVerdict;
  /** How many people of the same kind a verdict would need, where there is none. */
  readonly needed: number | undefined;
}

/** What a policy costs: the part of people with a suggestion, and suggestions a person. */
export interface ArmCost {
  readonly arm: Arm;
  readonly reach: number;
  readonly suggestions: number;
}

export interface PolicyAudit {
  readonly policy: string;
  readonly fingerprint: string;
  readonly people: number;
  readonly pairs: 'approved' | 'proposed';
  readonly leaks: readonly TopicLeak[];
  /** Topics of the policy that too few people have bought of, or have not; how few is not said. */
  readonly untested: readonly string[];
  readonly cost: readonly ArmCost[];
  readonly fairness: readonly GroupReach[];
}

export interface AuditOptions {
  readonly now: Instant;
  /** At most so many people are attacked, drawn by a hash of the id. */
  readonly most: number;
  readonly onStep?: (done: string) => void;
}

/**
 * Attacks the shop's own policy: guesses each sensitive topic from what the guard would suggest, and from nothing else. Only people
 * who have agreed to the use of purchases are attacked. What is kept of them is a count.
 */
export async function auditPolicy(
  shop: Shop,
  { now, most, onStep = () => undefined }: AuditOptions,
): Promise<PolicyAudit> {
  const { guards, pairs } = await armsOf(shop, now);
  onStep('learned');
  const people = await drawn(shop, now, most);
  const policy = guards.proxies;
  const whole = people.filter(
    (person) => (guards.none.purchases({ ...person, now })?.purchases.length ?? 0) > 0,
  );
  const activity = tenths(
    whole.map(
      (person) => new Set(guards.none.purchases({ ...person, now })?.purchases.map((p) => p.productId)).size,
    ),
  );
  const topics = whole.map((person) => policy.topics({ ...person, now }));

  const observed = { one: inOneEmail, twelve: inTwelveEmails } as const;
  const suggested = Object.fromEntries(
    (['one', 'twelve'] as const).map((horizon) => [
      horizon,
      Object.fromEntries(
        ARMS.map((arm) => {
          const lists = whole.map((person) => observed[horizon](guards[arm], person, now));
          onStep(`${horizon} ${arm}`);
          return [arm, lists];
        }),
      ),
    ]),
  ) as Record<Horizon, Record<Arm, string[][]>>;

  const trues = (topic: string) => topics.filter((set) => set.has(topic)).length;
  const names = Object.keys(policy.policy.topics);
  const found = names.filter((topic) => isEnough(trues(topic), whole.length));
  const leaks = found.flatMap((topic) =>
    (['one', 'twelve'] as const).map((horizon): TopicLeak => {
      const subjects = (arm: Arm): Subject[] =>
        whole.map((_, i) => ({
          suggested: suggested[horizon][arm][i] ?? [],
          isTrue: topics[i]?.has(topic) ?? false,
          activity: activity[i] as number,
        }));
      const arms = {
        none: attack(subjects('none')),
        topics: attack(subjects('topics')),
        proxies: attack(subjects('proxies')),
      };
      const verdict = verdictOf(arms.proxies, horizon);
      onStep(`${topic} ${horizon}`);
      return {
        ...{ topic, horizon, arms, verdict },
        control: attack(permuted(subjects('proxies'), seeded(topic))),
        needed: verdict === 'unclear' ? peopleNeeded(arms.proxies, horizon) : undefined,
      };
    }),
  );
  const reached = suggested.one.proxies.map((list) => list.length > 0);
  return Object.freeze({
    ...{ policy: policy.policy.name, fingerprint: policy.fingerprint, people: whole.length, pairs, leaks },
    untested: names.filter((topic) => !found.includes(topic)),
    cost: ARMS.map((arm) => costOf(arm, suggested.one[arm])),
    fairness: fairness(
      whole.map(({ customer }, i) => ({
        groups: groupsOf(customer, now),
        activity: activity[i] as number,
        isReached: reached[i] as boolean,
      })),
      policy.policy.suggestions.minCustomers,
    ),
  });
}

/** People by a hash of their id: the same ones each time, whatever the order of the store. */
async function drawn({ store }: Shop, now: Instant, most: number): Promise<History[]> {
  const { customers } = await store.counts();
  const share = Math.min(1, most / Math.max(1, customers));
  const people: History[] = [];
  for await (const person of everybody(store, now)) {
    const place =
      createHash('sha256').update(`audit ${person.customer.id}`).digest().readUInt32BE() / 2 ** 32;
    if (place < share) people.push(person);
  }
  return people;
}

function tenths(sizes: readonly number[]): number[] {
  const sorted = sizes.toSorted((a, b) => a - b);
  return sizes.map((size) => Math.floor((sorted.indexOf(size) / sizes.length) * 10));
}

function costOf(arm: Arm, lists: readonly (readonly string[])[]): ArmCost {
  const all = Math.max(1, lists.length);
  const suggestions = lists.reduce((sum, list) => sum + list.length, 0);
  return { arm, reach: lists.filter((list) => list.length > 0).length / all, suggestions: suggestions / all };
}

/** Numbers from 0 to 1, the same for the same word. */
function seeded(word: string): () => number {
  let counter = 0;
  return () => createHash('sha256').update(`${word} ${counter++}`).digest().readUInt32BE() / 2 ** 32;
}
