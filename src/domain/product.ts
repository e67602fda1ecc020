import { z } from 'zod';
import { inLanguage } from './language.ts';
import { Money } from './money.ts';
import { Id, Language, line, WebUrl } from './text.ts';

/** What separates the levels of a category path: `Clothing > Outerwear > Coats`. */
export const CATEGORY_SEPARATOR = ' > ';

/** A category path; space around the separator is normalised, empty levels are dropped. */
export const CategoryPath = line(750).transform((path, context) => {
  const levels = path
    .split('>')
    .map((level) => level.trim())
    .filter((level) => level !== '');
  if (levels.length === 0) {
    context.addIssue({ code: 'custom', message: 'must name a category' });
    return z.NEVER;
  }
  return levels.join(CATEGORY_SEPARATOR);
});

/** Something that the shop sells. */
export const Product = z.strictObject({
  id: Id,
  /** The name in the shop's own language. */
  name: line(300),
  /** Names in other languages, by language. */
  names: z.record(Language, line(300)).optional(),
  /** The shop's own category path. Two products with the same path are substitutes of each other. */
  category: CategoryPath,
  /** Further categories that the shop has it in. What one of them says against it counts as if it were the only one. */
  alsoIn: z.array(CategoryPath).max(50).optional(),
  brand: line(200).optional(),
  price: Money.optional(),
  url: WebUrl.optional(),
  image: WebUrl.optional(),
  /** Whether it can be bought today. */
  inStock: z.boolean().default(true),
  /** How to care for it, by language. */
  care: z.record(Language, line(500)).optional(),
  /** What must agree between a basis and its complement: audience, species, system, size. */
  attributes: z.record(line(60), line(200)).optional(),
});
export type Product = Readonly<z.infer<typeof Product>>;

/** All categories that the shop has it in, its own first. */
export function categoriesOf({ category, alsoIn = [] }: Product): string[] {
  return [...new Set([category, ...alsoIn])];
}

/** The product's name for a reader of `language`: that language, what it falls back to, or the shop's own name. */
export function productName(product: Product, language: string): string {
  return inLanguage(product.names, language) ?? product.name;
}

/** Whether `category` is `ancestor` or lies below it. */
export function isWithin(category: string, ancestor: string): boolean {
  return category === ancestor || category.startsWith(ancestor + CATEGORY_SEPARATOR);
}
