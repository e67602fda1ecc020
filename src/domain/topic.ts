import { z } from 'zod';
import { CategoryPath } from './product.ts';
import { Id, Language, line } from './text.ts';

/** A topic's name. */
export const TopicName = z
  .string()
  .regex(/^[a-z]+(-[a-z]+)*$/, 'must be lower-case words joined by "-", such as "weight-loss"');

/** A category of Google's product taxonomy as its official file writes it: `537 - Baby & Toddler`. */
export const TaxonomyCategory = z
  .string()
  .trim()
  .regex(/^\d+ - \S.*$/, 'must be a category of Google\'s taxonomy such as "537 - Baby & Toddler"');

/**
 * Words and phrases by language. `pañal(es)` is the word with or without the ending, `gravid(a|o)` the word with one of
 * the endings, `schwanger*` is any word that begins so and `*windel*` any word that holds it (German compounds).
 * Case and accents do not count.
 */
export const Words = z.record(Language, z.array(line(100)));
export type Words = Readonly<Record<string, readonly string[]>>;

/** Words that tell only together: each group must be found in the same text, and none of `unless`. */
export const Combination = z.strictObject({
  all: z
    .array(z.array(line(100)).min(1))
    .min(1)
    .describe('Groups of words; one of each must stand in the text.'),
  unless: z.array(line(100)).default([]).describe('Words beside which it does not count: "vinegar".'),
});
export type Combination = Readonly<z.infer<typeof Combination>>;

/** Where a word means something else: beside other words of the same text, or on a shelf of some kind. */
export const Context = z.strictObject({
  words: z.array(line(100)).min(1).describe('The words that mean something harmless here.'),
  topic: TopicName.optional().describe('The topic that they do not count for; without it, none.'),
  beside: z
    .array(line(100))
    .default([])
    .describe('Words of the same text: "judía" beside "verde" is a bean.'),
  shelves: z.array(line(60)).default([]).describe('Kinds of shelf, as `shelves` names them: "food".'),
});
export type Context = Readonly<z.infer<typeof Context>>;

/** One kind of sensitivity: which categories, words and products belong to it, and why. */
export const Topic = z.strictObject({
  because: line(500).describe('Why it is sensitive, in one sentence, for the person who signs.'),
  law: z.array(line(300)).default([]).describe('The laws or sources that the topic rests on.'),
  categories: z.array(CategoryPath).default([]).describe('Categories of the shop, each with all below it.'),
  taxonomy: z
    .array(TaxonomyCategory)
    .default([])
    .describe(
      "Categories of Google's product taxonomy, each with all below it; reached through categories.map.",
    ),
  words: Words.default({}).describe(
    'Words and phrases by language, found as whole words in names, brands, categories, attributes and addresses: ' +
      '"pañal(es)" with or without the ending, "gravid(a|o)" with one of them, "schwanger*", "*windel*".',
  ),
  shelfWords: Words.default({}).describe(
    'Words that count in the name of a shelf only: "Bodega", "Spirits".',
  ),
  combinations: z
    .array(Combination)
    .default([])
    .describe('Words that tell only together: "Reserva" and "75 cl".'),
  proxies: z
    .array(Id)
    .default([])
    .describe(
      'Ids of products that are harmless alone and give the topic away: never a basis, never suggested.',
    ),
  proxyCategories: z.array(CategoryPath).default([]).describe('The same for categories of the shop.'),
  proxyWords: Words.default({}).describe('The same for whatever is called so.'),
});
export type Topic = Readonly<z.infer<typeof Topic>>;

/** Lets one product, one category or one phrase out of one topic: explicit, narrow, named in every explanation. */
export const PolicyException = z.union(
  [
    z.strictObject({ product: Id, topic: TopicName, because: line(500) }),
    z.strictObject({ category: CategoryPath, topic: TopicName, because: line(500) }),
    z.strictObject({ phrase: line(100), topic: TopicName, because: line(500) }),
  ],
  'must have "topic", "because" and one of "product", "category" or "phrase"',
);
export type PolicyException = Readonly<z.infer<typeof PolicyException>>;
