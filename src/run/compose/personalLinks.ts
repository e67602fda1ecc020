import type { Tokens } from '../../deliver/index.ts';
import type { Links } from '../config/Links.ts';
import type { PersonalLinks } from './viewFor.ts';

/** An unsubscribe by link ends all follow-up emails, unless the person chooses otherwise on the page: one no is enough. */
export const ALL_LISTS = 'all';

/** The signed links of one message to one person. */
export function personalLinks(
  links: Links,
  tokens: Tokens,
  { customerId, campaign, messageId }: { customerId: string; campaign: string; messageId: string },
): PersonalLinks {
  const signed = (link: string, purpose: string, list: string) =>
    link.replace('{token}', () => tokens.sign({ customerId, purpose, list }));
  // Our own page offers to leave this one list; a shop's page was never told of it.
  const list = links.base === undefined ? ALL_LISTS : campaign;
  return {
    unsubscribe: signed(links.unsubscribe, 'unsubscribe', list),
    preferences: signed(links.preferences, 'preferences', ALL_LISTS),
    ...(links.why === undefined ? {} : { why: signed(links.why, 'why', messageId) }),
    ...(links.data === undefined ? {} : { data: signed(links.data, 'data', ALL_LISTS) }),
  };
}
