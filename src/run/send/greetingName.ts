import { hostname } from 'node:os';
import { domainToASCII } from 'node:url';
import type { Config } from '../config/Config.ts';

/**
 * The name to greet the server with. RFC 5321 section 4.1.4 wants a full one, and servers refuse the address literal that takes its place
 * on machines without (Postfix: reject_non_fqdn_helo_hostname): there the domain of the sender is said.
 */
export function greetingName({ sending, shop }: Config): string {
  if (sending.name !== undefined) return sending.name;
  const own = hostname();
  if (/^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(own) && !/^[\d.]+$/.test(own)) return own;
  const { address } = shop.from;
  return domainToASCII(address.slice(address.lastIndexOf('@') + 1));
}
