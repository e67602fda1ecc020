import type { Complement, ComplementEnd } from '../../domain/index.ts';
import type { End, LearnedShelfPair, Support } from './Learned.ts';

/** Learned pairs as the guard takes them: products first, their shelves behind them. */
export function toComplements(pairs: readonly LearnedShelfPair[]): Complement[] {
  return pairs.flatMap(({ fromShelf, toShelf, shelves, products }) => [
    ...(shelves ? [complement({ shelf: fromShelf }, { shelf: toShelf }, shelves)] : []),
    ...products.map(({ from, to, ...support }) => complement(from, to, support)),
  ]);
}

const complement = (from: End, to: End, { strength, people }: Support): Complement => ({
  from: complementEnd(from),
  to: complementEnd(to),
  evidence: { kind: 'learned', strength, customers: people },
});

const complementEnd = ({ shelf, product }: End): ComplementEnd =>
  product === undefined ? { category: shelf } : { product };
