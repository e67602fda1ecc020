import { attribute, type Element, textOf } from '../document/Document.ts';
import type { Page } from '../Page.ts';
import type { Draft } from '../Rule.ts';

/** Tables that lay out without saying so, and tables of data without headers. */
export function* tables({ document }: Page): Generator<Draft> {
  for (const at of document.elements) {
    if (at.name !== 'table') continue;
    const role = attribute(at, 'role');
    if (role === 'presentation' || role === 'none') continue;
    const own = [...within(at)];
    if (own.some(({ name }) => name === 'th' || name === 'caption')) continue;
    // MJML gives no role to what mj-table holds, because it may be data: rows of several cells with short texts look like it.
    if (looksLikeData(own)) yield { code: 'table-no-headers', at };
    else yield { code: 'table-no-role', at };
  }
}

/** The elements of a table without those of tables in it. */
function* within(table: Element): Generator<Element> {
  for (const child of table.children) {
    if (child.kind !== 'element') continue;
    yield child;
    if (child.name !== 'table') yield* within(child);
  }
}

/** Two rows or more with the same number of cells, two or more, and no table or picture in any of them. */
function looksLikeData(own: readonly Element[]): boolean {
  if (own.some(({ name }) => name === 'table' || name === 'img')) return false;
  const counts = own
    .filter(({ name }) => name === 'tr')
    .map(
      ({ children }) =>
        children.filter((one) => one.kind === 'element' && one.name === 'td' && textOf(one) !== '').length,
    );
  return counts.length >= 2 && (counts[0] ?? 0) >= 2 && counts.every((count) => count === counts[0]);
}
