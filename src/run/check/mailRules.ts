import type { Policy } from '../../domain/index.ts';
import { findSensitiveWords } from '../../guard/sensitivity/findSensitiveWords.ts';
import type {
  GuardedLists,
  MailRules,
  PrivateValues,
  RequiredPath,
  RestrictedWords,
} from '../../template/check/rules/MailRules.ts';
import { SURVEILLANCE } from '../../template/check/rules/surveillance.ts';
import { ownHosts } from '../compose/ownHosts.ts';
import type { Config } from '../config/Config.ts';

/** What every email has to show, and on what that rests. */
const REQUIRED: readonly RequiredPath[] = [
  {
    code: 'missing-unsubscribe',
    severity: 'error',
    path: 'links.unsubscribe',
    where: 'href',
    message: 'there is no visible link to unsubscribe',
    fix: 'add <a href="{{links.unsubscribe}}">...</a>; every email must offer it (ePrivacy art. 13(2), RFC 8058)',
  },
  {
    code: 'missing-address',
    severity: 'error',
    path: 'shop.address',
    where: 'text',
    message: 'the postal address is not printed',
    fix: 'print {{shop.address}}, in the footer for example',
  },
  {
    code: 'missing-sender',
    severity: 'error',
    path: 'shop.legalName',
    where: 'text',
    message: 'the legal name of the sender is not printed',
    fix: 'print {{shop.legalName}}, in the footer for example (Directive 2000/31/EC art. 5)',
  },
  {
    code: 'missing-preferences',
    severity: 'error',
    path: 'links.preferences',
    where: 'href',
    message: 'there is no link to switch the use of purchases off',
    fix: 'add <a href="{{links.preferences}}">...</a> (GDPR art. 7(3): as easy to withdraw as to give)',
  },
  {
    code: 'missing-privacy',
    severity: 'warning',
    path: 'links.privacy',
    where: 'href',
    message: 'there is no link to the privacy page',
    fix: 'add <a href="{{links.privacy}}">...</a> (GDPR art. 13)',
  },
];

/** Product lists, and what a template sees of each product in them. */
const LISTS = ['purchases', 'complements'] as const;
const ofEach = (names: readonly string[]) =>
  LISTS.flatMap((list) => names.map((name) => `${list}[].${name}`));

const PAST_THE_HELPERS: GuardedLists = {
  code: 'past-the-helpers',
  severity: 'error',
  message: 'products are reached past the helpers, which look at what was issued',
  fix: 'write {{#complements}}{{name}}{{/complements}}, and {{#complements max=1}} for the first',
  lists: LISTS,
};

/** The rules of Mesura's emails over the general check of templates. */
export function mailRules(
  policy: Policy,
  config: Pick<Config, 'shop' | 'links' | 'urlBase' | 'imageBase'>,
): MailRules {
  const discreet = {
    code: 'product-on-lock-screen',
    severity: 'error',
    message: 'the subject or preheader carries a product, and they are read on lock screens by others',
    fix: 'speak of the products inside the email only, or allow it in the policy: lockScreen.productNames',
    paths: LISTS,
    helpers: [...LISTS, 'why'],
    inside: ['mj-title', 'mj-preview'],
  } as const;
  const told: PrivateValues = {
    code: 'told-to-others',
    severity: 'error',
    message:
      'the address of somebody else carries a name, a product or a day: whoever serves it learns about the reader',
    fix: 'take the value out of the address, or have it served by the shop itself',
    paths: ['customer', 'order', ...ofEach(['name', 'brand', 'price', 'care', 'placedAt', 'basis'])],
    helpers: ['why'],
    hosts: ownHosts(config),
    ownAddresses: ['shop.url', 'links.unsubscribe', 'links.preferences', 'links.privacy'],
    addresses: ['shop.logo', ...ofEach(['url', 'image'])],
  };
  const sensitive: RestrictedWords = {
    code: 'sensitive-copy',
    severity: 'error',
    message: "the template's own words name what the policy keeps silent about",
    fix: 'say it without the word; where it means something else, write an exception for the phrase into the policy',
    find: findSensitiveWords(policy),
  };
  return {
    required: REQUIRED,
    // The shop's own: the same for everyone who gets the campaign.
    constants: ['brand', 'shop', 'campaign', 'language'],
    restricted: policy.lockScreen.productNames ? [] : [discreet],
    guarded: [PAST_THE_HELPERS],
    private: [told],
    phrases: [SURVEILLANCE, sensitive],
  };
}
