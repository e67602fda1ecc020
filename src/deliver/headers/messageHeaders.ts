import { z } from 'zod';
import { CampaignName, MesuraError, WebUrl } from '../../domain/index.ts';

/** What the headers of one message say about the list that it comes from. */
export interface ListFacts {
  readonly campaign: string;
  readonly language: string;
  /** The sender's domain, in ASCII. */
  readonly domain: string;
  /** The https address that unsubscribes on POST, with its signed token. */
  readonly unsubscribe: string;
  /** The sender's name in Gmail's feedback reports: 5 to 15 letters and digits, the same for ever. */
  readonly senderId?: string;
}

const Facts = z.strictObject({
  campaign: CampaignName,
  language: z.string().regex(/^[a-zA-Z-]{2,10}$/),
  domain: z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/),
  // A URI in a header is ASCII and holds no bracket, comma or space: they end it (RFC 2369 section 2).
  unsubscribe: WebUrl.refine((url) => /^https:\/\/[!#-+\--;=?-~]+$/.test(url) && url.length <= 900),
  senderId: z
    .string()
    .regex(/^[A-Za-z0-9]{5,15}$/)
    .optional(),
});

/**
 * The headers that a mailbox provider wants of mail to many (RFC 2919, RFC 2369, RFC 8058), for `MailHeaders.extra`.
 * Not one of them names the person, except the token in the unsubscribe address, which only we can read.
 *
 * `Auto-Submitted` (RFC 3834 section 5) keeps absence notes from answering. `Precedence: bulk` would say the same less
 * well: it was never standardised, and RFC 2076 discourages it. No `mailto:` in List-Unsubscribe: nobody reads it.
 *
 * @throws MesuraError `HEADER_INVALID` for a value that could become more than its header
 */
export function messageHeaders(facts: ListFacts): readonly (readonly [name: string, value: string])[] {
  const checked = Facts.safeParse(facts);
  if (!checked.success) {
    const field = String(checked.error.issues[0]?.path[0]);
    throw new MesuraError('HEADER_INVALID', `The value of "${field}" cannot stand in a header.`, {
      why: 'A header value with a line break, bracket or character outside of ASCII can become another header.',
      fix:
        field === 'unsubscribe'
          ? 'The base address of the links must begin with https:// and be plain ASCII.'
          : `Correct "${field}" in the configuration.`,
    });
  }
  const { campaign, language, domain, unsubscribe, senderId } = checked.data;
  return Object.freeze([
    ['List-Id', `<${campaign}.${domain}>`],
    ['List-Unsubscribe', `<${unsubscribe}>`],
    ['List-Unsubscribe-Post', 'List-Unsubscribe=One-Click'],
    ...(senderId === undefined
      ? []
      : ([['Feedback-ID', `${campaign}:${language}:mesura:${senderId}`]] as const)),
    ['Auto-Submitted', 'auto-generated'],
  ] as const);
}
