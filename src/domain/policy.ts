import { z } from 'zod';
import { Duration } from './duration.ts';
import { CategoryPath } from './product.ts';
import { DEFAULT_SOURCE, Id, Language, line } from './text.ts';

const duration = (text: string) => Duration.default(() => Duration.parse(text));

const timeOfDay = (example: string) =>
  z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, `must be a time such as "${example}"`);

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

/** One kind of sensitivity: which categories, words and products belong to it, and why. */
export const Topic = z.strictObject({
  /** In one sentence, for the person who signs. */
  because: line(500),
  /** The laws or sources that the topic rests on. */
  law: z.array(line(300)).default([]),
  /** Subtrees of the shop's own categories. */
  categories: z.array(CategoryPath).default([]),
  /** Subtrees of Google's taxonomy; the shop's categories reach them through `categories.map`. */
  taxonomy: z.array(TaxonomyCategory).default([]),
  /** Words and phrases by language, matched as whole words in names, brands, categories, attributes and addresses. */
  words: Words.default({}),
  /** Products that are harmless alone and give the topic away: never a basis, never suggested. */
  proxies: z.array(Id).default([]),
  /** The same for whole subtrees of the shop's categories... */
  proxyCategories: z.array(CategoryPath).default([]),
  /** ...and for whatever is called so. */
  proxyWords: Words.default({}),
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

export const Weekday = z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);
export type Weekday = z.infer<typeof Weekday>;

/** The rules that a privacy officer reads and signs: `policy.yaml`. */
export const Policy = z.strictObject({
  version: z.literal(1),
  name: line(200),
  /** The built-in policy that this one adds to. Lists are joined, single values of this file win. */
  extends: z.literal('mesura:default').optional(),
  /** Topics of the built-in policy that do not apply here, each with its reason. */
  without: z.array(z.strictObject({ topic: TopicName, because: line(500) })).default([]),
  /** The shop's categories and what they are in Google's taxonomy. A mapped category carries its subtree. */
  categories: z
    .strictObject({
      map: z.record(CategoryPath, TaxonomyCategory).default({}),
      /** Whether products of a category that is not mapped may be spoken of at all. */
      unmapped: z.enum(['allow', 'deny']).default('allow'),
    })
    .prefault({}),
  topics: z.record(TopicName, Topic).default({}),
  /** Harmless phrases that hold a sensitive word: "baby corn", "medicine ball". */
  lookAlikes: Words.default({}),
  exceptions: z.array(PolicyException).default([]),
  /** Sources whose records may be used. */
  sources: z.array(line(100)).default([DEFAULT_SOURCE]),
  /** Purchases older than this are not spoken of and seed nothing. */
  history: z.strictObject({ lookback: duration('1 year') }).prefault({}),
  /** Nobody younger than this is written to, where the birth date is known. */
  minors: z.strictObject({ under: z.int().min(0).max(21).default(18) }).prefault({}),
  /** Writing without consent, to one's own customers, about similar products only (ePrivacy art. 13(2)). */
  softOptIn: z
    .strictObject({
      allowed: z.boolean().default(false),
      /** Groups of category subtrees: products of one group are similar to each other. */
      similar: z.array(z.array(CategoryPath).min(1)).default([]),
    })
    .prefault({}),
  suggestions: z
    .strictObject({
      /** With fewer good ones than this there are none, and the template's `{{else}}` part is used. */
      min: z.int().min(1).max(20).default(1),
      max: z.int().min(1).max(20).default(3),
      maxPerCategory: z.int().min(1).max(20).default(2),
      /** A learned pair needs this many different customers behind it. */
      minCustomers: z.int().min(2).default(25),
      /** A suggestion costs at most this many times what its basis costs. */
      priceCeiling: z.number().positive().max(1000).default(2),
      /** Attributes that must agree where both products have them. */
      agree: z.array(line(60)).default(['audience', 'species', 'system', 'size']),
      /** Shown this often without being bought, a product is not shown again. */
      maxImpressions: z.int().min(1).max(100).default(3),
    })
    .prefault({}),
  frequency: z
    .strictObject({
      /** Over all campaigns together. */
      cap: z
        .strictObject({ messages: z.int().min(1).max(1000), period: Duration })
        .prefault({ messages: 4, period: '30 days' }),
      minGap: duration('7 days'),
      /** Each email without a purchase after it makes the gap this many times longer... */
      growth: z.number().min(1).max(10).default(2),
      /** ...up to this length. A purchase resets it. */
      maxGap: duration('60 days'),
    })
    .prefault({}),
  /** Silence after something went wrong, counted from the day it was recorded. */
  pauses: z
    .strictObject({
      openReturn: duration('60 days'),
      complaint: duration('90 days'),
      refund: duration('30 days'),
    })
    .prefault({}),
  /** In the customer's time zone. `from` equal to `to`: no quiet hours. */
  quiet: z
    .strictObject({
      from: timeOfDay('21:00').default('21:00'),
      to: timeOfDay('08:00').default('08:00'),
      weekdays: z.array(Weekday).max(6, 'must leave at least one day of the week').default([]),
    })
    .prefault({}),
  lockScreen: z.strictObject({ productNames: z.boolean().default(false) }).prefault({}),
});
export type Policy = Readonly<z.infer<typeof Policy>>;

/** A policy as a person writes it, before defaults and lengths of time are read. */
export type PolicyInput = z.input<typeof Policy>;
