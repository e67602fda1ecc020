import type { Campaign, Instant } from '../../domain/index.ts';
import type { Guard } from '../../guard/index.ts';
import type { ArchivedText } from '../../store/index.ts';
import type { Composer } from '../compose/createComposer.ts';
import type { GuardedData } from '../prepareGuard.ts';
import type { Shop } from '../shop/openShop.ts';
import { readTemplates, type TemplateFiles } from '../workspace/readTemplates.ts';
import { archivedTemplates } from './archivedTexts.ts';
import { isAnybodyDue } from './isAnybodyDue.ts';
import { refuseErrors } from './refuseErrors.ts';
import type { SendEvent } from './SendReport.ts';
import type { Threads } from './threads/createThreads.ts';

export interface Composing {
  readonly composer: Composer;
  /** What is archived before the first message leaves: every template with its partials. */
  readonly texts: readonly ArchivedText[];
  /** What the templates were compiled from. */
  readonly files: TemplateFiles;
}

/**
 * Compiles the templates and refuses those that `mesura check` calls wrong. The engine is loaded here and not before: most runs of a small
 * shop's cron find nobody.
 *
 * @throws MesuraError TEMPLATE_INVALID, SECRET_MISSING
 */
export async function prepareComposing(
  shop: Shop,
  guard: Guard,
  campaigns: readonly Campaign[],
  secret: string | undefined,
): Promise<Composing> {
  const { composerOf } = await import('../prepareComposer.ts');
  const files = await readTemplates(shop.workspace);
  const composer = composerOf(shop.workspace, files, guard, secret, 'send');
  for (const campaign of campaigns) await refuseErrors(shop, campaign, composer);
  return { composer, texts: archivedTemplates(composer.templates), files };
}

export interface ComposeOptions {
  readonly secret: string;
  readonly now: () => Instant;
  /** What the guard was made over. */
  readonly data: GuardedData;
  readonly onEvent?: (event: SendEvent) => void;
}

export interface Composers extends Pick<Composing, 'texts'> {
  readonly composer: Pick<Composer, 'compose'>;
  readonly threads?: Threads;
}

/**
 * Who composes a run's messages. Where somebody is due all templates are compiled and checked before anything is reserved. Where nobody is,
 * they are when somebody comes to be due while the run is at work; whatever is wrong with one then fails each message alone.
 *
 * @throws MesuraError TEMPLATE_INVALID, SECRET_MISSING
 */
export async function whoComposes(
  shop: Shop,
  guard: Guard,
  campaigns: readonly Campaign[],
  { secret, now, data, onEvent }: ComposeOptions,
): Promise<Composers> {
  const source = { store: shop.store, guard, rivals: [...shop.workspace.campaigns.values()] };
  const prepare = () => prepareComposing(shop, guard, campaigns, secret);
  if (await isAnybodyDue(source, campaigns, now())) {
    const composing = await prepare();
    const { threadsFor } = await import('./threads/threadsFor.ts');
    const threads = await threadsFor(shop.workspace, data, composing, {
      secret,
      ...(onEvent && { onEvent }),
    });
    return { ...composing, ...(threads && { threads }) };
  }
  let prepared: Promise<Composer> | undefined;
  const archived = async () => {
    const { composer, texts } = await prepare();
    await shop.store.archive.keep(texts, now());
    return composer;
  };
  return {
    texts: [],
    composer: {
      async compose(...message) {
        prepared ??= archived();
        return (await prepared).compose(...message);
      },
    },
  };
}
