import { domainToASCII } from 'node:url';
import { createTokens, messageHeaders, messageIdFor, tokenKeys } from '../../deliver/index.ts';
import type { Campaign, Customer, Decision, Instant, Message } from '../../domain/index.ts';
import type { Rendered } from '../../template/index.ts';
import type { Config } from '../config/Config.ts';
import type { Templates } from './compileTemplates.ts';
import { type Links, viewFor } from './viewFor.ts';

/** One email, rendered and ready for a channel. */
export interface Composed {
  readonly message: Message;
  readonly rendered: Rendered;
}

export interface Composer {
  /** The id that the message of this customer, order and campaign always has. */
  messageId(campaign: Campaign, customerId: string, orderId: string): string;
  /** @throws MesuraError VALUE_MISSING, NOT_ISSUED, LINK_REFUSED, ADDRESS_INVALID, TEMPLATE_MISSING: this one message fails */
  compose(
    campaign: Campaign,
    customer: Customer,
    decision: Decision,
    at: Instant,
    /** The id under which the ledger has it; it stays the same when the secret is rotated in between. */
    reservedAs?: string,
  ): Promise<Composed>;
}

/** An unsubscribe by link ends all follow-up emails, not those of one campaign: one no is enough. */
const LIST = 'all';

/**
 * @param secrets `MESURA_SECRET`: signs links and makes Message-IDs that nobody else can compute
 * @throws MesuraError SECRET_MISSING for a secret that could be guessed
 */
export function createComposer(config: Config, templates: Templates, secrets: string): Composer {
  const { shop, links } = config;
  const keys = tokenKeys(secrets);
  const tokens = createTokens({ keys });
  const domain = domainToASCII(shop.from.address.slice(shop.from.address.lastIndexOf('@') + 1));
  const secret = keys[0].secret;

  const messageId = (campaign: Campaign, customerId: string, orderId: string) =>
    messageIdFor({ campaign: campaign.name, customerId, orderId, domain, secret });

  const linksFor = (customerId: string): Links => {
    const link = (purpose: 'unsubscribe' | 'preferences') =>
      links[purpose].replace('{token}', () => tokens.sign({ customerId, list: LIST, purpose }));
    return { unsubscribe: link('unsubscribe'), preferences: link('preferences') };
  };

  return {
    messageId,
    async compose(campaign, customer, decision, at, reservedAs) {
      const { view, orderId } = decision;
      if (view === undefined || orderId === undefined)
        throw new Error('only a decision to send can be composed');
      const personal = linksFor(customer.id);
      const id = reservedAs ?? messageId(campaign, customer.id, orderId);
      const name = [customer.firstName, customer.lastName].filter((part) => part !== undefined).join(' ');
      const { raw, ...rendered } = await templates
        .choose(campaign, view.language)
        .renderMessage(viewFor(view, config, campaign.name, personal), {
          from: shop.from,
          to: { address: customer.email, ...(name === '' ? {} : { name }) },
          ...(shop.replyTo === undefined ? {} : { replyTo: { address: shop.replyTo } }),
          date: new Date(at),
          messageId: id,
          extra: messageHeaders({
            campaign: campaign.name,
            language: view.language,
            domain,
            unsubscribe: personal.unsubscribe,
            ...(shop.senderId === undefined ? {} : { senderId: shop.senderId }),
          }),
        });
      const message = { messageId: id, envelope: { from: shop.from.address, to: customer.email }, raw };
      return Object.freeze({ message, rendered });
    },
  };
}
