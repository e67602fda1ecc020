import { attributeOf, closest, type Element } from '../markup/Element.ts';

/** What `<mj-attributes>` gives to every element of a kind, or to those that ask for it with `mj-class`. */
export class Defaults {
  readonly #attribute: string;
  readonly #elements = new Set<string>();
  readonly #classes = new Set<string>();

  constructor(attribute: string) {
    this.#attribute = attribute;
  }

  /** Takes an element in where it stands in `<mj-attributes>`, and says whether it does. */
  take(element: Element): boolean {
    if (!closest(element.parent, (name) => name === 'mj-attributes')) return false;
    if (attributeOf(element, this.#attribute) === undefined) return true;
    if (element.name === 'mj-class') for (const name of wordsOf(element, 'name')) this.#classes.add(name);
    else this.#elements.add(element.name);
    return true;
  }

  /** Whether an element has the attribute, of its own or given. */
  has(element: Element): boolean {
    return (
      attributeOf(element, this.#attribute) !== undefined ||
      this.#elements.has(element.name) ||
      (element.name.startsWith('mj-') && this.#elements.has('mj-all')) ||
      wordsOf(element, 'mj-class').some((name) => this.#classes.has(name))
    );
  }
}

function wordsOf(element: Element, name: string): readonly string[] {
  const values = attributeOf(element, name)?.values ?? [];
  return values.flatMap((value) =>
    value.flatMap((piece) => (typeof piece === 'string' ? piece.split(/\s+/).filter(Boolean) : [])),
  );
}
