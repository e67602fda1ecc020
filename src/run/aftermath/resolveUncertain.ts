import { readPostfixLog } from '../../deliver/reports/readPostfixLog.ts';
import { type Instant, MesuraError } from '../../domain/index.ts';
import type { Resolution, Store } from '../../store/index.ts';

/** By hand: what a person found out about one uncertain message. @throws MesuraError LEDGER_REFUSED when it is not uncertain */
export async function resolveByHand(
  store: Store,
  messageId: string,
  as: Resolution,
  now: Instant,
): Promise<void> {
  const id = messageId.startsWith('<') ? messageId : `<${messageId}>`;
  if ((await store.ledger.find(id)) === undefined) {
    throw new MesuraError('LEDGER_REFUSED', 'there is no message with this Message-ID', {
      fix: '"mesura status --uncertain" lists those that can be settled',
    });
  }
  await store.ledger.resolve(id, as, 'by-hand', now);
}

/** From the log of a Postfix relay, which proves what became of a message. What the log does not name stays uncertain. */
export async function resolveFromLog(
  store: Store,
  log: AsyncIterable<Uint8Array | string>,
  now: Instant,
): Promise<{ accepted: number; refused: number; stillUncertain: number }> {
  const uncertain = new Set<string>();
  for await (const { messageId } of store.ledger.uncertain()) uncertain.add(messageId);
  const settled = { accepted: 0, refused: 0 };
  for await (const { messageId, state, code } of readPostfixLog(log, (id) => uncertain.has(id))) {
    if (!uncertain.delete(messageId)) continue;
    await store.ledger.resolve(messageId, state, code, now);
    settled[state] += 1;
  }
  return { ...settled, stillUncertain: uncertain.size };
}
