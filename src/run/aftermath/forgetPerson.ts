import { rm } from 'node:fs/promises';
import path from 'node:path';
import { previewFolder } from '../../deliver/preview/previewFolder.ts';
import type { Instant } from '../../domain/index.ts';
import type { Shop } from '../shop/openShop.ts';

/** Erases a person from the store and from the previews on the disk. False when nothing was known. @throws MesuraError SECRET_MISSING */
export async function forgetPerson(
  { store, workspace }: Shop,
  customerId: string,
  at: Instant,
): Promise<boolean> {
  const known = await store.forget(customerId, at);
  const previews = workspace.resolve(workspace.config.previews);
  for (const campaign of workspace.campaigns.keys()) {
    await rm(path.join(previews, campaign, previewFolder(customerId)), { recursive: true, force: true });
  }
  return known;
}
