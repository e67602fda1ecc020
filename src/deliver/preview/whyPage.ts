import type { Evidence, Instant, Recommendation } from '../../domain/index.ts';
import { productName } from '../../domain/index.ts';
import { emailFrame } from './emailFrame.ts';
import { KINDS } from './kinds.ts';
import { html, type Markup } from './markup.ts';
import type { PreviewEntry } from './Preview.ts';
import { page } from './page.ts';
import { ruleText } from './ruleText.ts';

/** `why.html`: what was decided about one person, by which rules, and where every product in the email comes from. */
export function whyPage(entry: PreviewEntry): string {
  const { decision, customerId, campaign } = entry;
  return page(
    `${customerId}: ${campaign}`,
    html`<p><a href="../../index.html">All previews</a></p>
<h1>${customerId}</h1>
<p class="soft">${campaign} · ${entry.language}</p>`,
    html`<section class="sheet" aria-labelledby="decision">
<h2 id="decision">${KINDS[decision.kind]}${until(decision.until)}</h2>
<ul class="reasons">${decision.reasons.map(({ rule, text }) => html`<li>${text} <code class="soft">${rule}</code></li>\n`)}</ul>
${decision.legalBasis === undefined ? undefined : html`<p>Legal basis: <code>${decision.legalBasis}</code></p>`}
<p class="soft">Policy <code>${decision.policy}</code></p>
</section>
${entry.rendered ? [suggested(entry), leftOut(entry), email(entry)] : entry.ifSent ? unsent(entry, entry.ifSent) : leftOut(entry)}`,
  );
}

/** Silence is explained like an email: with what it would have suggested, and what not. */
function unsent(
  entry: PreviewEntry,
  { recommendations, omissions }: NonNullable<PreviewEntry['ifSent']>,
): Markup[] {
  const decision = {
    ...entry.decision,
    recommendations,
    omissions: [...entry.decision.omissions, ...omissions],
  };
  const ifSent = { ...entry, decision };
  const note = html`<p class="soft">Nothing is sent. What follows is what the email would hold, and what not, if it were.</p>`;
  return recommendations.length === 0 ? [leftOut(ifSent)] : [note, suggested(ifSent), leftOut(ifSent)];
}

function until(moment: Instant | undefined): Markup | undefined {
  return moment === undefined
    ? undefined
    : html` until <time>${new Date(moment).toISOString().slice(0, 16).replace('T', ' ')} UTC</time>`;
}

function suggested({ decision, language }: PreviewEntry): Markup {
  const { recommendations } = decision;
  if (recommendations.length === 0) {
    return html`<section class="sheet"><h2>Why</h2><p>No product is suggested.</p></section>`;
  }
  const timeZone = decision.view?.timeZone ?? 'UTC';
  const row = ({ product, basis, evidence }: Recommendation) => html`<tr>
<th scope="row">${productName(product, language)}</th>
<td>${productName(basis.product, language)}, bought on ${day(basis.placedAt, timeZone)}</td>
<td>${evidenceText(evidence)}</td></tr>
`;
  return html`<section class="sheet"><h2>Why</h2><div class="scroll" tabindex="0" role="region" aria-label="Why">
<table><caption>Each suggestion, the kept purchase that it goes with, and why we believe so</caption>
<thead><tr><th scope="col">Suggested</th><th scope="col">Goes with</th><th scope="col">Evidence</th></tr></thead>
<tbody>
${recommendations.map(row)}</tbody></table></div></section>
`;
}

/** One a zone: a formatter holds tens of kilobytes outside of the heap, and one a page would never be cleared away. */
const days = new Map<string, Intl.DateTimeFormat>();

/** The day in the zone in which the email tells it, as ISO 8601: the pages are in no one's language. */
function day(moment: Instant, timeZone: string): string {
  let format = days.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-CA', {
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      timeZone,
    });
    days.set(timeZone, format);
  }
  return format.format(moment);
}

function evidenceText(evidence: Evidence): string {
  return evidence.kind === 'curated'
    ? `chosen by the shop${evidence.note === undefined ? '' : `: ${evidence.note}`}`
    : `bought together by ${evidence.customers} customers`;
}

interface Row {
  readonly name: string;
  readonly rule: string;
}

/**
 * Candidates, and no purchases. What is sensitive is not there, not even as a number: these pages are committed, shown
 * around and open in trains, and are the same with and without it.
 */
function leftOut({ decision, productName: nameOf }: PreviewEntry): Markup {
  const rows: Row[] = [];
  for (const { productId, role, rule, topic } of decision.omissions) {
    const name = role === 'candidate' && topic === undefined ? nameOf(productId) : undefined;
    if (name !== undefined) rows.push({ name, rule });
  }
  return html`<section class="sheet"><h2>Why not</h2>
${rows.length === 0 ? html`<p>No other candidate.</p>` : omissionTable(rows)}</section>
`;
}

function omissionTable(rows: readonly Row[]): Markup {
  const row = ({ name, rule }: Row) => html`<tr>
<th scope="row">${name}</th><td>${ruleText(rule)} <code class="soft">${rule}</code></td></tr>
`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Why not">
<table><caption>Products that go with a purchase and are not suggested</caption>
<thead><tr><th scope="col">Product</th><th scope="col">Left out because</th></tr></thead>
<tbody>
${rows.map(row)}</tbody></table></div>`;
}

function email({ rendered, raw }: PreviewEntry): Markup {
  const eml = raw === undefined ? undefined : html` · <a href="email.eml">.eml, byte for byte</a>`;
  return html`<section aria-labelledby="email"><h2 id="email">${rendered?.subject}</h2>
<p class="soft">${rendered?.preheader}</p>
<p><a href="email.html">HTML</a> · <a href="email.txt">Text</a>${eml}</p>
<div class="views">
<figure><figcaption>600 px</figcaption>${emailFrame('email.html', 'The email, 600 px wide', { class: 'wide' })}</figure>
<figure><figcaption>320 px</figcaption>${emailFrame('email.html', 'The email, 320 px wide', { class: 'narrow' })}</figure>
</div></section>
`;
}
