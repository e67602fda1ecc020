import sample from '../../mesura.config.ts';
import type { MesuraConfig } from '../../src/index.ts';

/** The sample shop with the people who bought in the year before: enough orders to learn from. See docs/learning.md. */
export default {
  ...sample,
  data: {
    products: '../../data/products.csv',
    customers: 'customers.csv',
    consents: 'consents.csv',
    orders: 'orders.csv',
    complements: 'complements.csv',
    messages: 'messages.csv',
  },
  campaigns: {
    ...sample.campaigns,
    'after-purchase': { after: '7 days', until: '30 days', priority: 200, control: 0.25 },
  },
  learned: 'complements.learned.csv',
  policy: '../../policy.yaml',
  templates: '../../templates',
  partials: '../../partials',
  previews: 'previews',
} satisfies MesuraConfig;
