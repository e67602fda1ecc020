import type { Decided } from '../../run/index.ts';
import { plain, type Terminal } from '../Terminal.ts';
import { wrap } from '../within.ts';

/** What was written into the policy, a line each, and what is left to look at. */
export function showDecided(
  { answers, decisions, gone, left }: Decided,
  { columns }: Pick<Terminal, 'columns'>,
  isDry: boolean,
): string {
  return [
    `${answers} answers ${isDry ? 'would write' : 'wrote'} ${decisions.length} lines into the policy:`,
    ...decisions.map((one) => wrap(plain(textOf(one)), columns, '  ')),
    ...(gone.length === 0
      ? []
      : [
          wrap(
            `Passed over, since the group or product is no longer in the review: line ${gone.join(', ')}. Decide again in a new file.`,
            columns,
          ),
        ]),
    `Left to look at: ${left.groups} groups, ${left.doubtful} of them doubtful.`,
  ].join('\n');
}

function textOf(decision: Decided['decisions'][number]): string {
  if (decision.kind === 'category')
    return `${decision.topic}: the shelf ${decision.category} (${decision.because})`;
  if (decision.kind === 'word') return `${decision.topic}: the word "${decision.word}" (${decision.because})`;
  const { topic, because, ...of } = decision.exception;
  return `not ${topic}: ${Object.entries(of)
    .map(([kind, value]) => `${kind} ${value}`)
    .join('')} (${because})`;
}
