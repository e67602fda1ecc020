import type { PairReview } from '../../run/index.ts';
import { plain, type Terminal } from '../Terminal.ts';
import { wrap } from '../within.ts';

const TITLES = {
  dangling: 'They point at nothing',
  substitutes: 'One takes the place of the other',
  unsupported: 'Nothing supports them: are they complements?',
  sensitive: 'Never used',
} as const;

/** The questioned pairs by what is wrong with them. */
export function showPairs(
  { pairs, questioned }: PairReview,
  { columns, style }: Pick<Terminal, 'columns' | 'style'>,
): string {
  const byDoubt = Map.groupBy(questioned, ({ doubt }) => doubt);
  const ends = (end: (typeof questioned)[number]['from'], name: string) =>
    'product' in end ? `${name} (${end.product})` : name;
  return [
    wrap(
      questioned.length === 0
        ? `${pairs} pairs: each has its shelves or counted customers behind it.`
        : `${questioned.length} of ${pairs} pairs to look at. A pair that you keep needs nothing; one that is wrong is a row less, or strength 0.`,
      columns,
    ),
    ...[...byDoubt].flatMap(([doubt, of]) => [
      '',
      style('bold', `${TITLES[doubt]} (${of.length})`),
      ...of.flatMap(({ from, to, fromName, toName, why, evidence }) => [
        wrap(plain(`${ends(from, fromName)} -> ${ends(to, toName)}`), columns, '  '),
        wrap(
          plain(evidence.note === undefined ? why : `${why}; its note: ${evidence.note}`),
          columns,
          '    ',
        ),
      ]),
    ]),
  ].join('\n');
}
