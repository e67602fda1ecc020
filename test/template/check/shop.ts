import { z } from 'zod';
import { Money } from '../../../src/domain/money.ts';
import { View, ViewComplement, ViewPurchase } from '../../../src/domain/view.ts';
import { type CheckOptions, type HelperSignature, SURVEILLANCE } from '../../../src/template/check/index.ts';

const text = { type: 'string' };
const list = (item: z.ZodType): HelperSignature => ({
  hash: [{ name: 'max', type: { type: 'integer' } }],
  block: { this: z.toJSONSchema(item), repeats: true, maxItems: 5, else: true },
});

/** A shop as the cases know it: its view, its helpers, and what each of its emails must and must not have. */
export const shop = {
  maxShapes: 5000,
  schema: z.toJSONSchema(View),
  helpers: {
    complements: list(ViewComplement),
    purchases: list(ViewPurchase),
    why: { returns: text, inside: ['complements'] },
    money: { params: [{ name: 'amount', type: z.toJSONSchema(Money) }], returns: text },
    date: { params: [{ name: 'instant', type: { type: 'number' } }], returns: text },
    link: { params: [{ name: 'address', type: text }], returns: { type: 'string', format: 'uri' } },
  },
  rules: {
    constants: ['language', 'shop', 'brand'],
    required: [
      {
        path: 'links.unsubscribe',
        where: 'href',
        code: 'missing-unsubscribe',
        severity: 'error',
        message: 'there is no visible link to unsubscribe',
        fix: 'add <a href="{{links.unsubscribe}}">Unsubscribe</a>',
      },
      {
        path: 'shop.address',
        where: 'text',
        code: 'missing-address',
        severity: 'error',
        message: 'there is no postal address',
        fix: 'print {{shop.address}}',
      },
      {
        path: 'links.privacy',
        where: 'href',
        code: 'missing-privacy',
        severity: 'warning',
        message: 'there is no visible link to the privacy page',
        fix: 'add <a href="{{links.privacy}}">Privacy</a>',
      },
    ],
    phrases: [SURVEILLANCE],
    restricted: [
      {
        code: 'product-on-lock-screen',
        severity: 'warning',
        message: 'a product is named where the lock screen shows it',
        fix: 'say it without the product',
        paths: ['purchases', 'complements'],
        helpers: ['purchases', 'complements', 'why'],
        inside: ['mj-title', 'mj-preview'],
      },
    ],
  },
} satisfies CheckOptions;
