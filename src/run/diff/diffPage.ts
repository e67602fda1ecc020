import { html, type Markup } from '../../deliver/preview/markup.ts';
import { page } from '../../deliver/preview/page.ts';
import type { ChangeKind, Side } from '../changes/ChangeReport.ts';
import type { ChangeExample, Piece } from '../changes/exampleOf.ts';
import type { ShopDiff } from './diffShops.ts';

/** What each kind of change is called, of one email and of several. */
export const CHANGE_WORDS: Readonly<Record<ChangeKind, string>> = {
  appears: 'sent, and was not before',
  vanishes: 'not sent any more',
  fails: 'cannot be made any more',
  mended: 'can be made again',
  changes: 'sent, and different',
  unsent: 'not sent, now as before, for another reason',
};
const PART_WORDS = { head: 'subject and headers', text: 'text part', html: 'HTML' } as const;

/** The report for whoever reviews a change: one file, nothing from elsewhere. It shows emails of single people. */
export function diffPage({ report, examples }: ShopDiff, against: string): string {
  const { counts, emails, people } = report;
  const kinds = (Object.keys(CHANGE_WORDS) as ChangeKind[]).filter((kind) => counts[kind] > 0);
  return page(
    'What this change does',
    html`<h1>What this change does to ${people} people</h1>
<p class="soft">Compared with ${against}. ${emails.before} emails before, ${emails.after} after. It shows emails of single people: keep it where their data may be.</p>`,
    html`<section class="sheet"><h2>In figures</h2>${
      kinds.length === 0
        ? html`<p>Nothing changes: every email is the same to the byte.</p>`
        : html`<ul>${kinds.map((kind) => html`<li><strong>${counts[kind]}</strong> ${CHANGE_WORDS[kind]}</li>`)}</ul>`
    }</section>${examples.map(exampleSheet)}`,
    { showsEmails: true },
  );
}

function exampleSheet({ group, subject, text, frames, before, after }: ChangeExample): Markup {
  const parts = group.parts.map((part) => PART_WORDS[part]).join(', ');
  const cannot = [before?.error, after?.error].find((error) => error !== undefined);
  return html`<section class="sheet"><h2>${group.count} ${CHANGE_WORDS[group.kind]}</h2>
<p class="soft">${group.campaign}${parts === '' ? undefined : html`: in ${parts}`}. Before: ${sideText(group.before)}. After: ${sideText(group.after)}. For example ${group.example.customerId}:</p>
${cannot && html`<p><strong>${cannot.code}</strong> ${cannot.message}</p>`}
${difference('Subject', subject)}${difference('Text', text)}
<div style="display:flex;flex-wrap:wrap;gap:16px">${frame('before', frames.before)}${frame('after', frames.after)}</div></section>`;
}

const sideText = (side: Side | undefined) =>
  side === undefined ? 'not there' : `${side.outcome} (${side.rule})`;

function difference(name: string, pieces: readonly Piece[]): Markup | undefined {
  if (pieces.every((piece) => piece.in === 'both')) return undefined;
  return html`<h3>${name}</h3><pre tabindex="0" style="white-space:pre-wrap;max-height:360px;overflow:auto">${pieces.map(
    (piece) =>
      piece.in === 'both'
        ? piece.text
        : piece.in === 'before'
          ? html`<del>${piece.text}</del>`
          : html`<ins>${piece.text}</ins>`,
  )}</pre>`;
}

function frame(side: 'before' | 'after', email: string | undefined): Markup {
  const look = 'flex:1 1 340px;min-width:0';
  return email === undefined
    ? html`<p style="${look}">${side === 'before' ? 'No email before.' : 'No email after.'}</p>`
    : html`<div style="${look}"><h3>${side === 'before' ? 'Before' : 'After'}</h3><iframe title="The email ${side}" sandbox="" srcdoc="${email}" style="width:100%;height:720px;border:1px solid;background:#fff"></iframe></div>`;
}
