import type { Campaign, Instant } from '../../domain/index.ts';
import type { Round } from '../../guard/index.ts';
import type { History } from '../../store/index.ts';
import type { Composed } from '../compose/createComposer.ts';
import { createHistoryExplainer, type Explanation } from '../explain/explainCustomer.ts';
import { composeIn, decideIn, type Edition } from '../survey/Edition.ts';
import { type DescribedError, describeError } from './describeError.ts';
import { type LockScreen, lockScreens } from './lockScreen.ts';

/** One email, or why there is none. */
export interface DescribedEmail {
  readonly customer: {
    readonly id: string;
    readonly name?: string;
    readonly address: string;
    readonly language?: string;
  };
  readonly campaign: string;
  readonly language: string;
  readonly why: Explanation;
  /** The ordered rules as they were asked: where each round turned. */
  readonly path: readonly Round[];
  readonly email?: {
    readonly subject: string;
    readonly preheader: string;
    readonly template: { readonly name: string; readonly version: string };
    readonly headers: readonly { readonly name: string; readonly value: string }[];
    /** In bytes; Gmail cuts off HTML of more than 102,000. */
    readonly sizes: { readonly html: number; readonly text: number; readonly message: number };
    readonly lockScreens: readonly LockScreen[];
  };
  /** What failed this one email. */
  readonly error?: DescribedError;
}

/** An email as it would leave, with the error in its place where it cannot be made. */
export async function composeOne(
  edition: Edition,
  history: History,
  campaign: Campaign,
  now: Instant,
): Promise<{ readonly composed?: Composed; readonly error?: unknown }> {
  try {
    const decision = decideIn(edition, history, campaign, now);
    const composed = await composeIn(edition, history, campaign, decision, now);
    return composed === undefined ? {} : { composed };
  } catch (error) {
    return { error };
  }
}

export async function describeEmail(
  edition: Edition,
  history: History,
  campaign: Campaign,
  { now, reveal }: { readonly now: Instant; readonly reveal: boolean },
): Promise<DescribedEmail> {
  const { workspace, guard, products } = edition;
  const { id, email: address, firstName, lastName, language } = history.customer;
  const name = [firstName, lastName].filter((part) => part !== undefined).join(' ');
  const explain = createHistoryExplainer(workspace, guard, products);
  const path = guard.path({ ...history, campaign, rivals: edition.campaigns, now });
  const [why] = explain(history, { campaigns: [campaign], now, reveal });
  const { composed, error } = await composeOne(edition, history, campaign, now);
  return {
    customer: { id, address, ...(name !== '' && { name }), ...(language !== undefined && { language }) },
    campaign: campaign.name,
    language: language ?? workspace.config.shop.language,
    why: why as Explanation,
    path,
    ...(composed && { email: partsOf(composed, workspace.config.shop.from.name) }),
    ...(error !== undefined && { error: describeError(error) }),
  };
}

function partsOf({ rendered, message, template }: Composed, from: string) {
  return {
    subject: rendered.subject,
    preheader: rendered.preheader,
    template,
    headers: headersOf(message.raw),
    sizes: {
      html: Buffer.byteLength(rendered.html),
      text: Buffer.byteLength(rendered.text),
      message: Buffer.byteLength(message.raw),
    },
    lockScreens: lockScreens(from, rendered),
  };
}

/** As they stand in the message, each on one line (RFC 5322 section 2.2.3). */
function headersOf(raw: string) {
  const head = raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n(?=[ \t])/g, '');
  return head.split('\r\n').map((line) => {
    const colon = line.indexOf(':');
    return { name: line.slice(0, colon), value: line.slice(colon + 1).trim() };
  });
}
