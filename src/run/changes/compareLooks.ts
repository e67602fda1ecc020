import type { Part } from '../survey/printOf.ts';
import type { Survey } from '../survey/Survey.ts';
import {
  CHANGE_KINDS,
  type ChangeGroup,
  type ChangeKind,
  type ChangeReport,
  type Side,
} from './ChangeReport.ts';
import type { Look } from './Look.ts';

type Growing = { -readonly [K in keyof ChangeGroup]: ChangeGroup[K] };

/** What becomes of everybody otherwise than before. People and campaigns are matched by their ids and names. */
export function compareLooks(before: Look, after: Look): ChangeReport {
  const counts = Object.fromEntries(CHANGE_KINDS.map((kind) => [kind, 0])) as Record<ChangeKind, number>;
  const emails = { before: sentOf(before), after: sentOf(after) };
  const groups = new Map<string, Growing>();

  const note = (
    kind: ChangeKind,
    example: ChangeGroup['example'],
    parts: readonly Part[],
    sides: { before?: Side; after?: Side },
  ) => {
    counts[kind] += 1;
    const key = JSON.stringify([kind, example.campaign, sides, parts]);
    const group = groups.get(key);
    if (group) group.count += 1;
    else groups.set(key, { id: 0, kind, campaign: example.campaign, ...sides, parts, count: 1, example });
  };

  const campaigns = [...new Set([...before.survey.campaigns, ...after.survey.campaigns])];
  const places = campaigns.map((name) => ({
    name,
    old: before.survey.campaigns.indexOf(name),
    young: after.survey.campaigns.indexOf(name),
  }));
  const compare = (customerId: string, old: number | undefined, young: number | undefined) => {
    for (const { name, ...at } of places) {
      const a = rowOf(before.survey, old, at.old);
      const b = rowOf(after.survey, young, at.young);
      const isSame = a >= 0 && b >= 0 && isEqual(before.survey, a, after.survey, b);
      if (isSame) continue;
      const sides = { ...side('before', before.survey, a), ...side('after', after.survey, b) };
      const parts = a >= 0 && b >= 0 ? after.survey.differing(b, before.survey, a) : [];
      const kind = kindOf(before.survey, a, after.survey, b, parts);
      if (kind) note(kind, { customerId, campaign: name }, kind === 'changes' ? parts : [], sides);
    }
  };
  for (let person = 0; person < after.people.size; person += 1) {
    const { id } = after.people.history(person).customer;
    compare(id, before.people === after.people ? person : before.people.indexOf(id), person);
  }
  if (before.people !== after.people)
    for (let person = 0; person < before.people.size; person += 1) {
      const { id } = before.people.history(person).customer;
      if (after.people.indexOf(id) === undefined) compare(id, person, undefined);
    }

  const order = (kind: ChangeKind) => CHANGE_KINDS.indexOf(kind);
  const sorted = [...groups.values()].sort((a, b) => order(a.kind) - order(b.kind) || b.count - a.count);
  return Object.freeze({
    people: after.people.size,
    ...{ emails, counts },
    groups: sorted.map((group, id) => Object.freeze({ ...group, id })),
  });
}

const rowOf = ({ campaigns }: Survey, person: number | undefined, campaign: number) =>
  person === undefined || campaign < 0 ? -1 : person * campaigns.length + campaign;

/** By numbers alone, where the words of both have the same: nearly all rows of nearly all comparisons. */
function isEqual(a: Survey, x: number, b: Survey, y: number): boolean {
  if (a.outcome[x] !== b.outcome[y]) return false;
  if (a.rules.word(a.rule[x] as number) !== b.rules.word(b.rule[y] as number)) return false;
  return !b.isSent(y) || b.differing(y, a, x).length === 0;
}

function side<K extends 'before' | 'after'>(which: K, survey: Survey, row: number): { [P in K]?: Side } {
  const entry = row < 0 ? undefined : survey.entry(row);
  if (entry === undefined) return {};
  const { outcome, rule, template } = entry;
  return { [which]: { outcome, rule, ...(template !== undefined && { template }) } } as { [P in K]?: Side };
}

function kindOf(a: Survey, x: number, b: Survey, y: number, parts: readonly Part[]): ChangeKind | undefined {
  const failed = [a.isFailed(x), b.isFailed(y)];
  if (failed[1]) return failed[0] ? 'unsent' : 'fails';
  if (failed[0] && b.isSent(y)) return 'mended';
  const sent = [a.isSent(x), b.isSent(y)];
  if (sent[0] !== sent[1]) return sent[1] ? 'appears' : 'vanishes';
  // Sent for another reason, to the byte the same: nobody will see it.
  if (sent[1]) return parts.length > 0 ? 'changes' : undefined;
  // A person who is new or gone and gets nothing is no change of an email.
  return x < 0 || y < 0 ? undefined : 'unsent';
}

function sentOf({ survey, people }: Look): number {
  let count = 0;
  const rows = people.size * survey.campaigns.length;
  for (let row = 0; row < rows; row += 1) if (survey.isSent(row)) count += 1;
  return count;
}
