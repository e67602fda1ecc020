import { type Campaign, type Instant, MesuraError } from '../../domain/index.ts';
import type { History } from '../../store/index.ts';
import { composerOf } from '../prepareComposer.ts';
import { decideIn, type Edition } from '../survey/Edition.ts';
import type { TemplateFile } from '../workspace/readTemplates.ts';
import { type Draft, type Drafted, templatesWith } from './drafts.ts';
import { callersOf } from './partials/callersOf.ts';

/** An email as one person would get it once a draft is saved. */
export interface RenderedDraft {
  readonly campaign: string;
  readonly template: string;
  readonly language: string;
  /** Absent: the rules say that nothing is sent to this person; `decision` says which. */
  readonly email?: {
    readonly subject: string;
    readonly preheader: string;
    readonly html: string;
    readonly bytes: number;
  };
  readonly decision: { readonly kind: string; readonly reasons: readonly string[] };
}

/**
 * Renders a text that is not saved, in memory. A template is shown in its own language and campaign, whatever the person's are; a partial in
 * a template that calls it.
 *
 * @throws MesuraError TEMPLATE_INVALID and what else fails the email; USAGE for a file that no email is made of
 */
export async function renderDraft(
  edition: Edition,
  draft: Draft,
  history: History,
  wanted: Campaign,
  now: Instant,
): Promise<RenderedDraft> {
  const { workspace, guard } = edition;
  const files = await templatesWith(workspace, draft);
  const template = templateFor(files, wanted, history.customer.language ?? workspace.config.shop.language);
  const campaign = campaignOf(edition, template, wanted);
  const { language, form } = template;
  const person = { ...history, customer: { ...history.customer, language } };
  const decision = decideIn(edition, person, campaign, now);
  const shown = {
    ...{ campaign: campaign.name, template: template.file, language },
    decision: { kind: decision.kind, reasons: decision.reasons.map(({ text }) => text) },
  };
  if (decision.view === undefined) return shown;
  // The one template, under the name by which every reader of its language is given it.
  const { form: _, ...plain } = template;
  const only = form === undefined ? template : plain;
  const composer = composerOf(workspace, { ...files, templates: [only] }, guard);
  const { rendered } = await composer.compose(campaign, person.customer, decision, now);
  const { subject, preheader, html } = rendered;
  return { ...shown, email: { subject, preheader, html, bytes: Buffer.byteLength(html) } };
}

function templateFor(files: Drafted, wanted: Campaign, language: string): TemplateFile {
  if (files.template) return files.template;
  const callers = files.partial === undefined ? [] : callersOf(files, files.partial);
  const ofCampaign = callers.filter(({ template }) => template === (wanted.template ?? wanted.name));
  const found = ofCampaign.find((one) => one.language === language) ?? ofCampaign[0] ?? callers[0];
  if (found) return found;
  throw new MesuraError('USAGE', 'no email is made of this file', {
    why: files.partial === undefined ? 'it is no template' : 'no template calls this partial',
    fix: 'open a template, or call the partial in one',
  });
}

function campaignOf({ campaigns }: Edition, { template }: TemplateFile, wanted: Campaign): Campaign {
  const uses = (one: Campaign) => (one.template ?? one.name) === template;
  const found = uses(wanted) ? wanted : campaigns.find(uses);
  if (found) return found;
  throw new MesuraError('USAGE', 'no campaign uses this template', {
    fix: `name it under campaigns in the configuration, or name the file after one: ${campaigns.map(({ name }) => name).join(', ')}`,
  });
}
