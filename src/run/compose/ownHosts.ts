import type { Config } from '../config/Config.ts';

/**
 * The hosts that are the shop's own: of its pages, its pictures and its links. What stands in an address of theirs stays
 * in the house; `www.shop.example` means all of `shop.example`.
 */
export function ownHosts({
  shop,
  links,
  urlBase,
  imageBase,
}: Pick<Config, 'shop' | 'links' | 'urlBase' | 'imageBase'>): readonly string[] {
  const addresses = [shop.url, urlBase, imageBase, ...Object.values(links)];
  const hosts = addresses.flatMap((address) => {
    const host = typeof address === 'string' ? URL.parse(address)?.hostname : undefined;
    return host ? [host.replace(/^www\./, '')] : [];
  });
  return Object.freeze([...new Set(hosts)]);
}

/** Whether a host is one of these or lies below one. */
export function isAmong(hosts: readonly string[], host: string): boolean {
  return hosts.some((own) => host === own || host.endsWith(`.${own}`));
}
