import { createTokens, csvLine, readSuppressionCsv, tokenKeys } from '../../deliver/index.ts';
import { type Instant, MesuraError } from '../../domain/index.ts';
import { type Store, SUPPRESSION_REASONS, type SuppressionAddition } from '../../store/index.ts';
import type { Shop } from '../shop/openShop.ts';

/** Addresses that go into the store in one commit. */
const BATCH = 1000;

/** Adds the addresses of a list from elsewhere. A bad line is told and does not stop the others. */
export async function importSuppressions(
  store: Store,
  chunks: AsyncIterable<Uint8Array | string>,
  shown: string,
  now: Instant,
  onProblem: (text: string) => void,
): Promise<{ added: number; known: number; refused: number }> {
  const report = { added: 0, known: 0, refused: 0 };
  let batch: SuppressionAddition[] = [];
  const addBatch = async () => {
    const added = await store.suppressions.addAll(batch);
    report.added += added;
    report.known += batch.length - added;
    batch = [];
  };
  for await (const line of readSuppressionCsv(chunks)) {
    if ('problem' in line) {
      report.refused += 1;
      onProblem(`${shown}:${line.line} address: ${line.problem}`);
      continue;
    }
    const reason = SUPPRESSION_REASONS.find((known) => known === line.reason) ?? 'manual';
    batch.push({ address: line.address, reason, at: line.since ?? now });
    if (batch.length === BATCH) await addBatch();
  }
  await addBatch();
  return report;
}

/** The list as lines of CSV that no spreadsheet takes for formulas. People who were forgotten have no address in it. */
export async function* exportSuppressions(store: Store): AsyncGenerator<string> {
  yield csvLine(['address', 'reason', 'since']);
  for await (const { address, reason, at } of store.suppressions.list()) {
    if (address !== undefined) yield csvLine([address, reason, new Date(at).toISOString()]);
  }
}

/**
 * Whose address an unsubscribe link belongs to: for the shop's page behind the link.
 *
 * @throws MesuraError SECRET_MISSING, USAGE for a token that is not ours, CUSTOMER_UNKNOWN
 */
export async function addressBehindToken(
  { store }: Shop,
  env: Readonly<Record<string, string | undefined>>,
  token: string,
): Promise<string> {
  const claim = createTokens({ keys: tokenKeys(env.MESURA_SECRET ?? '') }).verify(token, 'unsubscribe');
  if (claim === undefined) {
    throw new MesuraError('USAGE', 'this is no token of an unsubscribe link of ours', {
      why: 'it was changed on the way, or signed with a secret that MESURA_SECRET no longer holds',
    });
  }
  const history = await store.history(claim.customerId);
  if (history) return history.customer.email;
  throw new MesuraError(
    'CUSTOMER_UNKNOWN',
    'the token is valid, but its customer is not in the store any more',
  );
}
