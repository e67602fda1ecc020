import { type Decision, type ProposalRow, reviewStep, undecided } from '../../run/learn/reviewProposal.ts';
import type { Shop } from '../../run/shop/openShop.ts';
import { plain, type Terminal } from '../Terminal.ts';

const CHOICES = [
  { value: 'approve', label: 'Approve', hint: 'the shelves and all products below' },
  { value: 'narrow', label: 'Narrow', hint: 'only products that you choose' },
  { value: 'veto', label: 'Veto', hint: 'never, and do not ask again' },
  { value: 'later', label: 'Later' },
  { value: 'stop', label: 'Stop here' },
] as const;

/** Asks about each pair of shelves that nobody has decided on; each answer is in the file at once. @returns how many were decided */
export async function reviewPairs(
  shop: Shop,
  list: readonly ProposalRow[],
  terminal: Terminal,
): Promise<number> {
  const { select, multiselect, isCancel, note } = await import('@clack/prompts');
  let rows = list;
  const open = undecided(rows);
  let decided = 0;
  for (const [i, { shelves, places }] of open.entries()) {
    const of = places.map((place) => ({ place, row: rows[place] as ProposalRow }));
    const head = (of[0] as (typeof of)[number]).row;
    const products = of.slice(1);
    note(
      [head, ...products.slice(0, 8).map(({ row }) => row)].map(({ evidence }) => plain(evidence)).join('\n'),
      `${i + 1} of ${open.length}: ${plain(head.from_shelf)} -> ${plain(head.to_shelf)}`,
    );
    const choices = CHOICES.filter(({ value }) => value !== 'narrow' || products.length > 0);
    const answer = await select({ message: 'Do they go together?', options: [...choices] });
    if (isCancel(answer) || answer === 'stop') break;
    if (answer === 'later') continue;
    let only: number[] = [];
    if (answer === 'narrow') {
      const chosen = await multiselect({
        message: 'Which of them?',
        options: products.map(({ place, row }) => ({ value: place, label: plain(row.evidence) })),
        required: false,
      });
      if (isCancel(chosen)) break;
      only = chosen;
    }
    rows = await reviewStep(shop, rows, { shelves, decision: answer satisfies Decision, only });
    decided++;
  }
  terminal.say(`${decided} decided, ${undecided(rows).length} left.`);
  return decided;
}
