import {
  type Instant,
  type MessageRecord,
  type MessageState,
  MesuraError,
  type Product,
} from '../../domain/index.ts';
import { createSensitivity } from '../../guard/sensitivity/createSensitivity.ts';
import type { ArchivedText } from '../../store/index.ts';
import type { Shop } from '../shop/openShop.ts';

/** A product of then. What today's policy calls sensitive has no name and no id, unless that is asked for. */
export interface ToldProduct {
  readonly productId?: string;
  readonly name?: string;
  readonly silentToday?: true;
}

export interface ToldSuggestion extends ToldProduct {
  readonly basis: ToldProduct & { readonly orderId: string; readonly placedAt: Instant };
  readonly evidence: MessageRecord['suggestions'][number]['evidence'];
}

/** An archived policy or template that a message was made under. */
export type ToldText = Pick<ArchivedText, 'name'> & { readonly firstUsedAt: Instant; readonly text: string };

/** What the ledger and the archive know of one message: nothing is decided anew, and the data of then is not needed. */
export interface MessageExplanation {
  readonly messageId: string;
  readonly campaign: string;
  readonly customerId: string;
  readonly orderId: string;
  readonly reservedAt: Instant;
  readonly state: MessageState;
  readonly changedAt: Instant;
  readonly code?: string;
  readonly attempts: number;
  readonly legalBasis: 'consent' | 'soft-opt-in';
  /** Only where it is asked for. */
  readonly address?: string;
  /** Absent where the message is of an earlier version, or what it said was erased since. */
  readonly said?: {
    readonly rules: readonly string[];
    readonly language: string;
    readonly purchases: readonly ToldProduct[];
    readonly suggestions: readonly ToldSuggestion[];
  };
  readonly policy: { readonly fingerprint: string; readonly texts: readonly ToldText[] };
  readonly template?: {
    readonly name: string;
    readonly version: string;
    readonly texts: readonly ToldText[];
  };
}

/**
 * Tells of a message what it said and why, by its Message-ID, with or without angle brackets.
 *
 * @param options.reveal names what today's policy calls sensitive, and the address
 * @throws MesuraError MESSAGE_UNKNOWN
 */
export async function explainMessage(
  { store, workspace }: Shop,
  given: string,
  { reveal }: { readonly reveal: boolean },
): Promise<MessageExplanation> {
  const messageId = `<${given.trim().replace(/^<|>$/g, '')}>`;
  const entry = await store.ledger.find(messageId);
  if (entry === undefined)
    throw new MesuraError('MESSAGE_UNKNOWN', 'there is no message with this Message-ID', {
      why: 'it was never sent from here, the person was forgotten, or it is older than the policy keeps messages',
      fix: 'copy it from the email: the header Message-ID, or X-Microsoft-Original-Message-ID where a relay wrote another one',
    });
  const { record } = entry;
  const { word, verdict } = createSensitivity(workspace.policy);
  const products = new Map((await store.products()).map((product) => [product.id, product]));
  const toldAs = (
    named: ToldProduct & { readonly name: string },
    known: readonly (Product | undefined)[],
  ): ToldProduct => {
    const isSilent = known.some((product) => product !== undefined && verdict(product).finding !== undefined);
    if (word(named.name) === undefined && !isSilent) return named;
    return { ...(reveal && named), silentToday: true };
  };
  const told = ({ productId, name }: { readonly productId: string; readonly name: string }) =>
    toldAs({ productId, name }, [products.get(productId)]);
  // Of what was bought only the name is kept: every product that is called so has a say.
  const purchases = await Promise.all(
    (record?.purchases ?? []).map(async (name) => toldAs({ name }, await store.productsNamed(name))),
  );
  const textsOf = async (kind: ArchivedText['kind'], fingerprint: string): Promise<ToldText[]> =>
    (await store.archive.find(kind, fingerprint)).map(({ name, text, firstUsedAt }) => ({
      ...{ name, firstUsedAt, text },
    }));

  const { customerId, orderId, campaign, state, changedAt, code, attempts, legalBasis, address } = entry;
  return Object.freeze({
    ...{ messageId, campaign, customerId, orderId, reservedAt: entry.at, state, changedAt },
    ...(code !== undefined && { code }),
    ...{ attempts, legalBasis },
    ...(reveal && address !== undefined && { address }),
    ...(record && {
      said: {
        rules: record.rules,
        language: record.language,
        purchases,
        suggestions: record.suggestions.map(({ basis, evidence, ...product }) => ({
          ...told(product),
          basis: { ...told(basis), orderId: basis.orderId, placedAt: basis.placedAt },
          evidence,
        })),
      },
      template: { ...record.template, texts: await textsOf('template', record.template.version) },
    }),
    policy: { fingerprint: entry.policy, texts: await textsOf('policy', entry.policy) },
  });
}
