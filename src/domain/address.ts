import { z } from 'zod';

// RFC 5321 section 4.1.2, without quoted local parts and address literals: shops have no honest customers there,
// and both are where address tricks live. Non-ASCII domains (IDN) are allowed, non-ASCII local parts are not:
// they need SMTPUTF8 (RFC 6531), which a relay may not offer.
const LOCAL = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]{0,61}[\p{L}\p{N}\p{M}])?$/u;

/** Whether `value` is one plain address that can stand alone in an SMTP envelope. */
export function isEmailAddress(value: string): boolean {
  const at = value.lastIndexOf('@');
  const local = value.slice(0, at);
  const labels = value.slice(at + 1).split('.');
  return (
    at > 0 &&
    value.length <= 254 &&
    local.length <= 64 &&
    LOCAL.test(local) &&
    labels.length >= 2 &&
    labels.every((label) => LABEL.test(label)) &&
    !/^\d+$/.test(labels.at(-1) ?? '')
  );
}

/** One email address; never a list, a display name or a comment. */
export const EmailAddress = z
  .string()
  .trim()
  .refine(isEmailAddress, 'must be one plain address such as "name@example.com"');
