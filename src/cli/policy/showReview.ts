import type { CatalogReview } from '../../run/index.ts';
import { plain, type Terminal } from '../Terminal.ts';
import { table } from '../table.ts';
import { cut, wrap } from '../within.ts';

interface Look extends Pick<Terminal, 'columns' | 'style' | 'isInteractive'> {
  /** Whether every product of every group is shown, and every finding. */
  readonly all: boolean;
}

/** So many products of a group are shown to a person who watches; the rest is counted. */
const SHOWN = 8;

const QUESTIONS = {
  word: (by: string) => `by the word "${by}"`,
  shelf: (by: string) => `the shelf ${by}`,
  neighbours: (by: string) => `the rest of ${by}`,
} as const;

const count = (number: number, what: string) => `${number} ${what}${number === 1 ? '' : 's'}`;

/** The groups, the doubtful first; then each topic's reason and law once, and what the policy says in vain. */
export function showReview(review: CatalogReview, look: Look): string {
  const { columns, style } = look;
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', style('bold', title), ...lines];
  const group = (one: CatalogReview['groups'][number], number: number) => [
    '',
    wrap(
      plain(
        `${number}. ${one.topic}, ${QUESTIONS[one.kind](one.by)}: ${count(one.products.length, 'product')}; ${one.why}`,
      ),
      columns,
      '  ',
    ),
    ...products(one, look),
  ];

  const doubtful = review.groups.filter(({ certainty }) => certainty === 'doubtful');
  const sure = review.groups.filter(({ certainty }) => certainty !== 'doubtful');
  const sensitive = new Map<string | undefined, number>();
  for (const { findings } of review.sensitive)
    sensitive.set(findings[0]?.topic, (sensitive.get(findings[0]?.topic) ?? 0) + 1);
  const silent = review.topics.filter(({ topic }) => !sensitive.has(topic)).map(({ topic }) => topic);
  const unflagged = review.neighbours.reduce((sum, one) => sum + one.products.length, 0);

  return [
    wrap(`${plain(review.policy)}, fingerprint ${review.fingerprint}`, columns),
    wrap(
      `${review.sensitive.length} of ${review.products} products are sensitive: never suggested, never a reason for a suggestion. ` +
        `To look at: ${count(doubtful.length, 'doubtful group')}, ${count(sure.length, 'clear one')}, ` +
        `and ${count(unflagged, 'product')} that stand${unflagged === 1 ? 's' : ''} among sensitive ones.`,
      columns,
    ),
    ...section(
      'Doubtful: is it sensitive?',
      doubtful.flatMap((one, i) => group(one, i + 1)),
    ),
    ...section(
      'Not flagged, although the neighbours are',
      review.neighbours.flatMap((one, i) => group(one, doubtful.length + i + 1)),
    ),
    ...section(
      'Clear',
      sure.flatMap((one, i) => group(one, doubtful.length + review.neighbours.length + i + 1)),
    ),
    ...section(
      'Topics',
      review.topics.flatMap(({ topic, because, law }) =>
        sensitive.has(topic)
          ? [
              `  ${topic}: ${count(sensitive.get(topic) ?? 0, 'product')}`,
              wrap(plain(because), columns, '    '),
              ...law.map((text) => style('dim', wrap(plain(text), columns, '    '))),
            ]
          : [],
      ),
    ),
    ...section(
      'Let through by an exception',
      review.excepted.flatMap(({ id, name, lifted }) => [
        wrap(plain(`${id}  ${name}`), columns, '  '),
        ...lifted.map(({ topic, detail, because }) =>
          wrap(plain(`not ${topic} by "${detail}": ${because}`), columns, '    '),
        ),
      ]),
    ),
    ...section(
      'Topics without a product here',
      silent.length === 0 ? [] : [wrap(silent.join(', '), columns, '  ')],
    ),
    ...section(
      'Categories that are mapped to no known one, with their products',
      review.unmapped.map(({ category, products }) => wrap(`${plain(category)}: ${products}`, columns, '  ')),
    ),
    ...(review.unmatched.length === 0
      ? []
      : ['', style('red', 'Named by the policy, and not in the catalog: what is mistyped protects nobody')]),
    ...review.unmatched.map(({ place, name, meant }) =>
      wrap(
        plain(`${place}: "${name}"${meant === undefined ? '' : `; did you mean "${meant}"?`}`),
        columns,
        '  ',
      ),
    ),
  ].join('\n');
}

/** The products of a group, a line each: cut for a person who watches, whole in a file. */
function products({ products: all, topic, kind }: CatalogReview['groups'][number], look: Look): string[] {
  const { columns, isInteractive } = look;
  const shown = look.all || !isInteractive ? all : all.slice(0, SHOWN);
  const rows = shown.map(({ id, name, category, findings }) => {
    const words = findings
      .filter((one) => look.all || one.topic === topic)
      .map(({ detail }) => `"${detail}"`);
    return [
      `     ${plain(id)}`,
      plain(name),
      plain(category),
      ...(kind === 'neighbours'
        ? []
        : [plain([...new Set(words)].slice(0, look.all ? undefined : 3).join(' '))]),
    ];
  });
  const each = Math.floor((columns - 2 * 4) / 4);
  const lines = table(isInteractive ? rows.map((row) => row.map((cell) => cut(cell, each))) : rows).split(
    '\n',
  );
  const left = all.length - shown.length;
  return left === 0 ? lines : [...lines, `     and ${left} more: mesura policy --all`];
}
