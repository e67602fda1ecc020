import {
  type CatalogReview,
  openShop,
  prepareGuard,
  type ReviewedProduct,
  reviewCatalog,
} from '../../run/index.ts';
import type { Command } from '../Command.ts';
import { withCommon } from '../options.ts';
import { plain, type Terminal } from '../Terminal.ts';
import { table } from '../table.ts';
import { cut, wrap } from '../within.ts';

export const policy: Command = {
  configure(program, run) {
    withCommon(program, 'print one JSON object')
      .addHelpText(
        'after',
        '\nFor the person who signs the policy: which products of the catalog are sensitive, under which topic and by which\nword or category, which exceptions let something through, and which categories are not mapped.\nIt speaks of the catalog, never of a customer. Ends with 1 when the policy names a product or category that is not\nin the catalog.',
      )
      .option('--all', 'every finding of every product, and not only the first')
      .action((options: { config?: string; json?: boolean; all?: boolean }) =>
        run(async (context) => {
          await using shop = await openShop(context, options);
          const review = await reviewCatalog(shop.store, await prepareGuard(shop));
          if (options.json) context.terminal.json(review);
          else {
            const { columns, style } = context.terminal;
            context.terminal.out(show(review, { columns, style, all: options.all === true }));
          }
          return review.unmatched.length === 0 ? 0 : 1;
        }),
      );
  },
};

/** A topic's reason and law once, then a line for each of its products. */
function show(review: CatalogReview, { all, columns, style }: Look): string {
  const row = ({ name, category, findings }: ReviewedProduct) =>
    all ? [plain(name), plain(category)] : [plain(name), plain(category), findingText(findings[0])];
  const productLines = (products: readonly ReviewedProduct[]) =>
    all
      ? products.flatMap((product) => [
          columned([row(product)], columns),
          ...distinct(product.findings).map((text) => wrap(text, columns, '      ')),
        ])
      : [columned(products.map(row), columns)];
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', style('bold', title), ...lines];

  const byTopic = Map.groupBy(review.sensitive, ({ findings }) => findings[0]?.topic);
  const topics = review.topics.flatMap(({ topic, because, law }) => {
    const products = byTopic.get(topic) ?? [];
    if (products.length === 0) return [];
    const reason = wrap(plain(because), columns, '  ');
    const laws = law.map((text) => style('dim', wrap(plain(text), columns, '  ')));
    return section(`${topic} (${products.length})`, [reason, ...laws, ...productLines(products)]);
  });
  const silent = review.topics.filter(({ topic }) => !byTopic.has(topic)).map(({ topic }) => topic);
  return [
    wrap(`${plain(review.policy)}, fingerprint ${review.fingerprint}`, columns),
    wrap(
      `${review.sensitive.length} of ${review.products} products are sensitive: never suggested, never a reason for a suggestion.`,
      columns,
    ),
    ...topics,
    ...section('Category not mapped', productLines(byTopic.get(undefined) ?? []).filter(Boolean)),
    ...section(
      'Let through by an exception',
      review.excepted.flatMap(({ name, lifted }) => [
        wrap(plain(name), columns, '  '),
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

interface Look extends Pick<Terminal, 'columns' | 'style'> {
  /** Whether every finding is shown, or the first of each product. */
  readonly all: boolean;
}

function findingText(finding: ReviewedProduct['findings'][number] | undefined): string {
  return finding === undefined
    ? ''
    : plain(`${finding.rule.replace(/^sensitive\./, '')} "${finding.detail}"`);
}

function distinct(findings: ReviewedProduct['findings']): string[] {
  return [...new Set(findings.map((finding) => `${finding.topic ?? 'not mapped'}: ${findingText(finding)}`))];
}

/** Rows in columns of the same width, indented, and never wider than the terminal. */
function columned(rows: readonly (readonly string[])[], columns: number): string {
  const count = rows[0]?.length ?? 1;
  const each = Math.floor((columns - 2 - 2 * (count - 1)) / count);
  return table(rows.map((row) => row.map((cell, i) => (i === 0 ? `  ${cut(cell, each)}` : cut(cell, each)))));
}
