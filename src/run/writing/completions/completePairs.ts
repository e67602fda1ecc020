import type { Completions } from '../../../template/editor/index.ts';
import type { Shop } from '../../shop/openShop.ts';
import { csvCells } from '../csvCells.ts';

/** Products and categories in the columns of a list of complements that name them. */
export async function completePairs(
  store: Shop['store'],
  text: string,
  offset: number,
): Promise<Completions> {
  const { cells, columns } = csvCells(text.slice(0, offset));
  const last = cells.at(-1)?.at(-1);
  const none = { from: offset, to: offset, options: [] };
  if (last === undefined || cells.length < 2) return none;
  const column = columns[(cells.at(-1)?.length ?? 1) - 1] ?? '';
  const from = last.from + (text[last.from] === '"' ? 1 : 0);
  if (/product$/.test(column))
    return {
      ...{ from, to: offset },
      options: (await store.products()).map(({ id, name }) => ({ label: id, kind: 'id', detail: name })),
    };
  if (/category$/.test(column)) {
    const categories = [...new Set((await store.products()).map(({ category }) => category))].sort();
    return { from, to: offset, options: categories.map((label) => ({ label, kind: 'word' })) };
  }
  if (column === 'kind')
    return { from, to: offset, options: ['curated', 'learned'].map((label) => ({ label, kind: 'word' })) };
  return none;
}
