import type { Database, Queries } from '../database/Database.ts';
import { applyCancellations } from './applyCancellations.ts';
import { applyReservations } from './applyReservations.ts';
import { applySendings } from './applySendings.ts';
import { applySettlements } from './applySettlements.ts';
import type { Applied, Change } from './changes.ts';
import { holdLeases } from './holdLeases.ts';

type OfKind<K extends Change['kind']> = Extract<Change, { kind: K }>;

/**
 * Applies a group of changes with a few statements for each kind, however many changes there are. Giving up a message
 * goes before sending it, and looking at the leases before everything.
 */
export async function applyChanges(
  database: Database,
  queries: Queries,
  changes: readonly Change[],
): Promise<Applied[]> {
  const isOvertaken = await holdLeases(queries, changes);
  const current = changes.filter((change) => !isOvertaken(change));
  const results = new Map<Change, Applied>();
  const apply = async <K extends Change['kind']>(
    kind: K,
    work: (ofKind: readonly OfKind<K>[]) => Promise<Applied[]>,
  ): Promise<void> => {
    const ofKind = current.filter((change): change is OfKind<K> => change.kind === kind);
    if (ofKind.length === 0) return;
    const applied = await work(ofKind);
    for (const [index, change] of ofKind.entries()) results.set(change, applied[index] as Applied);
  };

  await apply('reserve', (all) =>
    applyReservations(
      database,
      queries,
      all.map(({ reservation }) => reservation),
    ),
  );
  await apply('cancel', (all) =>
    applyCancellations(
      database,
      queries,
      all.map(({ cancellation }) => cancellation),
    ),
  );
  await apply('send', (all) => applySendings(database, queries, all));
  await apply('settle', (all) => applySettlements(database, queries, all));
  return changes.map((change) => results.get(change) ?? { overtaken: true });
}
