import { type Campaign, MesuraError } from '../../domain/index.ts';
import type { Composer } from '../compose/createComposer.ts';
import type { Shop } from '../shop/openShop.ts';

/**
 * What `mesura check` calls an error stops a run before anything is reserved, unless the configuration waives it by name. Templates under
 * which messages have left already were looked at then, and are not looked at again.
 *
 * @throws MesuraError TEMPLATE_INVALID
 */
export async function refuseErrors(
  { workspace, store }: Shop,
  campaign: Campaign,
  composer: Composer,
): Promise<void> {
  const own = composer.templates.filter(({ name }) =>
    name.startsWith(`${campaign.template ?? campaign.name}.`),
  );
  const known = await Promise.all(
    own.map(({ compiled }) => store.archive.find('template', compiled.version)),
  );
  if (known.length > 0 && known.every((texts) => texts.length > 0)) return;
  const { checkTemplates } = await import('../check/checkTemplates.ts');
  const { diagnostics } = await checkTemplates(workspace, campaign);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (first === undefined) return;
  const others = errors.length - 1;
  throw new MesuraError('TEMPLATE_INVALID', `${first.message} (${first.code})`, {
    why: `mesura check calls it an error${others === 0 ? '' : `, and ${others} more`}; nothing was reserved or sent`,
    fix: `${first.fix ?? 'see mesura check'}. A rule that does not hold for you is waived by name: check: { waive: ['${first.code}'] }`,
    place: first.place,
    frame: first.frame,
  });
}
