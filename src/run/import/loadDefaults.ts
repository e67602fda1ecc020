import type { LoadDefaults } from '../../load/index.ts';
import type { Workspace } from '../workspace/openWorkspace.ts';

/** What the shop's configuration says once for all of its files. */
export function loadDefaults({ config, root }: Pick<Workspace, 'config' | 'root'>): LoadDefaults {
  const { shop, urlBase, imageBase } = config;
  return {
    currency: shop.currency,
    timeZone: shop.timeZone,
    urlBase: urlBase ?? shop.url,
    imageBase: imageBase ?? shop.url,
    folder: root,
  };
}
