import { z } from 'zod';
import { Id, InstantInput } from '../../domain/index.ts';

const consent = z.enum(['given', 'withdrawn', 'never-given']);

/** Facts to be other than they are, for one look. What is left out stays as it is. */
export const WhatIfChanges = z.strictObject({
  /** Purchases to be taken out, by the keys that the facts list. */
  without: z.array(z.string().max(2000)).max(1000).default([]),
  /** Products to have been bought: kept, for oneself. */
  bought: z
    .array(z.strictObject({ productId: Id, placedAt: InstantInput }))
    .max(50)
    .default([]),
  /** The moment to decide at. */
  now: InstantInput.optional(),
  email: consent.optional(),
  purchases: consent.optional(),
  /** No email before this moment; `null`: no pause. */
  pauseUntil: InstantInput.nullable().optional(),
  /** The whole policy as it would be written. */
  policy: z.string().max(1_000_000).optional(),
});
export type WhatIfChanges = z.output<typeof WhatIfChanges>;
