import { z } from 'zod';
import { Duration } from './duration.ts';
import { Language, line } from './text.ts';

/** A campaign's name: it names template files and ledger rows, so it is a plain word. */
export const CampaignName = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by "-", such as "after-purchase"');

/** What a campaign is, beside its name: when it is due and how it ranks. */
export const CampaignSettings = z.strictObject({
  /** The template files are `<template>.<language>.mjml`. Default: the campaign's name. */
  template: CampaignName.optional(),
  /** What the public pages call its emails, by language. Default: its name. */
  titles: z.record(Language, line(80)).optional(),
  /** An order becomes due this long after it was placed... */
  after: Duration.default(() => Duration.parse('7 days')),
  /** ...and stops being due this long after it was placed. */
  until: Duration.default(() => Duration.parse('30 days')),
  /** Where two campaigns want the same person, the higher number goes first and the lower one defers. */
  priority: z.int().min(0).max(1000).default(100),
  /** What a person gets who does not allow the use of purchases: the email without history, or none. */
  withoutHistory: z.enum(['send', 'skip']).default('send'),
});
export type CampaignSettings = z.infer<typeof CampaignSettings>;

export interface Campaign extends Readonly<CampaignSettings> {
  readonly name: string;
}
