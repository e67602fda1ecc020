import type { Completion, Completions } from './Completion.ts';
import { attributesOf, elementsIn, valuesFor } from './mjmlElements.ts';
import { tagAt } from './tagAt.ts';

/** What can be written at a place outside of mustaches: elements, attributes and their values. */
export function completeMarkup(text: string, offset: number): Completions {
  const { kind, tag = '', attribute = '', word, parents } = tagAt(text, offset);
  const here = (options: readonly Completion[]): Completions => ({
    from: offset - word.length,
    to: offset,
    options,
  });
  switch (kind) {
    case 'name':
      return here(elementsIn(parents.at(-1)));
    case 'end': {
      const [last] = parents.slice(-1);
      return here(last === undefined ? [] : [{ label: last, kind: 'element', snippet: `${last}>` }]);
    }
    case 'attribute':
      return here(attributesOf(tag));
    case 'value':
      return here(valuesFor(tag, attribute));
    default:
      return here([]);
  }
}
