import type { NestedElement, Nesting } from '../fragment/Nesting.ts';

/** The last element that a selector asks for, in small letters. */
interface Target {
  readonly name: string;
  readonly id: string;
  readonly classes: readonly string[];
}

/** What makes an element's match depend on others beside it, or reads more than its name, class and id; and rules within rules. */
const FAR = /[+~:[*@\\]/;
const TARGET = /^([a-z][a-z0-9]*)?((?:[.#][\w-]+)*)$/;

/** CSS that is inlined, of which it is known which elements it can reach. */
export class InlinedCss {
  private readonly targets: readonly Target[];
  private readonly known = new WeakMap<Nesting, boolean>();

  private constructor(targets: readonly Target[]) {
    this.targets = targets;
  }

  /** Undefined where an element could be reached, or no longer be, because of what stands beside it. */
  static read(css: string): InlinedCss | undefined {
    const targets: Target[] = [];
    for (const rule of css.replace(/\/\*[\s\S]*?\*\//g, ' ').split('}')) {
      const [selectors = '', ...declarations] = rule.split('{');
      if (selectors.trim() === '') continue;
      if (declarations.length !== 1 || FAR.test(selectors)) return undefined;
      for (const selector of selectors.split(',')) {
        const last =
          selector
            .trim()
            .toLowerCase()
            .split(/[\s>]+/)
            .at(-1) ?? '';
        const [whole, name = '', marks = ''] = TARGET.exec(last) ?? [];
        if (!whole) return undefined;
        const parts = marks.match(/[.#][\w-]+/g) ?? [];
        targets.push({
          name,
          id: parts.findLast((part) => part.startsWith('#'))?.slice(1) ?? '',
          classes: parts.filter((part) => part.startsWith('.')).map((part) => part.slice(1)),
        });
      }
    }
    return new InlinedCss(targets);
  }

  /** Whether it leaves all elements of a piece of HTML as they are. */
  leaves(nesting: Nesting): boolean {
    let leaves = this.known.get(nesting);
    if (leaves === undefined) {
      leaves = !nesting.elements.some((element) => this.targets.some((target) => isReached(element, target)));
      this.known.set(nesting, leaves);
    }
    return leaves;
  }
}

function isReached(element: NestedElement, { name, id, classes }: Target): boolean {
  if (name !== '' && name !== element.name) return false;
  if (id !== '' && id !== element.id.toLowerCase()) return false;
  const own = element.classes.map((each) => each.toLowerCase());
  return classes.every((each) => own.includes(each));
}
