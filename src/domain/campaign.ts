import { z } from 'zod';
import { Duration } from './duration.ts';
import { DAY_MS } from './instant.ts';
import { CategoryPath } from './product.ts';
import { Id, Language, line } from './text.ts';

/** A campaign's name: it names template files and ledger rows, so it is a plain word. */
export const CampaignName = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by "-", such as "after-purchase"');

/**
 * What makes an email due: an order (`after-purchase`), that nothing was bought since one (`win-back`), an order that is to be
 * asked about (`review`), or something bought that is about to run out (`refill`).
 */
export const Trigger = z.enum(['after-purchase', 'win-back', 'review', 'refill']);
export type Trigger = z.infer<typeof Trigger>;

const SendOrSkip = z.enum(['send', 'skip']);

/** How long one of something lasts, by the shop's own experience. */
export const Consumable = z.union(
  [
    z.strictObject({ product: Id, lasts: Duration }),
    z.strictObject({ category: CategoryPath, lasts: Duration }),
  ],
  'must have "lasts" and one of "product" or "category"',
);
export type Consumable = Readonly<z.infer<typeof Consumable>>;

const days = (count: number) => count * DAY_MS;

export const Refill = z.strictObject({
  /** What runs out, and when; the most exact entry counts. */
  consumables: z.array(Consumable).min(1, 'must name a product or category that runs out'),
  /** An email becomes due this long before something runs out... */
  ahead: Duration.default(days(5)),
  /** ...and stays due for so long. */
  within: Duration.default(days(14)),
});
export type Refill = Readonly<z.infer<typeof Refill>>;

/** What holds where the configuration says nothing. */
const USUAL = {
  'after-purchase': {
    ...{ after: days(7), until: days(30) },
    ...{ withoutHistory: 'send', withoutSuggestions: 'skip' },
  },
  'win-back': {
    ...{ after: days(180), until: days(365) },
    ...{ withoutHistory: 'skip', withoutSuggestions: 'skip' },
  },
  review: {
    ...{ after: days(14), until: days(45) },
    ...{ withoutHistory: 'skip', withoutSuggestions: 'send' },
  },
  refill: { after: 0, until: 0, withoutHistory: 'skip', withoutSuggestions: 'send' },
} as const;

/** What a campaign is, beside its name: when it is due and how it ranks. */
export const CampaignSettings = z
  .strictObject({
    trigger: Trigger.default('after-purchase'),
    /** The template files are `<template>.<language>.mjml`. Default: the campaign's name. */
    template: CampaignName.optional(),
    /** Names that it had before: what was sent under them was sent by this one. */
    formerly: z.array(CampaignName).optional(),
    /** What the public pages call its emails, by language. Default: its name. */
    titles: z.record(Language, line(80)).optional(),
    /** An order becomes due this long after it was placed... */
    after: Duration.optional(),
    /** ...and stops being due this long after it was placed. */
    until: Duration.optional(),
    /** For the trigger `refill`: what runs out, and when. */
    refill: Refill.optional(),
    /** Where two campaigns want the same person, the higher number goes first and the lower one defers. */
    priority: z.int().min(0).max(1000).default(100),
    /** What a person gets who does not allow the use of purchases: the email without history, or none. */
    withoutHistory: SendOrSkip.optional(),
    /** What a person gets for whom there is nothing to suggest: the email without suggestions, or none. */
    withoutSuggestions: SendOrSkip.optional(),
    /** This part of the people gets nothing, by a keyed hash, so that `mesura effect` can tell what the emails change. */
    control: z.number().min(0).max(0.5, 'must be at most 0.5: half of the people').optional(),
  })
  .superRefine((given, context) => {
    const refuse = (path: keyof typeof given, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    const isRefill = given.trigger === 'refill';
    if (isRefill && given.refill === undefined)
      refuse(
        'refill',
        'is missing: it says what runs out, such as { consumables: [{ category: "Coffee", lasts: "30 days" }] }',
      );
    if (!isRefill && given.refill !== undefined) refuse('refill', 'is for the trigger "refill" only');
    for (const field of ['after', 'until'] as const)
      if (isRefill && given[field] !== undefined)
        refuse(field, 'says nothing for the trigger "refill": write "ahead" and "within" under "refill"');
    if (isRefill && given.withoutHistory === 'send')
      refuse('withoutHistory', 'cannot be "send": without purchases there is nothing to refill');
    if (!maySuggest(given) && given.withoutSuggestions !== undefined)
      refuse('withoutSuggestions', `says nothing for the trigger "${given.trigger}", which never suggests`);
    const { after, until } = { ...USUAL[given.trigger], ...defined(given) };
    if (!isRefill && until <= after) refuse('until', 'must be longer than "after", or no order is ever due');
  })
  .transform((given) => ({ ...given, ...USUAL[given.trigger], ...defined(given) }));
export type CampaignSettings = z.infer<typeof CampaignSettings>;

/** Without the fields that are there and undefined. */
function defined<T extends object>(given: T): { [K in keyof T]-?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]-?: NonNullable<T[K]>;
  };
}

/** A campaign as the guard takes it. Without a trigger, an order is followed up. */
export interface Campaign {
  readonly name: string;
  readonly trigger?: Trigger | undefined;
  readonly template?: string | undefined;
  readonly formerly?: readonly string[] | undefined;
  readonly titles?: Readonly<Record<string, string>> | undefined;
  readonly after: number;
  readonly until: number;
  readonly refill?: Refill | undefined;
  readonly priority: number;
  readonly withoutHistory: 'send' | 'skip';
  readonly withoutSuggestions?: 'send' | 'skip' | undefined;
  /** The part of the people that is held back as a control group. */
  readonly control?: number | undefined;
}

/** Whether emails of a campaign suggest anything. One that asks how it went, or reminds of what runs out, does just that. */
export function maySuggest({
  trigger = 'after-purchase',
}: {
  readonly trigger?: Trigger | undefined;
}): boolean {
  return trigger === 'after-purchase' || trigger === 'win-back';
}
