import { type ComplementEnd, csvLine } from '../../domain/index.ts';
import type { PairReview } from '../../guard/index.ts';
import type { CatalogReview } from './reviewCatalog.ts';

const HEADER = [
  'certainty',
  'kind',
  'topic',
  'by',
  'why',
  'id',
  'name',
  'shelf',
  'words',
  'decision',
  'because',
];

/**
 * The review as a spreadsheet: a row for each group (no id), then one for each of its products. `decision` and `because`
 * are for the person; `mesura policy --decide` reads them.
 */
export function* reviewCsv({ groups, neighbours }: CatalogReview): Generator<string> {
  yield csvLine(HEADER);
  for (const { certainty, kind, topic, by, why, products } of [...groups, ...neighbours]) {
    const count = products.length === 1 ? '1 product' : `${products.length} products`;
    yield csvLine([certainty, kind, topic, by, why, '', count, '', '', '', '']);
    for (const { id, name, category, findings } of products) {
      const words = [...new Set(findings.flatMap((one) => (one.topic === topic ? [one.detail] : [])))];
      yield csvLine([certainty, kind, topic, by, '', id, name, category, words.join('; '), '', '']);
    }
  }
}

const end = (of: ComplementEnd) => ('product' in of ? [of.product, ''] : ['', of.category]);

/** The questioned pairs as a spreadsheet, with the columns by which an import knows a complement. */
export function* pairCsv({ questioned }: PairReview): Generator<string> {
  const columns = ['doubt', 'why', 'from_product', 'from_category', 'to_product', 'to_category'];
  yield csvLine([...columns, 'from_name', 'to_name', 'kind', 'strength', 'note']);
  for (const { doubt, why, from, to, fromName, toName, evidence } of questioned) {
    const { kind, strength, note = '' } = evidence;
    yield csvLine([doubt, why, ...end(from), ...end(to), fromName, toName, kind, String(strength), note]);
  }
}
