import type { MesuraConfig } from 'mesura';

// One export of a grocery chain, one line an item, holds everything: products, households and orders.
const file = process.env.GROCERY_ORDERS ?? 'orders_dev.csv';
const timeZone = 'America/New_York';

const consent = (purpose: 'email' | 'purchases') => ({
  file,
  timeZone,
  columns: {
    customer_id: 'household_id',
    purpose: { value: purpose },
    state: { value: 'given' },
    at: { value: '2017-01-01' },
    where: { value: 'loyalty-card' },
  },
});

export default {
  shop: {
    name: 'Corner Grocery',
    legalName: 'Corner Grocery Inc.',
    address: '1 Main Street, Springfield',
    url: 'https://grocery.example/',
    language: 'en',
    timeZone,
    currency: 'USD',
    from: { name: 'Corner Grocery', address: 'hello@grocery.example' },
  },
  links: {
    unsubscribe: 'https://grocery.example/unsubscribe/{token}',
    preferences: 'https://grocery.example/preferences/{token}',
    privacy: 'https://grocery.example/privacy',
  },
  campaigns: { 'after-purchase': { after: '2 days', until: '30 days' } },
  data: {
    products: {
      file,
      columns: {
        id: 'product_id',
        name: 'product_type',
        brand: 'brand',
        category: ['department', 'product_category', 'product_type'],
      },
    },
    customers: {
      file,
      columns: { id: 'household_id', email: { template: 'household-{household_id}@example.test' } },
    },
    consents: [consent('email'), consent('purchases')],
    orders: {
      file,
      timeZone,
      columns: {
        order_id: 'basket_id',
        customer_id: 'household_id',
        product_id: 'product_id',
        placed_at: 'transaction_timestamp',
        quantity: 'quantity',
      },
    },
    complements: 'complements.csv',
  },
  // A template of its own, with the sample shop's look and without what only the sample shop promises.
  partials: '../../../partials',
  now: '2017-12-15T16:00:00Z',
} satisfies MesuraConfig;
