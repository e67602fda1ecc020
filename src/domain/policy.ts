import { z } from 'zod';
import { Duration } from './duration.ts';
import { CategoryPath } from './product.ts';
import { DEFAULT_SOURCE, Id, Language, line } from './text.ts';

const duration = (text: string) => Duration.default(() => Duration.parse(text));

/** One kind of sensitivity: which categories, words and products belong to it, and why. */
export const Topic = z.strictObject({
  /** In one sentence, for the person who signs. */
  because: line(500),
  /** The laws or sources that the topic rests on. */
  law: z.array(line(300)).default([]),
  /** Category subtrees of the shop. */
  categories: z.array(CategoryPath).default([]),
  /** Words and phrases by language, matched as whole words in names and categories. */
  words: z.record(Language, z.array(line(100))).default({}),
  /** Products that are harmless alone and give the topic away. */
  proxies: z.array(Id).default([]),
});
export type Topic = Readonly<z.infer<typeof Topic>>;

/** The rules that a privacy officer reads and signs: `policy.yaml`. */
export const Policy = z.strictObject({
  version: z.literal(1),
  name: line(200),
  topics: z
    .record(z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'must be lower-case words joined by "-"'), Topic)
    .default({}),
  /** Explicit, narrow, and named in every explanation. */
  exceptions: z.array(z.strictObject({ product: Id, topic: z.string(), because: line(500) })).default([]),
  /** Sources whose records may be used. */
  sources: z.array(line(100)).default([DEFAULT_SOURCE]),
  history: z.strictObject({ lookback: duration('1 year') }).prefault({}),
  suggestions: z
    .strictObject({
      min: z.int().min(1).max(20).default(1),
      max: z.int().min(1).max(20).default(3),
      maxPerCategory: z.int().min(1).max(20).default(2),
      /** A learned pair needs this many different customers behind it. */
      minCustomers: z.int().min(2).default(25),
    })
    .prefault({}),
  frequency: z
    .strictObject({
      cap: z
        .strictObject({ messages: z.int().min(1), period: Duration })
        .prefault({ messages: 4, period: '30 days' }),
      minGap: duration('7 days'),
    })
    .prefault({}),
  quiet: z
    .strictObject({
      from: z
        .string()
        .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as "21:00"')
        .default('21:00'),
      to: z
        .string()
        .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as "08:00"')
        .default('08:00'),
    })
    .prefault({}),
  lockScreen: z.strictObject({ productNames: z.boolean().default(false) }).prefault({}),
});
export type Policy = Readonly<z.infer<typeof Policy>>;
