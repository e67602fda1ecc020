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

export const policy: Command = {
  configure(program, run) {
    withCommon(program, 'print one JSON object')
      .addHelpText(
        'after',
        '\nFor the person who signs the policy: which products of the catalog are sensitive, under which topic and by which\nword or category, which exceptions let something through, and which categories are not mapped.\nIt speaks of the catalog, never of a customer.',
      )
      .action((options: { config?: string; json?: boolean }) =>
        run(async (context) => {
          await using shop = await openShop(context, options);
          const review = await reviewCatalog(shop.store, await prepareGuard(shop));
          if (options.json) context.terminal.json(review);
          else context.terminal.out(show(review, context.terminal));
          return 0;
        }),
      );
  },
};

function show(review: CatalogReview, terminal: Terminal): string {
  const byTopic = new Map<string, ReviewedProduct[]>();
  for (const product of review.sensitive) {
    const topic = product.findings[0]?.topic ?? 'category not mapped';
    byTopic.set(topic, [...(byTopic.get(topic) ?? []), product]);
  }
  const topics = [...byTopic]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([topic, products]) => [
      '',
      `${terminal.style('bold', topic)} (${products.length})`,
      table(
        products.map(({ name, category, findings }) => [
          `  ${plain(name)}`,
          plain(category),
          byRule(findings),
        ]),
      ),
    ]);
  const excepted = review.excepted.map(({ name, lifted }) => [
    `  ${plain(name)}`,
    lifted.map(({ topic, detail, because }) => plain(`not ${topic} by "${detail}": ${because}`)).join('; '),
  ]);
  const unmapped = review.unmapped.map(({ category, products }) => [
    `  ${plain(category)}`,
    String(products),
  ]);
  return [
    `${review.policy}, fingerprint ${review.fingerprint}`,
    `${review.sensitive.length} of ${review.products} products are sensitive: never suggested, never a reason for a suggestion.`,
    ...topics,
    ...(excepted.length === 0
      ? []
      : ['', terminal.style('bold', 'Let through by an exception'), table(excepted)]),
    ...(unmapped.length === 0
      ? []
      : [
          '',
          terminal.style('bold', 'Categories that are mapped to no known one, with their products'),
          table(unmapped),
        ]),
  ].join('\n');
}

function byRule(findings: ReviewedProduct['findings']): string {
  return findings
    .map(({ rule, detail }) => plain(`${rule.replace(/^sensitive\./, '')} "${detail}"`))
    .join(', ');
}
