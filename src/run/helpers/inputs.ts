import { z } from 'zod';
import { Money, ViewProduct } from '../../domain/index.ts';
import { isIssued } from '../../guard/view/issued.ts';
import type { HelperInput, HelperValue, HelperValues } from './defineHelper.ts';

/** Each kind of value: its schema for the check of templates, and what is let through to a helper. */
const KINDS: { readonly [Kind in HelperValue]: Input<HelperValues[Kind]> } = {
  text: plain(z.string()),
  number: plain(z.number()),
  flag: plain(z.boolean()),
  money: plain(Money),
  moment: plain(z.number()),
  product: {
    schema: z.toJSONSchema(ViewProduct),
    // A copy of what a product is, and only of one that the guard issued: nothing else can be reached through it.
    read: (value) => (isIssued(value) ? productOf(value) : undefined),
  },
};

interface Input<T> {
  readonly schema: object;
  /** The value as the helper gets it; nothing where it is of another kind. */
  readonly read: (value: unknown) => T | undefined;
}

export interface ReadInput {
  readonly kind: HelperValue;
  readonly optional: boolean;
  readonly schema: object;
  readonly read: (value: unknown) => unknown;
}

export const HELPER_VALUES = Object.keys(KINDS) as readonly HelperValue[];

/** What `text`, `money?` and the others mean. */
export function inputOf(written: HelperInput): ReadInput {
  const optional = written.endsWith('?');
  const kind = (optional ? written.slice(0, -1) : written) as HelperValue;
  return { kind, optional, ...KINDS[kind] };
}

function plain<T>(type: z.ZodType<T>): Input<T> {
  return {
    schema: z.toJSONSchema(type),
    read: (value) => {
      const { success, data } = type.safeParse(value);
      if (!success) return undefined;
      return typeof data === 'object' ? Object.freeze(data) : data;
    },
  };
}

function productOf(value: object): ViewProduct {
  const { name, url, image, brand, price } = value as ViewProduct;
  return Object.freeze({
    name,
    ...(url !== undefined && { url }),
    ...(image !== undefined && { image }),
    ...(brand !== undefined && { brand }),
    ...(price !== undefined && { price }),
  });
}
