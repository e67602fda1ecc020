import { html, type Markup } from '../preview/markup.ts';
import { page } from '../preview/page.ts';
import type { ProofOccasion, ProofSheet } from './ProofSheet.ts';

/** A proof as one page, for the records of whoever answers for personal data. No person's purchases are in it. */
export function proofPage(proof: ProofSheet, occasion: ProofOccasion): string {
  const same = proof.verdict === 'same';
  const title = `Proof of non-interference, ${occasion.shop}`;
  const top = html`<h1>${title}</h1>
<p class="kind ${same ? 'is-send' : 'is-defer'}">${same ? 'Same: sensitive purchases change nothing.' : 'Differs: a sensitive purchase changes something.'}</p>`;
  const body = html`${scopeSheet(proof, occasion)}${armsSheet(proof)}${areasSheet(proof)}${LIMITS}${repeatSheet(proof, occasion)}${SIGNATURE}`;
  return page(title, top, body);
}

const day = (at: number | Date) => new Date(at).toISOString().replace('T', ' ').slice(0, 16);

const rows = (entries: readonly (readonly [string, string | number | undefined])[]): Markup[] =>
  entries.map(
    ([name, value]) => html`<tr><th scope="row">${name}</th><td>${value}</td></tr>
`,
  );

const scrolled = (label: string, table: Markup): Markup =>
  html`<div class="scroll" tabindex="0" role="region" aria-label="${label}">${table}</div>`;

function scopeSheet(proof: ProofSheet, { made, shop, customerId }: ProofOccasion): Markup {
  const { scope, customers, products, policy, days, now } = proof;
  return html`<section class="sheet"><h2>What was proved</h2>
<p>That what ${shop} sends, and all that Mesura lets others read, is the same with and without purchases that the policy calls
sensitive, and with and without what a source brought that the policy does not list.</p>
${scrolled(
  'What was proved',
  html`<table><caption>Scope</caption><tbody>
${rows([
  ['Made', `${day(made)} UTC`],
  ['Decided as of', `${day(now)} UTC, for ${days} ${days === 1 ? 'day' : 'days'} in a row`],
  ['About', scope === 'all' ? `all ${customers} customers` : `one customer: ${customerId ?? ''}`],
  ['Catalog', `${products.all} products, ${products.sensitive} of them sensitive`],
  ['Policy', `${policy.name}, fingerprint ${policy.fingerprint}`],
])}</tbody></table>`,
)}</section>
`;
}

function armsSheet({ arms, times }: ProofSheet): Markup {
  const row = ({
    name,
    putIn,
    differences,
  }: ProofSheet['arms'][number]) => html`<tr><th scope="row">${name}</th>
<td>${putIn === undefined ? 'the purchases as they are stored' : `none of the sensitive ones; ${putIn} random ones put in`}</td>
<td>${differences === 0 ? 'none' : differences}</td></tr>
`;
  return html`<section class="sheet"><h2>How</h2>
<p>On copies of the database, which were removed, the program lived through those days: it decided, rendered, rehearsed and sent, to a
mail server of its own that keeps what it is given. First without anything sensitive; then with the purchases as they are; then ${times} times with
random sensitive purchases put in: in orders that exist and in new ones, kept, returned, complained about and given away.
How many were taken out is not said here: that number would tell of the people.</p>
${scrolled(
  'How',
  html`<table><caption>Compared with the days without anything sensitive</caption>
<thead><tr><th scope="col">Run</th><th scope="col">With</th><th scope="col">Differences</th></tr></thead>
<tbody>
${arms.map(row)}</tbody></table>`,
)}</section>
`;
}

function areasSheet({ areas }: ProofSheet): Markup {
  const row = ({
    area,
    what,
    compared,
    differences,
  }: ProofSheet['areas'][number]) => html`<tr><th scope="row">${area}</th>
<td>${what.replaceAll('`', '')}</td><td>${compared}</td><td>${differences === 0 ? 'same' : `${differences} differ`}</td></tr>
`;
  return html`<section class="sheet"><h2>What was compared</h2>
${scrolled(
  'What was compared',
  html`<table><caption>Readings, to the byte, in each run</caption>
<thead><tr><th scope="col">Area</th><th scope="col">What it is</th><th scope="col">Readings</th><th scope="col">Verdict</th></tr></thead>
<tbody>
${areas.map(row)}</tbody></table>`,
)}</section>
`;
}

const LIMITS = html`<section class="sheet"><h2>What was not compared, and why</h2>
<ul>
<li>What is about a person and for that person: the export of their data, which holds their purchases.</li>
<li>What is shown with --reveal, on a terminal and to nobody else.</li>
<li>The review of the catalog, which speaks of products and reads no purchase.</li>
<li>The files that the shop imports and the report of an import: they are the data itself.</li>
<li>How long something takes.</li>
<li>Products that no catalog names: nobody can tell what they are. They are never used; that there are such lines is told in mesura status.</li>
</ul>
<p>A product that the policy does not call sensitive is not protected by this proof. Which ones it does is reviewed with mesura policy.</p>
</section>
`;

function repeatSheet({ seed, times, days, now }: ProofSheet, { customerId }: ProofOccasion): Markup {
  const command = `mesura prove${customerId === undefined ? '' : ` ${customerId}`} --seed ${seed} --times ${times} --days ${days} --now ${new Date(now).toISOString()}`;
  return html`<section class="sheet"><h2>To repeat it</h2>
<p>With the same data, policy and templates, this gives the same proof:</p><p><code>${command}</code></p>
</section>
`;
}

const SIGNATURE = html`<section class="sheet"><h2>For the file</h2>
<p>Accountability, GDPR art. 5(2); part of the impact assessment, art. 35(7)(d); review whenever policy, templates or program change, art. 35(11).</p>
<table><caption>Filled in by hand</caption><tbody>
${rows([
  ['Reviewed by', ''],
  ['Date', ''],
  ['Remarks', ''],
])}</tbody></table></section>
`;
