import path from 'node:path';
import { MesuraError, RECORD_KINDS } from '../domain/index.ts';
import { checkTemplates, importData, openShop, type PreviewReport, type Shop } from '../run/index.ts';
import { startStudio } from '../studio/index.ts';
import type { Context, Exit } from './Command.ts';
import { reportError } from './reportError.ts';

/**
 * Serves the previews until the process is asked to end. A file that changes calls for a rebuild from the files, and an
 * email that cannot be rendered is shown as an error until it can.
 */
export async function watchPreviews(
  context: Context,
  options: { readonly config?: string; readonly out?: string; readonly port: number },
  write: (shop: Shop) => Promise<PreviewReport>,
): Promise<Exit> {
  const { terminal, signal } = context;
  const first = await openShop(context, options);
  const { workspace } = first;
  await first[Symbol.asyncDispose]();
  const folder =
    options.out === undefined
      ? workspace.resolve(workspace.config.previews)
      : path.resolve(context.cwd, options.out);

  const rebuild = async () => {
    // Everything is read anew: the configuration, the policy and the data may be what changed.
    await using shop = await openShop(context, options);
    await importData(shop.workspace, shop.store, { kinds: RECORD_KINDS });
    const { campaigns, failed } = await write(shop);
    const emails = campaigns.map(({ decisions }) => decisions.send + decisions['send-without-history']);
    terminal.say(`${emails.reduce((sum, count) => sum + count, 0)} emails written`);
    if (failed[0]) throw failed[0].error;
    // A mistake in a template that nobody gets today is a mistake all the same.
    const wrong = (await checkTemplates(shop.workspace)).diagnostics.find(
      ({ severity }) => severity === 'error',
    );
    if (wrong) throw new MesuraError('TEMPLATE_INVALID', wrong.message, { ...wrong, why: wrong.code });
  };
  const watched = [
    workspace.configFile,
    ...[workspace.config.policy, workspace.config.templates, workspace.config.partials].map(
      workspace.resolve,
    ),
    ...workspace.dataFiles,
  ];
  const studio = await startStudio({
    port: options.port,
    folder,
    pictures: Object.values(workspace.config.preview.pictures).map(workspace.resolve),
    watch: watched,
    rebuild,
    onError: (error) => void reportError(error, terminal, { json: false }),
  });
  terminal.out(`Previews on ${terminal.style('bold', studio.url)}  (Ctrl-C ends)`);
  await new Promise<void>((end) => signal.addEventListener('abort', () => end(), { once: true }));
  await studio.close();
  return 0;
}
