import type { Campaign, Instant } from '../../domain/index.ts';
import type { History } from '../../store/index.ts';
import type { LocatedElement } from '../../template/index.ts';
import { composeIn, decideIn, type Edition } from '../survey/Edition.ts';

/** The HTML of an email as it leaves, and the template's line behind each of its elements. */
export interface EmailSource {
  readonly html: string;
  readonly places: readonly LocatedElement[];
}

/** @throws MesuraError what fails this one email; nothing where there is none */
export async function sourceOf(
  edition: Edition,
  history: History,
  campaign: Campaign,
  now: Instant,
): Promise<EmailSource | undefined> {
  const decision = decideIn(edition, history, campaign, now);
  const composed = await composeIn(edition, history, campaign, decision, now);
  if (composed === undefined) return undefined;
  const { html } = composed.rendered;
  const { template, view } = edition.composer.shown(campaign, history.customer, decision);
  return Object.freeze({ html, places: await template.locator().locate(view, html) });
}
