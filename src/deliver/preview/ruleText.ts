/** The rules that leave products out, in words for people. Codes are the guard's; one that is new here is shown alone. */
const TEXTS: Readonly<Record<string, string>> = {
  'candidate.owned': 'the customer has it',
  'candidate.bought-before': 'the customer bought it before',
  'candidate.substitute': 'it would replace something that the customer has',
  'candidate.out-of-stock': 'it cannot be bought today',
  'candidate.attributes': 'it does not fit: another audience, species, system or size',
  'candidate.price': 'it costs too much beside what it goes with',
  'candidate.shown-enough': 'it was shown often enough',
  'candidate.not-similar': 'without consent, only similar products may be suggested',
  'candidate.per-category': 'there are enough of its category',
  'candidate.max': 'there are enough better ones',
  'candidate.too-few': 'too few go with the purchases to suggest any',
  'evidence.thin': 'too few customers bought both',
  'evidence.none': 'nothing says that they go together',
  'product.unknown': 'it is not in the catalog',
  'source.unlisted': 'where the record came from is not on the list of the policy',
  'category.unmapped': 'nobody has said yet what its category is',
};

/** A sentence for a rule's code, where there is one. */
export function ruleText(rule: string): string | undefined {
  return Object.hasOwn(TEXTS, rule) ? TEXTS[rule] : undefined;
}
