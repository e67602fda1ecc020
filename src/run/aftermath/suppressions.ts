import { createTokens, tokenKeys } from '../../deliver/headers/createTokens.ts';
import { readSuppressions } from '../../deliver/suppressions/readSuppressions.ts';
import { csvLine, type Instant, MesuraError } from '../../domain/index.ts';
import type { Store } from '../../store/Store.ts';
import { SUPPRESSION_REASONS, type SuppressionAddition } from '../../store/suppressions/Suppressions.ts';
import { holdLock } from '../send/holdLock.ts';
import type { Shop } from '../shop/openShop.ts';

export {
  SUPPRESSION_REASONS,
  type Suppression,
  type SuppressionAddition,
  type SuppressionReason,
} from '../../store/suppressions/Suppressions.ts';

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
  for await (const line of readSuppressions(chunks)) {
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
  for await (const { address, reason, at, list } of store.suppressions.list()) {
    if (address !== undefined && list === undefined)
      yield csvLine([address, reason, new Date(at).toISOString()]);
  }
}

/**
 * Whom a token of ours names, and for which list: `all`, or a campaign.
 *
 * @throws MesuraError SECRET_MISSING, USAGE for a token that is not ours
 */
export function claimBehindToken(
  env: Readonly<Record<string, string | undefined>>,
  token: string,
  purpose: string,
): { readonly customerId: string; readonly list: string } {
  const claim = createTokens({ keys: tokenKeys(env.MESURA_SECRET ?? '') }).verify(token, purpose);
  if (claim !== undefined) return claim;
  throw new MesuraError('USAGE', `this is no token of a link of ours for "${purpose}"`, {
    why: 'it was changed on the way, or signed with a secret that MESURA_SECRET no longer holds',
  });
}

/** What a token of an unsubscribe link objects to: in the name of the person, and of the address that they have. */
export async function objectionBehindToken(
  { store }: Shop,
  env: Readonly<Record<string, string | undefined>>,
  token: string,
  at: Instant,
): Promise<SuppressionAddition> {
  const { customerId, list } = claimBehindToken(env, token, 'unsubscribe');
  const email = (await store.history(customerId))?.customer.email;
  return {
    ...{ customerId, reason: 'unsubscribed', at },
    ...(email !== undefined && { address: email }),
    ...(list !== 'all' && { list }),
  };
}

/** A new key for what is kept hashed. Not while a run is at work: it has the old one. @throws MesuraError LOCKED, SECRET_MISSING, OBJECTIONS_UNCHECKED */
export async function rotateSuppressionKey({ store }: Shop, now: () => Instant): Promise<void> {
  await using _lock = await holdLock(store, 'suppress rotate-key', now);
  await store.suppressions.rotateKey();
}
