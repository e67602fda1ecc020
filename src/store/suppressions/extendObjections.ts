import type { CustomerRecord } from '../../domain/index.ts';
import type { Database, Queries } from '../database/Database.ts';
import type { SuppressionRow } from '../database/Tables.ts';
import type { Objections } from '../objections/Objections.ts';
import { hashedKey, keysToKeep } from '../objections/subjects.ts';
import { addSuppressions } from './addSuppressions.ts';
import { OBJECTIONS, type SuppressionReason } from './Suppressions.ts';

/**
 * Lets the objections of people go with them: whoever objected, under the id, under the address that the store has or under the
 * one that comes, has objected under all of them. So neither a new address nor a new id brings a person back, however many
 * there are, as long as one of both is known from before.
 */
export async function extendObjections(
  database: Database,
  queries: Queries,
  objections: Objections,
  records: readonly Pick<CustomerRecord, 'id' | 'email'>[],
): Promise<void> {
  const any = await queries.selectFrom('suppressions').select('key').limit(1).executeTakeFirst();
  if (any === undefined) return;
  const before = await emailsBefore(database, queries, records);
  const people = records.map(({ id, email }) => {
    const old = before.get(id);
    const keys = [
      ...objections.lookUp({ customerId: id, address: email }),
      ...(old === undefined ? [] : objections.lookUp({ address: old })),
    ];
    return { id, email, keys };
  });
  const found = await objectionsAt(
    database,
    queries,
    people.flatMap(({ keys }) => keys),
  );
  if (found.size === 0) return;
  const added: SuppressionRow[] = [];
  // Twice: the same batch may hold a person before the one from whom they have the address.
  for (const { id, email, keys } of [...people, ...people]) {
    for (const row of keys.flatMap((key) => found.get(key) ?? [])) {
      for (const key of keysToKeep({ customerId: id, address: email })) {
        const extended = extend(row, key, email, objections);
        const there = found.get(extended.key) ?? [];
        if (there.some(({ list }) => list === row.list)) continue;
        found.set(extended.key, [...there, extended]);
        added.push(extended);
      }
    }
  }
  await addSuppressions(database, queries, added);
}

/** The same objection under another key. Of somebody who was forgotten, no more than a hash. */
function extend(row: SuppressionRow, key: string, email: string, objections: Objections): SuppressionRow {
  const { list, reason, at } = row;
  const common = { list, reason, at: Number(at), journaled: 0 };
  if (reason === ('forgotten' satisfies SuppressionReason))
    return { ...common, key: hashedKey(objections.ring.hash(key)), address: null };
  return { ...common, key, address: key.startsWith('person:') ? null : email };
}

async function emailsBefore(
  { rows }: Database,
  queries: Queries,
  records: readonly { readonly id: string }[],
): Promise<ReadonlyMap<string, string>> {
  const asked = rows(
    { customer: 'text' },
    records.map(({ id }) => [id]),
  );
  const known = await queries
    .selectFrom('customers')
    .select(['id', 'email'])
    .where('id', 'in', (of) => of.selectFrom(asked.as('asked')).select('customer'))
    .execute();
  return new Map(known.map(({ id, email }) => [id, email]));
}

async function objectionsAt(
  { rows }: Database,
  queries: Queries,
  keys: readonly string[],
): Promise<Map<string, SuppressionRow[]>> {
  const asked = rows(
    { asked_key: 'text' },
    keys.map((key) => [key]),
  );
  const found = await queries
    .selectFrom('suppressions')
    .selectAll()
    .where('key', 'in', (of) => of.selectFrom(asked.as('asked')).select('asked_key'))
    .where('reason', 'in', [...OBJECTIONS])
    .execute();
  return Map.groupBy(found, ({ key }) => key);
}
