import type { Tokens } from '../../deliver/index.ts';
import type { Links } from '../config/Links.ts';
import type { PersonalLinks } from './viewFor.ts';

/** An unsubscribe by link ends all follow-up emails, unless the person chooses otherwise on the page: one no is enough. */
const ALL_LISTS = 'all';

/** The signed links of one message to one person. */
export function personalLinks(
  links: Links,
  tokens: Pick<Tokens, 'sign'>,
  { customerId, campaign, messageId }: { customerId: string; campaign: string; messageId: string },
): PersonalLinks {
  const signed = (link: string, purpose: string, list: string) =>
    link.replace('{token}', () => tokens.sign({ customerId, purpose, list }));
  // Our own page offers to leave this one list; a shop's page was never told of it.
  const list = links.base === undefined ? ALL_LISTS : campaign;
  return {
    unsubscribe: signed(links.unsubscribe, 'unsubscribe', list),
    preferences: signed(links.preferences, 'preferences', ALL_LISTS),
    ...(links.answers === undefined
      ? {}
      : {
          answers: {
            why: signed(links.answers.why, 'why', messageId),
            data: signed(links.answers.data, 'data', ALL_LISTS),
          },
        }),
  };
}

/** All of them, as they stand in the message. */
export const signedLinks = ({ answers, ...links }: PersonalLinks): string[] => [
  ...Object.values(links),
  ...Object.values(answers ?? {}),
];
