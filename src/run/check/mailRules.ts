import { type MailRules, type RequiredPath, SURVEILLANCE } from '../../template/index.ts';

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

/** The rules of Mesura's emails over the general check of templates. */
export function mailRules(policy: { readonly lockScreen: { readonly productNames: boolean } }): MailRules {
  const discreet = {
    code: 'product-on-lock-screen',
    severity: 'error',
    message: 'the subject or preheader carries a product, and they are read on lock screens by others',
    fix: 'speak of the products inside the email only, or allow it in the policy: lockScreen.productNames',
    paths: ['purchases', 'complements'],
    helpers: ['purchases', 'complements', 'why'],
    inside: ['mj-title', 'mj-preview'],
  } as const;
  return {
    required: REQUIRED,
    restricted: policy.lockScreen.productNames ? [] : [discreet],
    phrases: [SURVEILLANCE],
  };
}
