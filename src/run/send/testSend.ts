import { randomUUID } from 'node:crypto';
import { createSmtpChannel } from '../../deliver/smtp/createSmtpChannel.ts';
import { explainPause } from '../../deliver/smtp/explainPause.ts';
import { type Campaign, type Decision, type Instant, MesuraError, type Outcome } from '../../domain/index.ts';
import { customerUnknown } from '../explain/explainCustomer.ts';
import { prepareComposer } from '../prepareComposer.ts';
import { prepareGuard } from '../prepareGuard.ts';
import type { Shop, Surroundings } from '../shop/openShop.ts';
import { readDkimKey } from './readDkimKey.ts';
import { smtpUrlOf } from './senderSettings.ts';

export interface TestSendRequest {
  readonly customerId: string;
  /** The campaigns to choose from: the first by priority that would write to the customer now. */
  readonly campaigns: readonly Campaign[];
  /** Where it goes: an address that the configuration lists. */
  readonly to: string;
  readonly now: Instant;
}

/** What was decided for each campaign, and what became of the message where there was one to send. */
export interface TestSent {
  readonly decisions: readonly (Pick<Decision, 'kind' | 'reasons'> & { readonly campaign: string })[];
  readonly campaign?: string;
  readonly outcome?: Outcome;
}

/** What stands before the subject, so that nobody takes it for the email itself. */
const MARK = '[Test]';

/**
 * Sends the email that one customer would get to an address of the shop, over the shop's server. It names the customer to
 * nobody but the reader of the email: the address, the Message-ID and the links are its own, the links open nothing, and the
 * ledger does not hear of it.
 *
 * @throws MesuraError USAGE for an address that is not listed, SMTP_MISSING, CUSTOMER_UNKNOWN; SMTP_REFUSED and SMTP_AWAY
 */
export async function testSend(
  shop: Shop,
  env: Surroundings['env'],
  { customerId, campaigns, to, now }: TestSendRequest,
): Promise<TestSent> {
  const { config } = shop.workspace;
  refuseUnlisted(to, config.sending.testAddresses);
  const url = smtpUrlOf(env);
  const history = await shop.store.history(customerId);
  if (history === undefined) throw customerUnknown();
  const guard = await prepareGuard(shop);
  const rivals = [...shop.workspace.campaigns.values()];
  const decided = campaigns
    .toSorted((a, b) => b.priority - a.priority || (a.name < b.name ? -1 : 1))
    .map((campaign) => ({ campaign, decision: guard.decide({ ...history, campaign, rivals, now }) }));
  const found = decided.find(({ decision }) => decision.view !== undefined);
  const decisions = decided.map(({ campaign, decision: { kind, reasons } }) => ({
    ...{ campaign: campaign.name, kind, reasons },
  }));
  if (found === undefined) return { decisions };
  const { campaign, decision } = found;

  const composer = await prepareComposer(shop, guard);
  const { id, consents } = history.customer;
  const domain = config.shop.from.address.split('@').at(-1);
  const messageId = `<test-${randomUUID()}@${domain}>`;
  const addressee = { id, consents, email: to };
  const { message } = await composer.compose(campaign, addressee, decision, now, messageId, MARK);
  const dkim = await readDkimKey(shop.workspace, config.sending.dkim);
  const channel = createSmtpChannel({ url, connections: 1, ...(dkim && { dkim }) });
  try {
    const outcome = await channel.deliver(message);
    if (outcome.consequence === 'pause') throw explainPause(outcome);
    return { decisions, campaign: campaign.name, outcome };
  } finally {
    await channel.close();
  }
}

/** Who may get a stranger's email to look at is said in the configuration, and not on a command line. */
function refuseUnlisted(to: string, listed: readonly string[]): void {
  const key = (address: string) => address.trim().toLowerCase();
  if (listed.some((address) => key(address) === key(to))) return;
  throw new MesuraError('USAGE', 'the configuration does not list this address for tests', {
    why: "a test shows what a customer bought, so it goes to the shop's own people only; nothing was sent",
    fix: "list it in the configuration: sending: { testAddresses: ['me@shop.example'] }",
  });
}
