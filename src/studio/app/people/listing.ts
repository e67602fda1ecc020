import { signal } from '@preact/signals';
import { answerOf, api, type Facets, type Row } from '../api/client.ts';
import { type Filter, filter, type Place } from './filter.ts';

/** How many rows one request brings. */
const PAGE = 100;

/** The list as far as it was asked for. */
export interface Listing {
  /** How many answers came so far: whoever measures sees by it that one came. */
  readonly answer: number;
  readonly key: string;
  readonly total: number;
  readonly facets: Facets;
  readonly pages: ReadonlyMap<number, readonly Row[]>;
  /** Where the person that was asked for stands; -1: not in this list. */
  readonly position?: number;
}

export const listing = signal<Listing | undefined>(undefined);
/** Whether the filters are open: only then is counted how many each choice would leave. */
export const counting = signal(false);
export const listFailed = signal(false);

const pending = new Map<number, AbortController>();
let asking: AbortController | undefined;

const queryOf = (wanted: Filter, offset: number) => ({
  ...(wanted as Omit<Filter, 'outcome' | 'due'>),
  ...(wanted.outcome !== undefined && { outcome: wanted.outcome as 'send' }),
  ...(wanted.due !== undefined && { due: wanted.due as '1' }),
  facets: counting.value ? ('1' as const) : ('0' as const),
  offset: String(offset),
  limit: String(PAGE),
});

/**
 * Asks for the list anew, from the page that `row` is on. What was shown stays until the answer is there; an earlier question
 * that is still open is given up.
 */
export async function ask(row: number, place: Place | undefined): Promise<Listing | undefined> {
  asking?.abort();
  for (const one of pending.values()) one.abort();
  pending.clear();
  const mine = new AbortController();
  asking = mine;
  const wanted = filter.value;
  const page = Math.floor(row / PAGE);
  try {
    const query = {
      ...queryOf(wanted, page * PAGE),
      ...(place && { customer: place.customer, inCampaign: place.campaign }),
    };
    const got = await answerOf(api.people.$get({ query }, { init: { signal: mine.signal } }));
    if (mine.signal.aborted) return undefined;
    listFailed.value = false;
    listing.value = {
      answer: (listing.value?.answer ?? 0) + 1,
      key: JSON.stringify(wanted),
      total: got.total,
      facets: got.facets,
      pages: new Map([[page, got.rows]]),
      ...(got.position !== undefined && { position: got.position }),
    };
    return listing.value;
  } catch {
    if (!mine.signal.aborted) listFailed.value = true;
    return undefined;
  }
}

/** Fetches the pages of these rows that are not there yet. */
export function fetchRows(first: number, end: number): void {
  const known = listing.value;
  if (known === undefined) return;
  for (let page = Math.floor(first / PAGE); page * PAGE < Math.min(end, known.total); page += 1)
    if (!known.pages.has(page) && !pending.has(page)) void fetchPage(page);
}

async function fetchPage(page: number): Promise<void> {
  const mine = new AbortController();
  pending.set(page, mine);
  try {
    const query = queryOf(filter.value, page * PAGE);
    const { rows } = await answerOf(api.people.$get({ query }, { init: { signal: mine.signal } }));
    const known = listing.value;
    if (mine.signal.aborted || known === undefined) return;
    listing.value = { ...known, pages: new Map(known.pages).set(page, rows) };
  } catch {
    // The next look at these rows asks again.
  } finally {
    if (pending.get(page) === mine) pending.delete(page);
  }
}

export function rowAt({ pages }: Listing, row: number): Row | undefined {
  return pages.get(Math.floor(row / PAGE))?.[row % PAGE];
}
