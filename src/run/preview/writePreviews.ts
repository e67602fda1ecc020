import path from 'node:path';
import { createPreviews } from '../../deliver/preview/createPreviews.ts';
import {
  type Campaign,
  type DecisionKind,
  type Instant,
  MesuraError,
  productName,
} from '../../domain/index.ts';
import type { Guard } from '../../guard/index.ts';
import type { Composer } from '../compose/createComposer.ts';
import { type Decided, decideDue } from '../plan/decideDue.ts';
import { prepareComposer } from '../prepareComposer.ts';
import { prepareGuard } from '../prepareGuard.ts';
import type { Shop } from '../shop/openShop.ts';
import { type FolderSync, syncFolder } from './syncFolder.ts';

/** What was written, and what failed. Of a failed email the id is named: a preview is for the shop's own eyes. */
export interface PreviewReport {
  readonly campaigns: readonly {
    readonly campaign: string;
    readonly decisions: Readonly<Record<DecisionKind, number>>;
  }[];
  readonly failed: readonly {
    readonly campaign: string;
    readonly customerId: string;
    readonly error: MesuraError;
  }[];
  /** The gallery to open. */
  readonly index: string;
}

export interface PreviewRequest {
  readonly campaigns: readonly Campaign[];
  readonly now: Instant;
  /** Absolute; default: that of the configuration. */
  readonly folder?: string;
  /** Shows what everyone would get if nothing had been sent before. */
  readonly asIfUnsent?: boolean;
  /** Whether previews show pictures of products that lie elsewhere: whoever opens them then asks those servers. */
  readonly remotePictures?: boolean;
  readonly onCustomer?: () => void;
  /** Where the files go instead of a folder. */
  readonly target?: FolderSync;
  /** What was prepared already. */
  readonly prepared?: { readonly guard: Guard; readonly composer: Composer };
}

/**
 * Writes what everyone would get at `now`, with the reasons: the same code as `send` up to the channel. One customer at a
 * time, so memory does not grow with the shop.
 *
 * @throws MesuraError TEMPLATE_INVALID, TEMPLATE_MISSING, FOLDER_READONLY: nothing is written then
 */
export async function writePreviews(shop: Shop, request: PreviewRequest): Promise<PreviewReport> {
  const { workspace, store } = shop;
  const { config } = workspace;
  const folder = request.folder ?? workspace.resolve(config.previews);
  const guard = request.prepared?.guard ?? (await prepareGuard(shop));
  const composer = request.prepared?.composer ?? (await prepareComposer(shop, guard));
  const products = new Map((await store.products()).map((product) => [product.id, product]));
  const { name, logo } = config.shop;
  const previews = createPreviews({
    shop: name,
    pictures: picturesFrom(shop, folder),
    ...(request.remotePictures && { remotePictures: logo === undefined ? {} : { logo } }),
  });
  const target = request.target ?? (await syncFolder(folder, workspace.shown(folder)));
  const failed: { campaign: string; customerId: string; error: MesuraError }[] = [];
  const campaigns: PreviewReport['campaigns'][number][] = [];

  /** Sensitive products have no name here, and are not on the pages. */
  const nameIn = (language: string) => (id: string) => {
    const product = products.get(id);
    return product && guard.verdict(product).finding === undefined
      ? productName(product, language)
      : undefined;
  };

  async function show({ campaign, customer, decision, candidates }: Decided): Promise<void> {
    const language = decision.view?.language ?? customer.language ?? config.shop.language;
    const entry = {
      campaign: campaign.name,
      customerId: customer.id,
      language,
      decision,
      ...(decision.view === undefined && { ifSent: candidates() }),
      productName: nameIn(language),
    };
    const composed =
      decision.view === undefined
        ? undefined
        : await composer.compose(campaign, customer, decision, request.now).catch((error: unknown) => {
            if (!(error instanceof MesuraError) || error.code === 'TEMPLATE_MISSING') throw error;
            failed.push({ campaign: campaign.name, customerId: customer.id, error });
          });
    const email = composed && { rendered: composed.rendered, raw: composed.message.raw };
    for (const file of previews.files({ ...entry, ...email })) target.write(file.path, file.content);
  }

  for (const campaign of [...request.campaigns].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const decisions = { send: 0, 'send-without-history': 0, defer: 0, skip: 0 };
    for await (const decided of decideDue(
      store,
      guard,
      campaign,
      [...workspace.campaigns.values()],
      request.now,
      request.asIfUnsent ? 'as-if-unsent' : 'with-sent',
    )) {
      decisions[decided.decision.kind] += 1;
      await show(decided);
      request.onCustomer?.();
    }
    campaigns.push({ campaign: campaign.name, decisions });
  }
  const index = previews.index();
  target.write(index.path, index.content);
  await target.finish(request.campaigns.map(({ name }) => name));
  return Object.freeze({ campaigns, failed, index: path.join(folder, index.path) });
}

/** The folders of local pictures, as the preview pages reach them. */
function picturesFrom({ workspace }: Shop, folder: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(workspace.config.preview.pictures).map(([prefix, pictures]) => {
      const relative = path.relative(folder, workspace.resolve(pictures)).split(path.sep).join('/');
      return [prefix, relative.endsWith('/') ? relative : `${relative}/`];
    }),
  );
}
