import type { Policy, Product } from '../../domain/index.ts';

const SEVERAL = /\s*[|,;]\s*/;
const ANY = new Set(['any', 'all', '*']);

/** The values of an attribute in comparable form, where the product has it. */
export function valuesOf({ attributes }: Product, name: string): readonly string[] | undefined {
  const value = attributes && Object.hasOwn(attributes, name) ? attributes[name] : undefined;
  return value === undefined ? undefined : value.toLowerCase().split(SEVERAL);
}

/** Whether the attributes that must agree do: where both have one, they have a value of it in common. */
export function attributesAgree(basis: Product, candidate: Product, agree: readonly string[]): boolean {
  const [a, b] = [basis.attributes, candidate.attributes];
  if (!a || !b) return true;
  return agree.every((name) => {
    const [mine, theirs] = [Object.hasOwn(a, name) && a[name], Object.hasOwn(b, name) && b[name]];
    if (!mine || !theirs || mine === theirs) return true;
    const values = mine.toLowerCase().split(SEVERAL);
    const others = theirs.toLowerCase().split(SEVERAL);
    return (
      values.some((value) => ANY.has(value) || others.includes(value)) ||
      others.some((value) => ANY.has(value))
    );
  });
}

/** Whether the candidate is not too dear beside its basis. Unknown prices and other currencies cannot be compared. */
export function priceFits(basis: Product, candidate: Product, ceiling: number): boolean {
  const [mine, theirs] = [basis.price, candidate.price];
  if (!mine || !theirs || mine.currency !== theirs.currency) return true;
  return theirs.amount <= mine.amount * ceiling;
}

/** Whether two categories are of one group that the policy calls similar (ePrivacy art. 13(2)). */
export function areSimilar(
  basis: readonly string[],
  candidate: readonly string[],
  groups: Policy['softOptIn']['similar'],
): boolean {
  return groups.some(
    (group) => group.some((root) => basis.includes(root)) && group.some((root) => candidate.includes(root)),
  );
}
