import type { z } from 'zod';
import {
  type Complement,
  ConsentEvent,
  CustomerRecord,
  type MessageRecord,
  OrderLine,
  type Outcome,
  Product,
  type Reservation,
} from '../../../src/domain/index.ts';

/** Noon of some day, and the length of one. */
export const NOON = Date.UTC(2026, 9, 1, 12);
export const DAY = 86_400_000;

export const product = (id: string, more: Partial<z.input<typeof Product>> = {}): Product =>
  Product.parse({ id, name: `Product ${id}`, category: 'Home > Kitchen', ...more });

export const customer = (id: string, more: Partial<z.input<typeof CustomerRecord>> = {}): CustomerRecord =>
  CustomerRecord.parse({ id, email: `${id.toLowerCase()}@example.test`, ...more });

export const orderLine = (
  orderId: string,
  customerId: string,
  more: Partial<z.input<typeof OrderLine>> = {},
): OrderLine => OrderLine.parse({ orderId, customerId, productId: 'p1', placedAt: NOON, ...more });

export const consent = (customerId: string, more: Partial<z.input<typeof ConsentEvent>> = {}): ConsentEvent =>
  ConsentEvent.parse({ customerId, purpose: 'email', state: 'given', at: NOON, ...more });

export const curated = (from: string, to: string): Complement => ({
  from: { product: from },
  to: { product: to },
  evidence: { kind: 'curated', strength: 1 },
});

export const reservation = (name: string, more: Partial<Reservation> = {}): Reservation => ({
  campaign: 'after-purchase',
  customerId: `c-${name}`,
  orderId: `o-${name}`,
  runId: 'run-1',
  messageId: `<${name}@shop.example>`,
  at: NOON,
  productIds: ['gloves', 'hat'],
  legalBasis: 'consent',
  policy: 'fingerprint',
  ...more,
});

/** What a message says, as a run records it. */
export const record = (suggested: string): MessageRecord => ({
  rules: ['trigger.due', 'consent.purchases-given'],
  language: 'es',
  template: { name: 'after-purchase.es', version: '0123456789abcdef' },
  purchases: ['Abrigo “Pirineo”'],
  suggestions: [
    {
      ...{ productId: suggested, name: 'Guantes, 100 % lana' },
      basis: { productId: 'coat', name: 'Abrigo “Pirineo”', orderId: 'o-a', placedAt: NOON - DAY },
      evidence: { kind: 'curated', strength: 1 },
    },
  ],
});

export const outcomes = {
  accepted: { state: 'accepted', code: 'smtp-250' },
  refused: { state: 'refused', code: 'smtp-554-5.6.0' },
  deferred: { state: 'deferred', code: 'smtp-450-4.7.1' },
  uncertain: { state: 'uncertain', code: 'lost-after-body' },
  noMailbox: { state: 'refused', code: 'smtp-550-5.1.1', consequence: 'suppress' },
} as const satisfies Record<string, Outcome>;

export async function all<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const values: T[] = [];
  for await (const value of stream) values.push(value);
  return values;
}
