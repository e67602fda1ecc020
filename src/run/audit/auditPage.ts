import { html, type Markup } from '../../deliver/preview/markup.ts';
import { page } from '../../deliver/preview/page.ts';
import type { Attack } from '../../learn/audit/attack.ts';
import { FEWEST, type Horizon, type LeakVerdict, LIMITS } from '../../learn/audit/verdictOf.ts';
import { intervalPlot } from '../report/intervalPlot.ts';
import { ARMS, type Arm } from './arms.ts';
import type { PolicyAudit, TopicLeak } from './auditPolicy.ts';

const ARM_NAMES: Readonly<Record<Arm, string>> = {
  none: 'without a policy',
  topics: 'with topics',
  proxies: 'with topics and proxies',
};
const HORIZONS: Readonly<Record<Horizon, string>> = { one: 'one email', twelve: 'twelve emails over a year' };

/** What each verdict says, and what to do. */
export const VERDICTS: Readonly<Record<LeakVerdict, { readonly word: string; readonly todo: string }>> = {
  blind: { word: 'cannot be guessed', todo: 'Nothing is to be done.' },
  'gives-away': {
    word: 'gives away',
    todo: 'Run "mesura learn --proxies", review what gives the topic away, and put it under the topic\'s proxies in the policy. Then audit again. Until then, veto the pairs whose products stand in that list.',
  },
  unclear: {
    word: 'cannot be said',
    todo: 'The interval is wider than the question: with so few people no verdict is honest. Audit again when there are more.',
  },
};

/** The report that a privacy officer files: a verdict a topic, the figures, and what the policy costs. One file, nothing from elsewhere. */
export function auditPage(audit: PolicyAudit): string {
  return page(
    `Audit of ${audit.policy}`,
    html`<h1>What our emails give away</h1>
<p class="soft">${audit.policy}, fingerprint <code>${audit.fingerprint}</code></p>`,
    html`${asked(audit)}${(['one', 'twelve'] as const).map((horizon) => leaks(audit, horizon))}${cost(audit)}${fair(audit)}${method(audit)}`,
  );
}

function asked({ people, pairs, untested }: PolicyAudit): Markup {
  return html`<section class="sheet"><h2>What was asked</h2>
<p>Somebody sees the products that our emails suggest to a person, and nothing else. How well can they guess whether that person buys of a
sensitive topic? <strong>0.50 is a coin's toss, 1.00 is knowing.</strong> ${people} people were taken, all of whom have agreed to the use of
their purchases. ${pairs === 'approved' ? 'Suggestions are those of the approved pairs.' : 'No learned pair is approved yet: suggestions are those that all proposed pairs would make.'}</p>
${untested.length === 0 ? undefined : html`<p>Of these topics nothing can be said, since fewer than ${FEWEST} people have bought of them, or have not: ${untested.join(', ')}.</p>`}</section>`;
}

function leaks({ leaks: all }: PolicyAudit, horizon: Horizon): Markup {
  const shown = all.filter((leak) => leak.horizon === horizon);
  if (shown.length === 0)
    return html`<section class="sheet"><h2>After ${HORIZONS[horizon]}</h2><p>No sensitive topic has been bought of by enough people: there is nothing to guess.</p></section>`;
  const plot = leakPlot(shown, horizon);
  const cell = ({ auc, low, high }: Attack) =>
    html`${auc.toFixed(2)} <span class="soft">(${low.toFixed(2)} to ${high.toFixed(2)})</span>`;
  const row = ({ topic, arms, control, verdict, needed }: TopicLeak) => html`<tr><th scope="row">${topic}</th>
<td>${arms.proxies.trues} of ${arms.proxies.people}</td>${ARMS.map((arm) => html`<td>${cell(arms[arm])}</td>`)}<td>${cell(control)}</td>
<td><strong>${VERDICTS[verdict].word}</strong>${needed === undefined ? undefined : html`; about ${needed.toLocaleString('en')} people would be needed`}</td></tr>
`;
  const verdicts = [...new Set(shown.map(({ verdict }) => verdict))];
  return html`<section class="sheet"><h2>After ${HORIZONS[horizon]}</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Plot: after ${HORIZONS[horizon]}">${plot}</div>
<div class="scroll" tabindex="0" role="region" aria-label="Figures: after ${HORIZONS[horizon]}">
<table><caption>How well each topic can be guessed at equal activity, with the 95% interval. "Nothing there": the same attack on truths that were dealt out anew.</caption>
<thead><tr><th scope="col">Topic</th><th scope="col">Bought of it</th>${ARMS.map((arm) => html`<th scope="col">${ARM_NAMES[arm]}</th>`)}<th scope="col">nothing there</th><th scope="col">Verdict</th></tr></thead>
<tbody>${shown.map(row)}</tbody></table></div>
<ul class="reasons">${verdicts.map((verdict) => html`<li><strong>${VERDICTS[verdict].word}</strong>: ${VERDICTS[verdict].todo}</li>`)}</ul></section>`;
}

/** How well each topic can be guessed under each policy, drawn. */
export function leakPlot(leaks: readonly TopicLeak[], horizon: Horizon): Markup {
  return intervalPlot({
    label: `How well each topic can be guessed after ${HORIZONS[horizon]}, with 95% intervals. The table below holds the same figures.`,
    axis: "how well it can be guessed (0.50 is a coin's toss)",
    series: ARMS.map((arm) => ARM_NAMES[arm]),
    rows: leaks
      .filter((leak) => leak.horizon === horizon)
      .map(({ topic, arms }) => ({ name: topic, values: ARMS.map((arm) => of(arms[arm])) })),
    lines: [
      { at: 0.5, label: '' },
      { at: LIMITS[horizon], label: `limit ${LIMITS[horizon]}` },
    ],
    ...{ from: 0.3, to: 1, parts: 7, format: (value: number) => value.toFixed(2) },
  });
}

function cost({ cost: arms }: PolicyAudit): Markup {
  const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
  return html`<section class="sheet"><h2>What the policy costs</h2>
<div class="scroll" tabindex="0" role="region" aria-label="What the policy costs"><table><caption>How many people an email could suggest something to, and how much</caption>
<thead><tr><th scope="col">Policy</th><th scope="col">People reached</th><th scope="col">Suggestions a person</th></tr></thead>
<tbody>${arms.map(({ arm, reach, suggestions }) => html`<tr><th scope="row">${ARM_NAMES[arm]}</th><td>${percent(reach)}</td><td>${suggestions.toFixed(2)}</td></tr>\n`)}</tbody></table></div></section>`;
}

function fair({ fairness: groups }: PolicyAudit): Markup {
  if (groups.length === 0)
    return html`<section class="sheet"><h2>Is anybody left out?</h2><p>No group of people is known that is large enough to be compared with the others.</p></section>`;
  const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
  const differing = groups.filter(({ differs }) => differs);
  return html`<section class="sheet"><h2>Is anybody left out?</h2>
<p>${differing.length === 0 ? 'No group gets more or fewer suggestions than others who buy as much.' : html`Not as others who buy as much: <strong>${differing.map(({ group }) => group).join(', ')}</strong>. The policy states no reason for it. Look for shelves that these people buy from and that no pair leads from, and for names and texts that are missing in their language.`}</p>
<div class="scroll" tabindex="0" role="region" aria-label="Groups of people"><table><caption>People to whom an email could suggest something, and what would be expected of others who buy as much. Nobody under the policy's age is written to; what is shown here is what could be suggested.</caption>
<thead><tr><th scope="col">Group</th><th scope="col">People</th><th scope="col">Reached</th><th scope="col">Expected</th><th scope="col">Differs</th></tr></thead>
<tbody>${groups.map(({ group, people, reach, expected, differs }) => html`<tr><th scope="row">${group}</th><td>${people}</td><td>${percent(reach)}</td><td>${percent(expected)}</td><td>${differs ? 'yes' : 'no'}</td></tr>\n`)}</tbody></table></div></section>`;
}

function method({ people }: PolicyAudit): Markup {
  return html`<section class="sheet"><h2>How it was done</h2>
<p>Logistic regression over the suggested products, five folds, stratified by truth and by how much people buy; each of the ${people} people is
guessed by a model that has not seen them. The figure is the chance that somebody with the topic scores above somebody without it who
buys as much (area under the ROC curve); the interval is DeLong's. The same recommender runs three times, so that the difference is the
policy's. "Cannot be guessed" is said only where the whole interval lies below the limit; where it does not, no verdict is given that is
finer than the interval. If the proxies of the policy were found on the same people, their part is flattered: what tells is a later audit.
Another attacker, who knows more, may guess better.</p></section>`;
}

const of = ({ auc, low, high }: Attack) => ({ value: auc, low, high });
