import type { DecisionKind } from '../../domain/index.ts';
import { emailFrame } from './emailFrame.ts';
import { KINDS } from './kinds.ts';
import { html, type Markup } from './markup.ts';
import type { PreviewEntry } from './Preview.ts';
import { page } from './page.ts';

/** An entry and the folder that holds its files, relative to the gallery. */
export interface Placed {
  readonly entry: PreviewEntry;
  readonly folder: string;
}

/** `index.html`: who gets which email and who gets none, by campaign. Filtered by check boxes and CSS, without a script. */
export function galleryPage(placed: readonly Placed[], shop: string): string {
  const campaigns = Map.groupBy(placed, ({ entry }) => entry.campaign);
  return page(
    `Previews of ${shop}`,
    html`<h1>What ${shop} would send</h1>
<p class="soft">Made by the same code that sends. Each page says why a product is in the email, and why others are not.</p>
${filter(placed)}`,
    html`${[...campaigns].map(([campaign, members]) => section(campaign, members))}`,
  );
}

function filter(placed: readonly Placed[]): Markup {
  const counts = Map.groupBy(placed, ({ entry }) => entry.decision.kind);
  const boxes = (Object.keys(KINDS) as DecisionKind[]).map(
    (kind) =>
      html`<label><input type="checkbox" id="show-${kind}" checked> ${KINDS[kind]} (${counts.get(kind)?.length ?? 0})</label>\n`,
  );
  return html`<fieldset class="filter"><legend>Show</legend>${boxes}</fieldset>`;
}

function section(campaign: string, members: readonly Placed[]): Markup {
  return html`<section aria-labelledby="campaign-${campaign}">
<h2 id="campaign-${campaign}">${campaign} <span class="soft">(${members.length})</span></h2>
<ul class="people">
${members.map(person)}</ul>
</section>
`;
}

function person({ entry, folder }: Placed): Markup {
  const { kind } = entry.decision;
  return html`<li class="person ${kind}">
<div class="row"><h3>${entry.customerId}</h3><span class="kind is-${kind}">${KINDS[kind]} · ${entry.language}</span></div>
${entry.rendered ? letter(entry, folder) : reasons(entry)}
<ul class="files">${files(entry, folder)}</ul>
</li>
`;
}

function letter({ rendered, customerId }: PreviewEntry, folder: string): Markup {
  return html`<p class="subject">${rendered?.subject}</p>
<p class="preheader">${rendered?.preheader}</p>
<div class="thumb">${emailFrame(`${folder}/email.html`, `Email to ${customerId}`, { decorative: true })}</div>`;
}

function reasons({ decision }: PreviewEntry): Markup {
  return html`<ul class="reasons">${decision.reasons.map(({ text }) => html`<li>${text}</li>`)}</ul>`;
}

function files(entry: PreviewEntry, folder: string): Markup[] {
  const link = (file: string, text: string) =>
    html`<li><a href="${folder}/${file}" aria-label="${text}, ${entry.customerId}, ${entry.campaign}">${text}</a></li>\n`;
  return [
    ...(entry.rendered ? [link('email.html', 'Email'), link('email.txt', 'Text')] : []),
    ...(entry.raw === undefined ? [] : [link('email.eml', '.eml')]),
    link('why.html', entry.rendered ? 'Why' : 'Why not'),
  ];
}
