import { z } from 'zod';
import { Duration } from './duration.ts';
import { CategoryPath } from './product.ts';
import { DEFAULT_SOURCE, line } from './text.ts';
import { Context, PolicyException, TaxonomyCategory, Topic, TopicName, Words } from './topic.ts';

const duration = (text: string) => Duration.default(() => Duration.parse(text));

const timeOfDay = (example: string) =>
  z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, `must be a time such as "${example}"`);

export const Weekday = z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);
export type Weekday = z.infer<typeof Weekday>;

/** The rules that a privacy officer reads and signs: `policy.yaml`. The descriptions are what editors show. */
export const Policy = z.strictObject({
  version: z.literal(1),
  name: line(200).describe('What the policy is called, for the people who sign it.'),
  extends: z
    .literal('mesura:default')
    .optional()
    .describe('The built-in policy that this one adds to. Lists are joined, single values of this file win.'),
  without: z
    .array(z.strictObject({ topic: TopicName, because: line(500) }))
    .default([])
    .describe('Topics of the built-in policy that do not apply here, each with its reason.'),
  categories: z
    .strictObject({
      map: z
        .record(CategoryPath, TaxonomyCategory)
        .default({})
        .describe("What the shop's categories are in Google's taxonomy. Each carries all below it."),
      unmapped: z
        .enum(['allow', 'deny'])
        .default('allow')
        .describe('Whether products of a category that is not mapped may be spoken of at all.'),
    })
    .prefault({}),
  topics: z.record(TopicName, Topic).default({}).describe('What is never spoken of.'),
  lookAlikes: Words.default({}).describe(
    'Harmless phrases that hold a sensitive word: "baby corn", "medicine ball".',
  ),
  shelves: z
    .record(line(60), Words)
    .default({})
    .describe('Kinds of plain shelf, and the words by which the name of one is known: "food".'),
  contexts: z
    .array(Context)
    .default([])
    .describe('Where a word means something else: beside other words, or on a plain shelf.'),
  exceptions: z
    .array(PolicyException)
    .default([])
    .describe('What a topic catches by mistake. Every entry is a hole, and is named in every explanation.'),
  sources: z
    .array(line(100))
    .default([DEFAULT_SOURCE])
    .describe('Sources whose records may be used. What others brought is as if it did not exist.'),
  history: z
    .strictObject({
      lookback: duration('1 year').describe('Older purchases are not spoken of and seed nothing.'),
    })
    .prefault({}),
  minors: z
    .strictObject({
      under: z
        .int()
        .min(0)
        .max(21)
        .default(18)
        .describe('Nobody younger is written to, where the birth date is known.'),
    })
    .prefault({}),
  softOptIn: z
    .strictObject({
      allowed: z
        .boolean()
        .default(false)
        .describe(
          "Writing without consent, to one's own customers, about similar products (ePrivacy art. 13(2)).",
        ),
      similar: z
        .array(z.array(CategoryPath).min(1))
        .default([])
        .describe('Groups of categories: products of one group are similar to each other.'),
    })
    .prefault({}),
  suggestions: z
    .strictObject({
      min: z.int().min(1).max(20).default(1).describe('With fewer good ones than this there are none.'),
      max: z.int().min(1).max(20).default(3),
      maxPerCategory: z.int().min(1).max(20).default(2),
      minCustomers: z
        .int()
        .min(2)
        .default(25)
        .describe('A learned pair needs this many different customers behind it.'),
      priceCeiling: z
        .number()
        .positive()
        .max(1000)
        .default(2)
        .describe('A suggestion costs at most this many times what its basis costs.'),
      agree: z
        .array(line(60))
        .default(['audience', 'species', 'system', 'size'])
        .describe('Attributes that must agree where both products have them.'),
      substitutes: z
        .array(z.strictObject({ category: CategoryPath, by: line(60), because: line(500).optional() }))
        .default([])
        .describe(
          'Shelves whose products do not all take each other\'s place: "by" names the attribute by which they do, or is ' +
            '"none" or "category". The deepest shelf that is named counts.',
        ),
      maxImpressions: z
        .int()
        .min(1)
        .max(100)
        .default(3)
        .describe('Shown this often without being bought, a product is not shown again.'),
    })
    .prefault({}),
  frequency: z
    .strictObject({
      cap: z
        .strictObject({ messages: z.int().min(1).max(1000), period: Duration })
        .prefault({ messages: 4, period: '30 days' })
        .describe('So many emails per person and period, over all campaigns together.'),
      minGap: duration('7 days').describe('The least time between two emails.'),
      growth: z
        .number()
        .min(1)
        .max(10)
        .default(2)
        .describe('Each email without a purchase after it makes the gap this many times longer.'),
      maxGap: duration('60 days').describe('The longest that the gap grows to. A purchase resets it.'),
    })
    .prefault({}),
  pauses: z
    .strictObject({
      openReturn: duration('60 days'),
      complaint: duration('90 days'),
      refund: duration('30 days'),
    })
    .prefault({})
    .describe('Silence after something went wrong, counted from when it was recorded.'),
  quiet: z
    .strictObject({
      from: timeOfDay('21:00').default('21:00'),
      to: timeOfDay('08:00').default('08:00').describe('The same as "from": no quiet hours.'),
      weekdays: z.array(Weekday).max(6, 'must leave at least one day of the week').default([]),
    })
    .prefault({})
    .describe("Hours and days at which nothing is sent, in the customer's time zone."),
  retention: z
    .strictObject({
      messages: Duration.optional().describe('How long it is kept what each message said, and why.'),
      impressions: Duration.optional().describe('How long it is kept when a person was written to.'),
      orders: Duration.optional().describe('How long order lines are kept.'),
    })
    .prefault({})
    .describe('What `mesura prune` erases, and after how long (GDPR art. 5(1)(e)). Without one, nothing.'),
  lockScreen: z
    .strictObject({
      productNames: z.boolean().default(false).describe('Whether subject and preheader may name products.'),
    })
    .prefault({}),
});
export type Policy = Readonly<z.infer<typeof Policy>>;

/** A policy as a person writes it, before defaults and lengths of time are read. */
export type PolicyInput = z.input<typeof Policy>;
