import type { Decision, GuardView, Omission, Product } from '../../domain/index.ts';
import type { Catalog } from '../catalog/createCatalog.ts';
import { createRegister } from '../createRegister.ts';
import type { Sensitivity } from '../sensitivity/createSensitivity.ts';
import { words } from '../sensitivity/fold.ts';

/** What was found at the last door. It tells the rule only: a record of it must not become the leak. */
export interface Leak {
  readonly rule: 'leak.name' | 'leak.id' | 'leak.address' | 'leak.word';
}

/** What the last door goes by. */
export interface Door {
  readonly catalog: Catalog;
  readonly sensitivity: Sensitivity;
}

/** Ids of fewer digits than this are looked for in addresses only: any price or year could look like one. */
const TELLING_DIGITS = 6;
const TELLING_LETTERS = 3;

/**
 * The last door before a message leaves: looks in its dynamic values for the names, ids and addresses of what was
 * redacted for this customer, and for the words of the policy. What the guard itself issued for the decision is passed
 * over, and so is `harmless`: the shop's own name and address may hold such a word. It should never find anything; when
 * it does, something before it is broken.
 */
export function findLeak(
  door: Door,
  decision: Decision,
  values: Iterable<string>,
  harmless: Iterable<string> = [],
): Leak | undefined {
  const redacted = redactedFor(decision);
  let known: readonly string[] | undefined;
  // Worked out at the first suspicion only: nearly no message has one.
  const passed = () => {
    known ??= [...issuedTexts(decision.view), ...harmless].map(spaced).filter((text) => text.trim() !== '');
    return known;
  };
  for (const value of values) {
    const leak = inValue(door, value, passed, redacted);
    if (leak) return leak;
  }
  return undefined;
}

const redactions = createRegister<readonly Omission[]>();

/** Keeps what was redacted with the decision, so that the last door need not ask for all candidates' omissions. */
export function withRedactions(decision: Decision, omissions: readonly Omission[]): Decision {
  redactions.note(decision, omissions);
  return Object.freeze(decision);
}

function redactedFor(decision: Decision): readonly Omission[] {
  return redactions.of(decision) ?? decision.omissions.filter(({ role }) => role === 'purchase');
}

function inValue(
  { catalog, sensitivity }: Door,
  value: string,
  passed: () => readonly string[],
  redacted: readonly Omission[],
): Leak | undefined {
  const plain = decoded(value);
  const folded = words(plain);
  const text = ` ${folded.join(' ')} `;
  const isAddress = /^https?:/i.test(plain);
  for (const { productId } of redacted) {
    const product = catalog.item(productId)?.product;
    if (product && names(product).some((name) => holds(text, spaced(name), passed)))
      return { rule: 'leak.name' };
    if (product && [product.url, product.image].some((address) => address && plain.includes(address)))
      return { rule: 'leak.address' };
    if ((isAddress || isTelling(productId)) && holds(text, spaced(productId), passed))
      return { rule: 'leak.id' };
  }
  if (!sensitivity.wordsIn(folded)) return undefined;
  const rest = without(text, passed()).split(' ');
  return sensitivity.wordsIn(rest.filter((word) => word !== '')) ? { rule: 'leak.word' } : undefined;
}

/** Whether the phrase stands in the text elsewhere than inside of something that may be there. */
function holds(text: string, phrase: string, passed: () => readonly string[]): boolean {
  if (phrase.trim() === '' || !text.includes(phrase)) return false;
  const around = passed().filter((longer) => longer.includes(phrase));
  return without(text, around).includes(phrase);
}

const without = (text: string, phrases: readonly string[]) =>
  phrases.reduce((rest, phrase) => rest.replaceAll(phrase, ' | '), text);

const names = ({ name, names }: Product) => [name, ...Object.values(names ?? {})];

const isTelling = (id: string) =>
  /^\d+$/.test(id) ? id.length >= TELLING_DIGITS : id.length >= TELLING_LETTERS;

/** Folded words with a space around each, so that `includes` finds whole words only. */
const spaced = (text: string) => ` ${words(text).join(' ')} `;

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&#39;': "'",
  '&#x60;': '`',
  '&#x3D;': '=',
};

/** A value as it was before it was escaped for HTML or an address. */
function decoded(value: string): string {
  const plain = value.includes('&')
    ? value.replace(/&(?:[a-z]+|#x?[0-9a-f]+);/gi, (e) => ENTITIES[e] ?? e)
    : value;
  if (!plain.includes('%')) return plain;
  return plain.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
}

function* issuedTexts(view: GuardView | undefined): Generator<string> {
  if (!view) return;
  if (view.customer.firstName !== undefined) yield view.customer.firstName;
  for (const { basis } of view.complements) yield basis.name;
  for (const product of [...view.complements, ...view.purchases])
    for (const text of [product.url, product.image, product.name, product.brand])
      if (text !== undefined) yield text;
}
