import type { OrderLine } from '../../domain/index.ts';

/** What of a return found no purchase. */
export interface OpenReturn {
  readonly line: OrderLine;
  /** How many pieces are still to be matched. */
  readonly rest: number;
}

export interface Netting {
  /** The lines as they are after the returns, by position; those that are not touched are the same objects. */
  readonly lines: readonly OrderLine[];
  readonly matched: number;
  readonly open: readonly OpenReturn[];
}

const pairOf = ({ customerId, productId }: OrderLine): string => `${customerId}\n${productId}`;

/**
 * Takes what was sent back off what the same customer had bought of the same product before, the latest purchase first. A line of
 * which nothing is left counts as returned, since then; of one that was returned in part, the rest was kept.
 */
export function netReturns(purchases: readonly OrderLine[], returns: readonly OrderLine[]): Netting {
  const lines = [...purchases];
  const pairs = new Map<string, number[]>(returns.map((line) => [pairOf(line), []]));
  for (const [index, line] of lines.entries()) pairs.get(pairOf(line))?.push(index);
  const open: OpenReturn[] = [];
  let matched = 0;
  for (const returned of [...returns].sort((a, b) => a.placedAt - b.placedAt)) {
    const candidates = (pairs.get(pairOf(returned)) ?? [])
      .filter((index) => {
        const { placedAt, status } = lines[index] as OrderLine;
        return placedAt <= returned.placedAt && status === 'kept';
      })
      .sort((a, b) => (lines[b] as OrderLine).placedAt - (lines[a] as OrderLine).placedAt);
    let rest = returned.quantity;
    for (const index of candidates) {
      if (rest <= 0) break;
      const line = lines[index] as OrderLine;
      lines[index] = takeBack(line, rest, returned.placedAt);
      rest -= line.quantity;
    }
    if (rest > 0) open.push({ line: returned, rest });
    else matched++;
  }
  return { lines, matched, open };
}

/** A line after `quantity` pieces of it, or all of it, went back at a moment. */
export function takeBack(line: OrderLine, quantity: number, at: number): OrderLine {
  return quantity >= line.quantity
    ? { ...line, status: 'returned', statusAt: at }
    : { ...line, quantity: line.quantity - quantity, statusAt: at };
}
