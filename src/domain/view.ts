import { z } from 'zod';
import { Money } from './money.ts';

/** A product as a template sees it. Only the guard issues these. */
export const ViewProduct = z.strictObject({
  name: z.string(),
  url: z.string().optional(),
  image: z.string().optional(),
  brand: z.string().optional(),
  price: Money.optional(),
});
export type ViewProduct = Readonly<z.infer<typeof ViewProduct>>;

/** A kept purchase that may be spoken of. `placedAt` is in milliseconds. */
export const ViewPurchase = ViewProduct.extend({
  placedAt: z.number(),
  /** How to care for it, in the customer's language. */
  care: z.string().optional(),
});
export type ViewPurchase = Readonly<z.infer<typeof ViewPurchase>>;

/** A suggestion: the product, and the purchase that it goes with. */
export const ViewComplement = ViewProduct.extend({
  basis: z.strictObject({ name: z.string(), placedAt: z.number() }),
});
export type ViewComplement = Readonly<z.infer<typeof ViewComplement>>;

/** The part of the view that the guard decides. Without history: no `order`, no purchases, no complements. */
export const GuardView = z.strictObject({
  language: z.string(),
  /** IANA zone in which dates are told. */
  timeZone: z.string(),
  customer: z.strictObject({ firstName: z.string().optional() }),
  /** Whether purchases were used for this email. */
  usesPurchases: z.boolean(),
  /** The order that the email follows up. */
  order: z.strictObject({ placedAt: z.number() }).optional(),
  purchases: z.array(ViewPurchase),
  complements: z.array(ViewComplement),
});
export type GuardView = Readonly<z.infer<typeof GuardView>>;

const colours = z.strictObject({
  accent: z.string(),
  onAccent: z.string(),
  highlight: z.string(),
  text: z.string(),
  muted: z.string(),
  page: z.string(),
  card: z.string(),
  line: z.string(),
  picture: z.string(),
});

/** Everything that a template can see. `mesura check` walks templates against this schema. */
export const View = GuardView.extend({
  shop: z.strictObject({
    name: z.string(),
    legalName: z.string(),
    /** The postal address in one line. */
    address: z.string(),
    url: z.string(),
    logo: z.string().optional(),
  }),
  /** How the shop looks; lengths are in pixels. */
  brand: z.strictObject({
    colours,
    dark: colours,
    fonts: z.strictObject({ heading: z.string(), body: z.string() }),
    radius: z.number(),
  }),
  campaign: z.strictObject({ name: z.string() }),
  links: z.strictObject({
    /** The page that unsubscribes this person from this list after a click there. */
    unsubscribe: z.string(),
    /** Where the use of purchases can be switched off. */
    preferences: z.string(),
    /** Pages of ours that tell why this one email came, and where a copy or the erasure of one's data is asked for. */
    answers: z.strictObject({ why: z.string(), data: z.string() }).optional(),
    privacy: z.string(),
  }),
});
export type View = Readonly<z.infer<typeof View>>;
