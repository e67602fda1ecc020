import type { History, Store } from '../../store/index.ts';
import { folded } from './folded.ts';

/** Everybody whom the shop's files name, by id, with all that is known of them: read once, kept in memory. Raw. */
export class People {
  readonly #histories: History[] = [];
  readonly #byId = new Map<string, number>();
  /** Id, address and name as they are searched, a line each. */
  readonly #searched: string[] = [];

  get size(): number {
    return this.#histories.length;
  }

  add(history: History): void {
    const { id, email, firstName, lastName } = history.customer;
    this.#byId.set(id, this.#histories.length);
    this.#histories.push(history);
    const name = [firstName, lastName].filter((part) => part !== undefined).join(' ');
    this.#searched.push(folded(`${id}\n${email}\n${name}`));
  }

  history(index: number): History {
    return this.#histories[index] as History;
  }

  indexOf(customerId: string): number | undefined {
    return this.#byId.get(customerId);
  }

  /** Whether id, address or name hold what is looked for, folded already. */
  matches(index: number, wanted: string): boolean {
    return (this.#searched[index] as string).includes(wanted);
  }
}

export interface ReadingOptions {
  readonly pageSize?: number;
  /** How many people at most; whoever is left is read by the next call. */
  readonly atMost?: number;
  /** After each page. It may wait: what is read so far is there meanwhile. */
  readonly onPage?: () => Promise<void>;
}

/** Reads everybody who is not there yet, in the order of their ids, a page at a time. */
export async function readPeople(
  store: Store,
  people: People,
  { pageSize = 500, atMost = Number.POSITIVE_INFINITY, onPage }: ReadingOptions = {},
): Promise<void> {
  const last = people.size === 0 ? undefined : people.history(people.size - 1).customer.id;
  let read = 0;
  for await (const history of store.histories({
    pageSize,
    ...(last !== undefined && { afterCustomerId: last }),
  })) {
    people.add(history);
    read += 1;
    if (read >= atMost) return;
    if (read % pageSize === 0) await onPage?.();
  }
}
