import { domainToASCII } from 'node:url';
import { type Claim, createTokens, tokenKeys } from '../../deliver/headers/createTokens.ts';
import { eventHeader } from '../../deliver/headers/eventHeader.ts';
import { messageHeaders } from '../../deliver/headers/messageHeaders.ts';
import { messageIdFor } from '../../deliver/headers/messageIdFor.ts';
import { createReturnPaths } from '../../deliver/headers/returnPath.ts';
import {
  type Campaign,
  type Customer,
  type Decision,
  type GuardView,
  type Instant,
  type Message,
  MesuraError,
  type View,
} from '../../domain/index.ts';
import type { Guard } from '../../guard/index.ts';
import { Email, type Rendered } from '../../template/Email.ts';
import { headerBlock, subjectLine } from '../../template/mime/composeMime.ts';
import type { Config } from '../config/Config.ts';
import type { NamedTemplate, Templates } from './compileTemplates.ts';
import { keepLawful } from './keepLawful.ts';
import { keepLinksSafe } from './keepLinksSafe.ts';
import { messageOf } from './messageOf.ts';
import { isAmong, ownHosts } from './ownHosts.ts';
import { personalLinks, signedLinks } from './personalLinks.ts';
import { type PersonalLinks, viewFor } from './viewFor.ts';

/** One email, rendered and ready for a channel. */
export interface Composed {
  readonly message: Message;
  readonly rendered: Rendered;
  /** Which template it was made with, and in which version. */
  readonly template: { readonly name: string; readonly version: string };
}

/** What decides the bytes of a message. */
export interface Sketch {
  /** Its headers but for the subject's, without what is signed in them. Absent where they are known already. */
  readonly head?: string;
  /** The header of the subject. */
  readonly subject: string;
  readonly rendered: Rendered;
  /** The name of its template. */
  readonly template: string;
}

export interface Composer {
  /** All templates that it may take. */
  readonly templates: readonly NamedTemplate[];
  /** The id that the message of this customer, order and campaign always has. */
  messageId(campaign: Campaign, customerId: string, orderId: string): string;
  /** @throws MesuraError VALUE_MISSING, NOT_ISSUED, LOCK_SCREEN, TOLD_TO_OTHERS, LINK_REFUSED, EMAIL_INCOMPLETE, ADDRESS_INVALID, TEMPLATE_MISSING, LEAK_STOPPED: this one message fails */
  compose(
    campaign: Campaign,
    customer: Customer,
    decision: Decision,
    at: Instant,
    /** The id under which the ledger has it; it stays the same when the secret is rotated in between. */
    reservedAs?: string,
    /** What is to stand before the subject. */
    mark?: string,
  ): Promise<Composed>;
  /**
   * The same email for whoever only wants to know whether it is the same as another: nothing is signed or encoded, which is half of
   * the work. Two of them are equal where the messages are; it fails where composing does.
   *
   * @param isHeadKnown an email of the same decision, customer and configuration was sketched before: no headers are made but the subject's
   */
  sketch(
    campaign: Campaign,
    customer: Customer,
    decision: Decision,
    at: Instant,
    isHeadKnown?: boolean,
  ): Promise<Sketch>;
  /** The template of a decision's email and all that it can see: for whoever renders it in another way, to look at. */
  shown(
    campaign: Campaign,
    customer: Customer,
    decision: Decision,
  ): { readonly template: NamedTemplate; readonly view: View };
}

/**
 * @param secrets `MESURA_SECRET`: signs links and makes Message-IDs that nobody else can compute
 * @param purpose what is only looked at may lack what an email must have
 * @throws MesuraError SECRET_MISSING for a secret that could be guessed
 */
export function createComposer(
  config: Config,
  templates: Templates,
  guard: Guard,
  secrets: string,
  purpose: 'send' | 'look' = 'look',
): Composer {
  const { shop, links, sending } = config;
  const keys = tokenKeys(secrets);
  const tokens = createTokens({ keys });
  const domain = domainToASCII(shop.from.address.slice(shop.from.address.lastIndexOf('@') + 1));
  const secret = keys[0].secret;

  const messageId = (campaign: Campaign, customerId: string, orderId: string) =>
    messageIdFor({ campaign: campaign.name, customerId, orderId, domain, secret });

  const hosts = ownHosts(config);

  const returnPath =
    sending.returnPath === undefined
      ? () => shop.from.address
      : createReturnPaths({ template: sending.returnPath, keys });
  const ownToken = createReturnPaths({ template: '{token}', keys });

  const linksOf = (campaign: Campaign, customer: Customer, id: string) =>
    personalLinks(links, tokens, { customerId: customer.id, campaign: campaign.name, messageId: id });

  return {
    templates: templates.all,
    messageId,
    shown(campaign, customer, decision) {
      const { view, orderId } = partsOf(decision);
      const personal = linksOf(campaign, customer, messageId(campaign, customer.id, orderId));
      return {
        template: templates.choose(campaign, view.language),
        view: viewFor(view, config, campaign.name, personal),
      };
    },
    async compose(campaign, customer, decision, at, reservedAs, mark) {
      const { view, orderId } = partsOf(decision);
      const id = reservedAs ?? messageId(campaign, customer.id, orderId);
      const personal = linksOf(campaign, customer, id);
      const { name: templateName, compiled } = templates.choose(campaign, view.language);
      const shown = viewFor(view, config, campaign.name, personal);
      const headers = headersOf(campaign, customer, view, { id, at, unsubscribe: personal.unsubscribe });
      const rendered = await compiled.renderMessage(shown, {
        ...headers,
        ...(mark === undefined ? {} : { subject: `${mark} ${(await compiled.render(shown)).subject}` }),
        extra: [
          ...headers.extra,
          ...(sending.events === undefined
            ? []
            : [eventHeader(sending.events, ownToken(id, customer.email))]),
        ],
      });
      keepSafe(decision, rendered, shown, personal);
      if (purpose === 'send') keepLawful(rendered, personal.unsubscribe, config);
      const message = messageOf(
        id,
        { from: returnPath(id, customer.email), to: customer.email },
        rendered.bytes,
      );
      const template = { name: templateName, version: compiled.version };
      return Object.freeze({ message, rendered, template });
    },
    async sketch(campaign, customer, decision, at, isHeadKnown = false) {
      const { view, orderId } = partsOf(decision);
      const claims = { customerId: customer.id, campaign: campaign.name, messageId: orderId };
      const personal = personalLinks(links, UNSIGNED, claims);
      const { name, compiled } = templates.choose(campaign, view.language);
      const shown = viewFor(view, config, campaign.name, personal);
      const rendered = await compiled.render(shown);
      const facts = { id: orderId, at, unsubscribe: personal.unsubscribe };
      const subject = subjectLine(rendered.subject);
      const head = isHeadKnown ? {} : { head: headerBlock(headersOf(campaign, customer, view, facts), '') };
      keepSafe(decision, rendered, shown, personal);
      return { ...head, subject, rendered, template: name };
    },
  };

  function headersOf(
    campaign: Campaign,
    customer: Customer,
    view: GuardView,
    { id, at, unsubscribe }: { readonly id: string; readonly at: Instant; readonly unsubscribe: string },
  ) {
    const name = [customer.firstName, customer.lastName].filter((part) => part !== undefined).join(' ');
    return {
      from: shop.from,
      to: { address: customer.email, ...(name === '' ? {} : { name }) },
      ...(shop.replyTo === undefined ? {} : { replyTo: { address: shop.replyTo } }),
      date: new Date(at),
      messageId: id,
      extra: messageHeaders({
        campaign: campaign.name,
        language: view.language,
        domain,
        unsubscribe,
        ...(shop.senderId === undefined ? {} : { senderId: shop.senderId }),
      }),
    };
  }

  /** What is looked for in each message, whether it leaves or is looked at. */
  function keepSafe(decision: Decision, rendered: Rendered, shown: View, personal: PersonalLinks): void {
    const harmless = sameForAll(shown);
    passLastDoor(guard, decision, without(signedLinks(personal), Email.valuesOf(rendered)), harmless);
    keepDiscreet(guard, decision, rendered, harmless);
    keepToOurselves(guard, decision, rendered, hosts, harmless);
    keepLinksSafe(rendered.html);
  }
}

/** @throws Error for a decision that is not to send: only those become messages */
function partsOf({ view, orderId }: Decision): { readonly view: GuardView; readonly orderId: string } {
  if (view === undefined || orderId === undefined) throw new Error('only a decision to send can be composed');
  return { view, orderId };
}

/** Says whose link it is and is signed by nobody: signing costs as much as rendering. Nobody is shown one. */
const UNSIGNED = {
  sign: (claim: Claim) => Buffer.from(JSON.stringify(Object.values(claim))).toString('base64url'),
};

/**
 * The last look before a message may leave: no sensitive product and no word of the policy may be among the values that the
 * template printed, unless the guard itself issued it. It never finds anything, unless something before it is broken.
 */
function passLastDoor(
  guard: Guard,
  decision: Decision,
  values: readonly string[],
  harmless: Iterable<string>,
): void {
  const leak = guard.findLeak(decision, values, harmless);
  if (leak === undefined) return;
  throw new MesuraError('LEAK_STOPPED', `a message was stopped at the last door (${leak.rule})`, {
    why: 'a value in it speaks of something that the policy leaves out; nothing of it has left',
    fix: 'look for what printed it: a helper of your own, or a text that a partial is given; report it if it was Mesura',
  });
}

/** What everyone's email may say: a shop may be called after what it sells. All of the view that is not the person's; gathered when it is asked for. */
function sameForAll({
  customer: _,
  order: __,
  purchases: ___,
  complements: ____,
  ...rest
}: View): Iterable<string> {
  return { [Symbol.iterator]: () => textsIn(rest) };
}

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) yield* textsIn(inner);
}

/** How much of the text mail programs show beside a subject that no preheader follows. */
const GLANCE = 150;

/** Others read over shoulders: kept here for every way into subject and preheader, and not by the check of templates alone. */
function keepDiscreet(
  guard: Guard,
  decision: Decision,
  rendered: Rendered,
  harmless: Iterable<string>,
): void {
  const values = Email.valuesInHead(rendered);
  const glance = rendered.preheader === '' ? [rendered.text.slice(0, GLANCE)] : [];
  if (!guard.isIndiscreet(decision, [...values, ...glance], harmless)) return;
  throw new MesuraError('LOCK_SCREEN', 'a message would name a product on a lock screen', {
    why:
      glance.length > 0
        ? 'it has no preheader, so mail programs show its first words beside the subject'
        : 'a value in its subject or preheader speaks of a product',
    fix: 'speak of the products inside the email only, or allow it in the policy: lockScreen.productNames',
  });
}

/** Whoever serves an address learns what stands in it: a picture tells who opens the email, a link who clicks. */
function keepToOurselves(
  guard: Guard,
  decision: Decision,
  rendered: Rendered,
  own: readonly string[],
  harmless: Iterable<string>,
): void {
  const told = Email.valuesInAddresses(rendered).filter(({ host }) => !isAmong(own, host));
  if (told.length === 0) return;
  if (
    !guard.tellsOthers(
      decision,
      told.map(({ value }) => value),
      harmless,
    )
  )
    return;
  throw new MesuraError(
    'TOLD_TO_OTHERS',
    "somebody else's address in a message carries a name or a product",
    {
      why: 'whoever serves that picture or link would learn about the reader',
      fix: 'take the value out of the address, or have it served by the shop itself: shop.url and links say which hosts are its own',
    },
  );
}

/** Signed links are random letters, and random letters hold every short word sooner or later. */
function without(signed: readonly string[], values: readonly string[]): string[] {
  return values.filter((value) => !signed.includes(value));
}
