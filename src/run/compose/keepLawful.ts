import { MesuraError } from '../../domain/index.ts';
import type { Rendered } from '../../template/index.ts';
import type { Config } from '../config/Config.ts';

/** Gmail cuts an email off at about 102 KB, and with it the link to unsubscribe. */
const MOST_BYTES = 102_000;

/**
 * What an email must have by law, and what keeps that visible, looked for in the email as it was rendered. Rules that the configuration
 * waives by name (`check.waive`) are left out.
 *
 * @throws MesuraError EMAIL_INCOMPLETE, RENDER_LIMIT
 */
export function keepLawful(
  { html, text, subject }: Pick<Rendered, 'html' | 'text' | 'subject'>,
  unsubscribe: string,
  { shop, check }: Pick<Config, 'shop' | 'check'>,
): void {
  const asks = (rule: string) => !check.waive.includes(rule);
  const says = (value: string) => html.includes(value) || flat(text).includes(flat(value));
  if (
    asks('missing-unsubscribe') &&
    !html.includes(unsubscribe.replaceAll('&', '&amp;')) &&
    !html.includes(unsubscribe)
  )
    incomplete('missing-unsubscribe', 'a link to unsubscribe');
  if (asks('missing-address') && !says(shop.address))
    incomplete('missing-address', 'the postal address of the shop');
  if (asks('missing-sender') && !says(shop.legalName))
    incomplete('missing-sender', 'the legal name of the sender');
  if (asks('missing-title') && subject.trim() === '') incomplete('missing-title', 'a subject');
  // A character has at least one byte, so most emails need no counting.
  const bytes = html.length * 3 < MOST_BYTES ? 0 : Buffer.byteLength(html);
  if (asks('html-size') && bytes >= MOST_BYTES) {
    throw new MesuraError('RENDER_LIMIT', `an email of ${bytes} bytes of HTML is too large`, {
      why: `Gmail cuts emails off at about ${MOST_BYTES} bytes, and with the rest the link to unsubscribe`,
      fix: 'show fewer products in it, or shorten the texts; mesura check tells how large it can become',
    });
  }
}

function incomplete(rule: string, what: string): never {
  throw new MesuraError('EMAIL_INCOMPLETE', `an email came out without ${what} (${rule})`, {
    why: 'every email has to show it, whatever its blocks decide for this reader',
    fix: `mesura check tells where it is missing; a rule that does not hold for you is waived by name: check: { waive: ['${rule}'] }`,
  });
}

const flat = (text: string) => text.replace(/\s+/g, ' ');
