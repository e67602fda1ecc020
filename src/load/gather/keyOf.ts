import type {
  Complement,
  ConsentEvent,
  CustomerRecord,
  OrderLine,
  PastMessage,
  Product,
  RecordKind,
  RecordOf,
} from '../../domain/index.ts';

// No id holds a line break.
const KEYS = {
  products: ({ id }: Product) => id,
  customers: ({ id }: CustomerRecord) => id,
  consents: ({ customerId, at, purpose, state }: ConsentEvent) =>
    `${customerId}\n${at}\n${purpose}\n${state}`,
  orders: ({ orderId, productId, lineId }: OrderLine) => `${orderId}\n${productId}\n${lineId ?? ''}`,
  complements: ({ from, to, evidence }: Complement) => JSON.stringify([from, to, evidence.kind]),
  messages: ({ customerId, campaign, at, orderId }: PastMessage) =>
    JSON.stringify([customerId, campaign, at, orderId]),
} as const;

/** What tells one record of a kind from another, as the store's own keys do. */
export const keyOf = <K extends RecordKind>(kind: K, record: RecordOf<K>): string =>
  (KEYS[kind] as (record: RecordOf<K>) => string)(record);

/** Whether two records say the same. */
export function sameRecord(a: object, b: object): boolean {
  const one = a as Readonly<Record<string, unknown>>;
  const other = b as Readonly<Record<string, unknown>>;
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every((key) => {
    const [mine, theirs] = [one[key], other[key]];
    if (mine === theirs) return true;
    return (
      typeof mine === 'object' &&
      typeof theirs === 'object' &&
      JSON.stringify(mine) === JSON.stringify(theirs)
    );
  });
}
