import type { GuardView, View } from '../../domain/index.ts';
import { sealView } from '../../guard/view/sealView.ts';
import type { Config } from '../config/Config.ts';

/** The links of one message, signed. */
export type PersonalLinks = Readonly<Omit<View['links'], 'privacy'>>;

/** The guard's view and the shop's own words: everything that a template can see, and nothing else. */
export function viewFor(view: GuardView, config: Config, campaign: string, links: PersonalLinks): View {
  const { name, legalName, address, url, logo } = config.shop;
  return Object.freeze({
    ...sealView(view),
    shop: { name, legalName, address, url, ...(logo === undefined ? {} : { logo }) },
    brand: config.brand,
    campaign: { name: campaign },
    links: { ...links, privacy: config.links.privacy },
  });
}
