import type { Product } from '../../domain/index.ts';
import type { Catalog } from '../catalog/createCatalog.ts';
import type { Sensitivity } from '../sensitivity/createSensitivity.ts';
import { words } from '../sensitivity/fold.ts';
import { addressesIn, comparable, pagesOf } from './addresses.ts';
import { createPhrases, type Span } from './createPhrases.ts';
import { decoded } from './decoded.ts';

/** What was found at the last door. It tells the rule only: a record of it must not become the leak. */
export interface Leak {
  readonly rule: 'leak.name' | 'leak.id' | 'leak.address' | 'leak.word';
}

/** Something sensitive in a value: where its words stand, or which page of the shop it is. */
export type Suspicion = Leak & ({ readonly span: Span } | { readonly page: string });

/** A value that holds something sensitive. */
export interface Suspect {
  readonly folded: readonly string[];
  readonly addresses: readonly string[];
  readonly found: readonly Suspicion[];
}

/** Says what in a value is sensitive, whoever the value is for. */
export interface Suspects {
  of(value: string): Suspect | undefined;
}

/** Values that are remembered: names, prices and days come again and again. */
const REMEMBERED = 20_000;

/**
 * Prepares the search for the words of the policy and for the names, ids and addresses of all sensitive products of the
 * catalog. Nobody's purchases are in it: what a customer bought cannot change what is found. Made at the first value,
 * since it asks the policy about every product.
 */
export function createSuspects(catalog: Catalog, sensitivity: Sensitivity): Suspects {
  let look: ((value: string) => Suspect | undefined) | undefined;
  const remembered = new Map<string, Suspect | null>();
  return {
    of(value) {
      const known = remembered.get(value);
      if (known !== undefined) return known ?? undefined;
      look ??= createLook(catalog, sensitivity);
      const suspect = look(value);
      if (remembered.size >= REMEMBERED) remembered.clear();
      remembered.set(value, suspect ?? null);
      return suspect;
    },
  };
}

function createLook(catalog: Catalog, sensitivity: Sensitivity): (value: string) => Suspect | undefined {
  const sensitive = catalog.items.filter((item) => !catalog.isHarmless(item)).map(({ product }) => product);
  const names = sensitive.flatMap(namesOf);
  const phrases = createPhrases(names.filter((name) => words(name).length > 1));
  // Of one word: "Rosa" or "May" is that product only where nothing else is said.
  const single = createPhrases(names.filter((name) => words(name).length === 1));
  const ids = sensitive.map(({ id }) => id);
  const idsInAddresses = createPhrases(ids.filter(tellsInAddress));
  const idsAnywhere = createPhrases(ids.filter(tellsAnywhere));

  // A placeholder picture or a common page is shared with harmless products, and tells nothing.
  const pages = new Set(sensitive.flatMap(addressesOf));
  for (const item of catalog.items)
    if (catalog.isHarmless(item)) for (const page of addressesOf(item.product)) pages.delete(page);

  return (value) => {
    const plain = decoded(value);
    const folded = words(plain);
    const addresses = addressesIn(plain);
    const found: Suspicion[] = [];
    const add = (rule: Leak['rule'], spans: readonly Span[]) => {
      for (const span of spans) found.push({ rule, span });
    };
    add('leak.name', phrases.in(folded));
    if (folded.length === 1) add('leak.name', single.in(folded));
    for (const address of addresses)
      for (const page of pagesOf(address)) if (pages.has(page)) found.push({ rule: 'leak.address', page });
    add('leak.id', (addresses.length > 0 ? idsInAddresses : idsAnywhere).in(folded));
    add('leak.word', sensitivity.spansIn(folded));
    return found.length === 0 ? undefined : { folded, addresses, found };
  };
}

const namesOf = ({ name, names }: Product): string[] => [name, ...Object.values(names ?? {})];

const addressesOf = ({ url, image }: Product): string[] =>
  [url, image].flatMap((address) => (address === undefined ? [] : [comparable(address)]));

const lettersOf = (id: string) => words(id).join('');

/** A year and the size of a picture stand in many addresses. */
const tellsInAddress = (id: string) => lettersOf(id).length >= (/^\d+$/.test(id) ? 5 : 3);

/** Outside of addresses an id must not look like a word, a price or a year. */
const tellsAnywhere = (id: string) => /\d/.test(id) && lettersOf(id).length >= 6;
