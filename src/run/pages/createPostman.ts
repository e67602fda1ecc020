import { randomUUID } from 'node:crypto';
import { domainToASCII } from 'node:url';
import type { Tokens } from '../../deliver/headers/createTokens.ts';
import { createSmtpChannel, type SmtpChannel } from '../../deliver/smtp/createSmtpChannel.ts';
import { DAY_MS, type Instant, oneMonthAfter, type RequestKind } from '../../domain/index.ts';
import type { Answerer } from '../../store/index.ts';
import { composeMime as composeMessage } from '../../template/mime/composeMime.ts';
import { PAGES } from '../config/Links.ts';
import { readDkimKey } from '../send/readDkimKey.ts';
import type { Surroundings } from '../shop/openShop.ts';
import type { Workspace } from '../workspace/openWorkspace.ts';
import { confirmationText } from './confirmationText.ts';
import { textsFor } from './texts/index.ts';

/** Who got a message not long ago does not get another one: whoever has the link must not be able to fill a mailbox. */
const MOST_REMEMBERED = 10_000;

/** Sends the emails that confirm requests. */
export function createPostman(
  workspace: Workspace,
  env: Surroundings['env'],
  tokens: Tokens,
  now: () => Instant,
) {
  const { config } = workspace;
  const { shop, links } = config;
  const lately = new Map<string, Instant>();
  let channel: Promise<SmtpChannel> | undefined;

  const open = async (): Promise<SmtpChannel> => {
    const dkim = await readDkimKey(workspace, config.sending.dkim);
    return createSmtpChannel({ url: env.SMTP_URL ?? '', connections: 1, ...(dkim && { dkim }) });
  };

  function mayWrite(key: string): boolean {
    if ((lately.get(key) ?? Number.NEGATIVE_INFINITY) > now() - DAY_MS) return false;
    const [oldest] = lately.keys();
    if (lately.size >= MOST_REMEMBERED && oldest !== undefined) lately.delete(oldest);
    lately.set(key, now());
    return true;
  }

  return {
    /** What an answer looks like when there is nobody to write to. */
    pretend: (at: Instant) => ({ request: { dueAt: oneMonthAfter(at) }, isMailed: Boolean(env.SMTP_URL) }),

    /** False when no email could be sent. One that went out not long ago counts. */
    async confirmation(person: Answerer, kind: RequestKind, isNew: boolean): Promise<boolean> {
      if (!env.SMTP_URL) return false;
      const key = `${kind} ${person.id}`;
      if (!mayWrite(key) && !isNew) return true;
      try {
        channel ??= open();
        const { texts } = textsFor([person.language ?? shop.language, shop.language], config.pages.texts);
        const token = tokens.sign({ customerId: person.id, list: kind, purpose: 'confirm' });
        const content = confirmationText(texts, kind, shop, `${links.base}/${PAGES.confirm}/${token}`);
        const domain = domainToASCII(shop.from.address.slice(shop.from.address.lastIndexOf('@') + 1));
        const messageId = `<${randomUUID()}@${domain}>`;
        const raw = composeMessage(
          {
            ...{ from: shop.from, to: { address: person.email }, date: new Date(now()), messageId },
            ...(shop.replyTo === undefined ? {} : { replyTo: { address: shop.replyTo } }),
            extra: [['Auto-Submitted', 'auto-generated']],
          },
          content,
        );
        const outcome = await (await channel).deliver({
          ...{ messageId, raw, envelope: { from: shop.from.address, to: person.email } },
        });
        if (outcome.state === 'accepted' || outcome.state === 'uncertain') return true;
      } catch {
        channel = undefined;
      }
      // The request stands all the same: the shop sees it, and writes by hand.
      lately.delete(key);
      return false;
    },

    async close(): Promise<void> {
      await (await channel?.catch(() => undefined))?.close();
    },
  };
}
