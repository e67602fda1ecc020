import { createHmac, type KeyObject } from 'node:crypto';
import { deriveKey } from './deriveKey.ts';

/**
 * The Message-ID of the one email that a customer gets for an order in a campaign, with angle brackets. Always the same
 * for the same three: a message that is tried again is the same message (RFC 5322 section 3.6.4), and a crash leaves
 * an id that can be looked up in the relay's log. Keyed, because it travels: nobody else can tell the customer from it.
 */
export function messageIdFor({
  campaign,
  customerId,
  orderId,
  domain,
  secret,
}: {
  campaign: string;
  customerId: string;
  orderId: string;
  /** The sender's domain, in ASCII. */
  domain: string;
  secret: string;
}): string {
  const left = createHmac('sha256', keyOf(secret))
    .update(JSON.stringify([campaign, customerId, orderId]))
    .digest('hex')
    .slice(0, 40);
  return `<${left}@${domain}>`;
}

/** The key of the last secret: a run has one, and deriving it costs more than the id. */
let last: { readonly secret: string; readonly key: KeyObject } | undefined;

function keyOf(secret: string): KeyObject {
  if (last?.secret !== secret) last = { secret, key: deriveKey(secret, 'message-id') };
  return last.key;
}
