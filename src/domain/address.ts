import { domainToASCII } from 'node:url';
import { z } from 'zod';

// RFC 5321 section 4.1.2, without quoted local parts and address literals: shops have no honest customers there,
// and both are where address tricks live. Non-ASCII domains (IDN) are allowed, non-ASCII local parts are not:
// they need SMTPUTF8 (RFC 6531), which a relay may not offer.
const LOCAL = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]{0,61}[\p{L}\p{N}\p{M}])?$/u;

/** A domain that is ASCII to begin with: asking for that takes a hundredth of the time. */
const PLAIN_DOMAIN = /^(?!.*xn--)(?:[a-z0-9-]+\.)+[a-z]{2,}$/;

/** Whether a domain stays what it is when it becomes ASCII: some letters, such as U+2488, turn into a dot. */
function isStable(domain: string, labels: number): boolean {
  if (PLAIN_DOMAIN.test(domain)) return true;
  const ascii = domainToASCII(domain);
  return ascii !== '' && ascii.split('.').length === labels;
}

/** Whether `value` is one plain address that can stand alone in an SMTP envelope. */
export function isEmailAddress(value: string): boolean {
  const at = value.lastIndexOf('@');
  const local = value.slice(0, at);
  const domain = value.slice(at + 1);
  const labels = domain.split('.');
  return (
    at > 0 &&
    value.length <= 254 &&
    local.length <= 64 &&
    LOCAL.test(local) &&
    labels.length >= 2 &&
    labels.every((label) => LABEL.test(label)) &&
    !/^\d+$/.test(labels.at(-1) ?? '') &&
    isStable(domain, labels.length)
  );
}

/** One email address; never a list, a display name or a comment. */
export const EmailAddress = z
  .string()
  .trim()
  .refine(isEmailAddress, 'must be one plain address such as "name@example.com"');
