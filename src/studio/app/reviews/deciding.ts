import { computed, signal } from '@preact/signals';
import type { InferResponseType } from 'hono/client';
import { answerOf, api, Refused } from '../api/client.ts';
import { announce } from '../state/announce.ts';
import { setQuery } from '../state/route.ts';
import { words } from './texts.ts';

export const KINDS = ['complements', 'pairs', 'policy'] as const;
export type Kind = (typeof KINDS)[number];
export type ReviewList = InferResponseType<(typeof api.reviews)[':kind']['$get'], 200>;
export type Group = ReviewList['groups'][number];

/** What a person decided and did not write yet, in the order of deciding. */
export interface Decided {
  readonly group: string;
  readonly decision: 'accept' | 'refuse' | 'some';
  readonly items?: string[];
  readonly because?: string;
}

export const kind = signal<Kind>('complements');
export const list = signal<ReviewList | undefined>(undefined);
/** By what is reviewed: looking at another kind, or another view, loses no decision. */
const decidedOf = signal<Readonly<Partial<Record<Kind, readonly Decided[]>>>>({});
export const decided = computed(() => decidedOf.value[kind.value] ?? []);
export const hasUnwritten = () => Object.values(decidedOf.peek()).some((all) => all.length > 0);
/** The group that keys and buttons mean. */
export const at = signal(0);
export const because = signal('');
export const refused = signal<Refused | undefined>(undefined);
/** What was written last, and can be taken back. */
export const written = signal<{ undo: number; kind: Kind; text: string } | undefined>(undefined);

export const open = computed(() => list.value?.groups ?? []);
export const byGroup = computed(() => new Map(decided.value.map((one) => [one.group, one])));
export const left = computed(() => open.value.filter(({ key }) => !byGroup.value.has(key)).length);

function setDecided(of: Kind, to: readonly Decided[]): void {
  decidedOf.value = { ...decidedOf.peek(), [of]: to };
}

/** Reads what is to be decided. What was decided on and is still there stays decided. */
export async function load(of: Kind, stay = false): Promise<void> {
  kind.value = of;
  if (!stay) {
    list.value = undefined;
    at.value = 0;
  }
  const got = await answerOf(api.reviews[':kind'].$get({ param: { kind: of } })).catch((error: unknown) => {
    refused.value = error instanceof Refused ? error : new Refused({});
  });
  if (!got || kind.peek() !== of) return;
  list.value = got;
  const known = new Set(got.groups.map(({ key }) => key));
  setDecided(
    of,
    decided.peek().filter(({ group }) => known.has(group)),
  );
  at.value = Math.min(at.peek(), Math.max(0, got.groups.length - 1));
}

export function choose(to: Kind): void {
  setQuery({ of: to === 'complements' ? undefined : to }, true);
  refused.value = undefined;
  written.value = undefined;
  void load(to);
}

/** Decides about the group that is meant, and goes to the next that is open. */
export function decide(decision: Decided['decision'], items?: string[]): boolean {
  const group = open.peek()[at.peek()];
  if (group === undefined) return false;
  const why = because.peek().trim();
  if (kind.peek() === 'policy' && why === '') {
    announce(words.peek().becauseNeeded);
    return false;
  }
  const one: Decided = {
    ...{ group: group.key, decision },
    ...(items && { items }),
    ...(kind.peek() === 'policy' && { because: why }),
  };
  setDecided(kind.peek(), [...decided.peek().filter((known) => known.group !== group.key), one]);
  const { accepted, refused: no, some } = words.peek();
  announce(`${group.title}: ${{ accept: accepted, refuse: no, some }[decision]}`);
  forward();
  return true;
}

/** The next group that nobody has decided on, around the end; the next at all where none is left. */
export function forward(): void {
  const groups = open.peek();
  const order = groups.map((_, index) => (at.peek() + 1 + index) % groups.length);
  const next = order.find((index) => !byGroup.peek().has(groups[index]?.key ?? ''));
  at.value = next ?? at.peek();
}

export function move(by: number): void {
  at.value = Math.min(open.peek().length - 1, Math.max(0, at.peek() + by));
}

/** Takes the last decision back that is not written, and goes to it. */
export function undo(): void {
  const last = decided.peek().at(-1);
  if (last === undefined) return;
  setDecided(kind.peek(), decided.peek().slice(0, -1));
  at.value = Math.max(
    0,
    open.peek().findIndex(({ key }) => key === last.group),
  );
}

/** Writes all decisions into the files. */
export async function write(): Promise<void> {
  const [of, known, decisions] = [kind.peek(), list.peek(), decided.peek()];
  if (known === undefined || decisions.length === 0) return;
  refused.value = undefined;
  try {
    const json = { decisions: [...decisions], fingerprints: known.fingerprints };
    const done = await answerOf(api.reviews[':kind'].$post({ param: { kind: of }, json }));
    const texts = words.peek();
    const text =
      texts.written(done.decided, done.files.join(', ')) + (done.gone > 0 ? ` ${texts.gone(done.gone)}` : '');
    setDecided(of, []);
    written.value = { undo: done.undo, kind: of, text };
    announce(text);
    await load(of);
  } catch (error) {
    refused.value = error instanceof Refused ? error : new Refused({});
    if (refused.value.code === 'FILE_CHANGED') await load(of, true);
  }
}

/** Puts the files back as they were before the last writing. */
export async function takeBack(): Promise<void> {
  const last = written.peek();
  if (last === undefined) return;
  try {
    await answerOf(api.reviews.undo.$put({ json: { undo: last.undo, kind: last.kind } }));
    written.value = undefined;
    announce(words.peek().takenBack);
    await load(last.kind);
  } catch (error) {
    refused.value = error instanceof Refused ? error : new Refused({});
  }
}
