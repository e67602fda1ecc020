import type { GuardView, View } from '../../domain/index.ts';
import { sealView } from '../../guard/index.ts';
import type { Config } from '../config/Config.ts';

export interface Links {
  readonly unsubscribe: string;
  readonly preferences: string;
}

/** The guard's view and the shop's own words: everything that a template can see, and nothing else. */
export function viewFor(view: GuardView, config: Config, campaign: string, links: Links): View {
  const { name, legalName, address, url, logo } = config.shop;
  return Object.freeze({
    ...sealView(view),
    shop: { name, legalName, address, url, ...(logo === undefined ? {} : { logo }) },
    brand: config.brand,
    campaign: { name: campaign },
    links: { ...links, privacy: config.links.privacy },
  });
}
