/** What `mesura init` asks for. */
export interface ShopAnswers {
  readonly name: string;
  /** A web address with its scheme, such as `https://shop.example`. */
  readonly url: string;
  readonly fromAddress: string;
  readonly language: string;
  readonly timeZone: string;
  readonly currency: string;
}

/** A string literal of TypeScript, whatever the person typed. */
const literal = (value: string) =>
  `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;

/** What a new folder holds where only the shop knows what to write. */
export const PLACEHOLDERS = ['put your legal name here', 'Put your postal address here'] as const;

/** The `mesura.config.ts` of a new folder: works at once with the sample data beside it. */
export function configText(answers: ShopAnswers): string {
  const { origin } = new URL(answers.url);
  return `import type { MesuraConfig } from 'mesura';

export default {
  shop: {
    name: ${literal(answers.name)},
    // By law, every email names who sends it: the full legal name and the postal address.
    legalName: ${literal(`${answers.name} (${PLACEHOLDERS[0]})`)},
    address: ${literal(PLACEHOLDERS[1])},
    url: '${origin}/',
    language: ${literal(answers.language)},
    timeZone: ${literal(answers.timeZone)},
    currency: ${literal(answers.currency)},
    from: { name: ${literal(answers.name)}, address: ${literal(answers.fromAddress)} },
  },
  links: {
    // A name of your own where "mesura serve" answers the links of the emails: docs/serving.md says how, in six steps.
    base: 'https://mail.${new URL(answers.url).hostname.replace(/^www\./, '')}',
    privacy: '${origin}/privacy',
  },
  campaigns: {
    'after-purchase': { after: '7 days', until: '30 days', priority: 200 },
    'care-tips': { after: '14 days', until: '45 days', priority: 100, withoutSuggestions: 'send' },
    // Their templates are here too; docs/configuration.md says what they do:
    // review: { trigger: 'review', priority: 90 },
    // refill: { trigger: 'refill', priority: 90, refill: { consumables: [{ category: 'Coffee', lasts: '30 days' }] } },
    // 'win-back': { trigger: 'win-back', priority: 50 },
  },
  // Sample data, to look at: replace these files by your own. Other column names are mapped here, see the README.
  data: {
    products: 'data/products.csv',
    customers: 'data/customers.csv',
    consents: 'data/consents.csv',
    orders: 'data/orders.csv',
    complements: 'data/complements.csv',
  },
  preview: {
    // The sample products' pictures, which are files beside them.
    pictures: { 'https://casapirineo.example/pictures/': 'data/pictures/' },
  },
  // The sample data lives on this day. With your own data, delete this line.
  now: '2026-10-15T10:00:00Z',
} satisfies MesuraConfig;
`;
}
