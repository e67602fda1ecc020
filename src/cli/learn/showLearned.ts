import type { LearnSilence } from '../../run/index.ts';
import type { LearnReport } from '../../run/learn/learnFromOrders.ts';
import { isOfShelves, type ProposalRow, undecided } from '../../run/learn/reviewProposal.ts';
import { plain, type Terminal } from '../Terminal.ts';
import { wrap } from '../within.ts';

const MOST = 15;

/** Why there is nothing to propose, and what would help. */
const SILENCE: Readonly<Record<LearnSilence, (k: number) => string>> = {
  'too-few-people': (k) =>
    `There are fewer than ${k} people whose purchases may be counted (suggestions.minCustomers of the policy). With so few, a pair would speak of single people. Write complements by hand: data/complements.csv.`,
  'too-few-pairs': () =>
    'Hardly anybody bought from two shelves, in one order or within 90 days: there is nothing to count. More orders help; until then write complements by hand.',
  'one-shelf': () =>
    "All products stand on one shelf, and what stands on one shelf takes each other's place. Give the products categories, or say under suggestions.substitutes of the policy that this shelf is a mixed one.",
  'nothing-beyond-chance': () =>
    'What was bought together was bought together as often as chance would have it. More orders may show more.',
};

/** What was learned, in a screen: how much was counted, what is new, what is to be decided. */
export function showLearned({ file, learned, proposal }: LearnReport, { style, columns }: Terminal): string {
  const { people, orders, lines, k, silence, skippedOrders } = learned;
  const number = (count: number) => count.toLocaleString('en');
  const counted = `${number(lines)} order lines of ${number(orders)} orders of ${number(people)} people were counted; each pair has at least ${k} of them behind it.`;
  const skipped =
    skippedOrders === 0
      ? []
      : [`${number(skippedOrders)} orders of more than 500 different products were left out.`];
  if (silence)
    return [counted, ...skipped, SILENCE[silence](k)].map((text) => wrap(text, columns)).join('\n');

  const open = undecided(proposal.rows);
  const heads = open.map(({ places }) => proposal.rows[places[0] as number] as ProposalRow);
  const shown = heads
    .slice(0, MOST)
    .flatMap((row) => [
      wrap(`${style('bold', plain(row.from_shelf))} -> ${style('bold', plain(row.to_shelf))}`, columns),
      wrap(plain(row.evidence), columns, '    '),
    ]);
  const more = heads.length > MOST ? [`... and ${heads.length - MOST} more`] : [];
  const decided = proposal.rows.filter((row) => isOfShelves(row) && row.decision !== '').length;
  return [
    wrap(counted, columns),
    ...skipped.map((text) => wrap(text, columns)),
    '',
    wrap(changesText(proposal.changes, decided), columns),
    ...(open.length === 0
      ? []
      : ['', style('bold', `To be decided: ${open.length} pairs of shelves`), ...shown, ...more]),
    '',
    wrap(
      open.length === 0
        ? `Written: ${file}. Everything is decided; "mesura import" takes what was approved.`
        : `Written: ${file}. Nothing of it is used before it is approved: "mesura learn --review", or write approve, narrow or veto into its first column and run "mesura import".`,
      columns,
    ),
  ].join('\n');
}

function changesText(changes: LearnReport['proposal']['changes'], decided: number): string {
  const { added, addedShelves, lapsed, back, renumbered, unchanged } = changes;
  const parts = [
    `${added} new (${addedShelves} pairs of shelves)`,
    `${unchanged} as before`,
    ...(renumbered > 0 ? [`${renumbered} with other numbers`] : []),
    ...(back > 0 ? [`${back} back again`] : []),
    ...(lapsed > 0 ? [`${lapsed} not found any more`] : []),
  ];
  return `Since the last list: ${parts.join(', ')}. Decisions that were kept: ${decided}.`;
}
