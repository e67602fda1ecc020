import { html, type Markup } from '../../deliver/preview/markup.ts';
import { page } from '../../deliver/preview/page.ts';
import { minorDigits } from '../../domain/index.ts';
import type { Difference, EffectVerdict, Measure } from '../../learn/index.ts';
import { intervalPlot } from '../report/intervalPlot.ts';
import type { CampaignEffect, EffectReport } from './measureEffect.ts';

export const MEASURE_NAMES: Readonly<Record<Measure, string>> = {
  bought: 'bought again',
  boughtSuggested: 'bought what was suggested',
  returned: 'sent something back',
  unsubscribed: 'unsubscribed',
  complained: 'complained',
};

export const EFFECT_WORDS: Readonly<Record<EffectVerdict, string>> = {
  more: 'more people bought again than without it',
  less: 'fewer people bought again than without it',
  'none-found': 'no difference beyond chance was found, which is not the same as none',
  'too-early': 'too early to say',
};

/** The report: each campaign with its differences, drawn and as a table. One file, nothing from elsewhere. */
export function effectPage(report: EffectReport): string {
  return page(
    'What our emails change',
    html`<h1>What our emails change</h1>
<p class="soft">People who were written to, against people who were held back; their orders in the ${report.days} days after.</p>`,
    html`${report.campaigns.map((campaign) => section(campaign, report))}${overall(report)}${method(report)}`,
  );
}

function section(effect: CampaignEffect, { currency }: EffectReport): Markup {
  const { campaign, verdict, written, held, nextLook, look, shares, spent } = effect;
  const counted = html`<p>${written.toLocaleString('en')} people were written to and ${held.toLocaleString('en')} were held back, with their days over. The next look is at ${nextLook} in the smaller group.</p>`;
  if (look === undefined) {
    const why = effect.control
      ? 'Nothing is shown before each group has 100 people: with fewer, chance speaks.'
      : html`No control group is set: give the campaign one in the configuration, such as <code>control: 0.1</code>.`;
    return html`<section class="sheet"><h2>${campaign}: ${EFFECT_WORDS[verdict]}</h2>${counted}<p>${why}</p></section>`;
  }
  const digits = minorDigits(currency);
  const money = (minor: number) => (minor / 10 ** digits).toFixed(digits);
  const of = ({ value, low, high }: Difference) => ({ value: value * 100, low: low * 100, high: high * 100 });
  const widest = Math.max(
    1,
    ...shares.map(({ difference }) => Math.max(Math.abs(difference.low), Math.abs(difference.high)) * 100),
  );
  const end = Math.ceil(widest);
  const plot = intervalPlot({
    label: `${campaign}: how many more of a hundred people, with 95% intervals. The table below holds the same figures.`,
    axis: 'more of a hundred people than in the control group',
    series: ['difference'],
    rows: shares.map(({ measure, difference }) => ({
      name: MEASURE_NAMES[measure],
      values: [of(difference)],
    })),
    lines: [{ at: 0, label: 'no difference' }],
    ...{ from: -end, to: end, parts: 4, format: (value: number) => signed(value, 1) },
  });
  return html`<section class="sheet"><h2>${campaign}: ${EFFECT_WORDS[verdict]}</h2>${counted}
<p class="soft">Look ${look.number}: as it was with ${look.people} people in the smaller group.</p>
<div class="scroll" tabindex="0" role="region" aria-label="Plot: ${campaign}">${plot}</div>
<div class="scroll" tabindex="0" role="region" aria-label="Figures: ${campaign}">
<table><caption>Part of the people of each group, and the difference in a hundred people with its 95% interval</caption>
<thead><tr><th scope="col"></th><th scope="col">written to</th><th scope="col">held back</th><th scope="col">difference</th></tr></thead>
<tbody>${shares.map(
    ({ measure, written: a, held: b, difference }) =>
      html`<tr><th scope="row">${MEASURE_NAMES[measure]}</th><td>${percent(a.count / a.people)}</td><td>${percent(b.count / b.people)}</td><td>${signed(difference.value * 100, 1)} <span class="soft">(${signed(difference.low * 100, 1)} to ${signed(difference.high * 100, 1)})</span></td></tr>\n`,
  )}${spent && html`<tr><th scope="row">spent a person, ${currency}</th><td>${money(spent.written)}</td><td>${money(spent.held)}</td><td>${signed(spent.difference.value / 10 ** digits, digits)} <span class="soft">(${signed(spent.difference.low / 10 ** digits, digits)} to ${signed(spent.difference.high / 10 ** digits, digits)})</span></td></tr>`}</tbody></table></div></section>`;
}

function overall({ overall: all, campaigns }: EffectReport): Markup {
  if (all === undefined || campaigns.length < 2) return html``;
  return html`<section class="sheet"><h2>All campaigns together</h2><p>${signed(all.value * 100, 1)} of a hundred people more bought again (95%: ${signed(all.low * 100, 1)} to ${signed(all.high * 100, 1)}). Each campaign counts by how much it can tell; who was in several counts in each.</p></section>`;
}

function method({ days }: EffectReport): Markup {
  return html`<section class="sheet"><h2>How it was done</h2>
<p>A keyed hash of the person and the campaign decides who is held back, before anything is known of them, and for good. Each person
counts once a campaign, from the first email on, or from when it would have gone out, and for ${days} days. Only orders, returns and objections
are counted: no picture and no link of the emails is followed. Sensitive purchases count as if they did not exist, and who does not agree
to the use of purchases is in neither group. Looks are taken at 100 people in the smaller group and each time it has doubled; in between
the answer stays as it is. At the first look a difference is called one when its chance is below 2.5%, at the second below 0.8%, and so on, so that all looks together err
in fewer than 5 of 100 campaigns that change nothing. The campaign is judged by "bought again" alone; the other lines are
shown with their intervals and decide nothing. Intervals: Newcombe's for parts, Welch's for money.</p></section>`;
}

const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
const signed = (value: number, digits: number) =>
  `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(value).toFixed(digits)}`;
