import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  Brand,
  type Campaign,
  type Customer,
  type Decision,
  OrderLine,
  Product,
  toOrders,
} from '../../src/domain/index.ts';
import { createGuard, guardHelpers, parsePolicy } from '../../src/guard/index.ts';
import { compileTemplate, type Rendered } from '../../src/template/index.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

const partials = Object.fromEntries(
  readdirSync(path.join(ROOT, 'partials')).map((file) => [
    file.slice(0, -'.mjml'.length),
    read(`partials/${file}`),
  ]),
);

const DAY = 86_400_000;
const window = { after: 7 * DAY, until: 30 * DAY, priority: 100, withoutHistory: 'send' } as const;
const consumables = [{ category: 'Clothing', lasts: 20 * DAY }];

/** The sample's campaigns, set so that an order of seventeen days ago is due in each. */
const SETTINGS = {
  'after-purchase': window,
  'care-tips': window,
  'win-back': { ...window, trigger: 'win-back' },
  review: { ...window, trigger: 'review' },
  refill: { ...window, trigger: 'refill', refill: { consumables, ahead: 5 * DAY, within: 14 * DAY } },
} as const satisfies Record<string, Omit<Campaign, 'name'>>;

export const CAMPAIGNS = ['after-purchase', 'care-tips', 'win-back', 'review', 'refill'] as const;
/** As the files are named: German has two ways to speak to a reader. */
export const LANGUAGES = ['es', 'en', 'de', 'de-formal', 'fr', 'it', 'pt', 'pt-BR'] as const;
export type CampaignName = (typeof CAMPAIGNS)[number];
export type LanguageCode = (typeof LANGUAGES)[number];

const shop = 'https://casapirineo.example';
const full = (id: string, es: string, en: string, category: string, care = false) =>
  Product.parse({
    id,
    name: es,
    names: { es, en },
    category,
    brand: 'Valdenieve',
    price: { amount: 2990, currency: 'EUR' },
    url: `${shop}/p/${id}`,
    image: `${shop}/pictures/${id}.png`,
    ...(care ? { care: { es: 'Cepíllalo en seco.', en: 'Brush it dry.' } } : {}),
  });

const COAT = 'Clothing > Outerwear > Coats';
const CATALOG = [
  full('coat', 'Abrigo Pirineo', 'Pirineo coat', COAT, true),
  full('gloves', 'Guantes Ordesa', 'Ordesa gloves', 'Clothing > Accessories > Gloves'),
  full('hat', 'Gorro Aneto', 'Aneto hat', 'Clothing > Accessories > Hats'),
  // Nothing but what every product has, and a name that is markup, quotes, an emoji and a word that fills a line.
  Product.parse({ id: 'plain-coat', name: 'Loden', category: COAT }),
  Product.parse({
    id: 'odd',
    name: `<b>"Odd" & 'co'</b> 🧣 Donaudampfschifffahrtsgesellschaft`,
    category: 'Clothing > Accessories > Scarves',
  }),
];
const pair = (from: string, to: string) => ({
  from: { product: from },
  to: { product: to },
  evidence: { kind: 'curated' as const, strength: 1 },
});

export const NOW = Date.parse('2026-10-15T10:00:00Z');
const guard = createGuard({
  policy: parsePolicy(read('policy.yaml'), 'policy.yaml'),
  catalog: CATALOG,
  complements: [pair('coat', 'gloves'), pair('coat', 'hat'), pair('plain-coat', 'odd')],
});

/** The people that a template must serve. */
export const PEOPLE = {
  'with suggestions': { bought: ['coat'], firstName: 'Marta', purchases: true },
  'with nothing to suggest': { bought: ['coat', 'gloves', 'hat'], firstName: 'Marta', purchases: true },
  'without history': { bought: ['coat'], firstName: 'Marta', purchases: false },
  'without a name, price, picture or link': { bought: ['plain-coat'], firstName: undefined, purchases: true },
  'without history and without a name': { bought: ['coat'], firstName: undefined, purchases: false },
} as const;
export type Person = keyof typeof PEOPLE;

/** The guard's own decision: only what it issues can be printed. */
function decisionFor(campaign: CampaignName, language: LanguageCode, person: Person): Decision {
  const { bought, firstName, purchases } = PEOPLE[person];
  const consent = (purpose: 'email' | 'purchases') => ({
    customerId: 'C-1',
    purpose,
    state: 'given' as const,
    at: Date.UTC(2026, 0, 1),
  });
  const customer: Customer = {
    id: 'C-1',
    email: 'marta@example.com',
    language: tagOf(language),
    timeZone: 'Europe/Madrid',
    ...(firstName === undefined ? {} : { firstName }),
    consents: [consent('email'), ...(purchases ? [consent('purchases')] : [])],
  };
  const lines = bought.map((productId) =>
    OrderLine.parse({ orderId: 'O-1', customerId: 'C-1', productId, placedAt: '2026-09-28T18:00:00Z' }),
  );
  return guard.decide({
    customer,
    orders: toOrders(lines),
    impressions: [],
    campaign: { name: campaign, ...SETTINGS[campaign] },
    now: NOW,
  });
}

/** The language of a reader of a template. */
export const tagOf = (language: LanguageCode) => language.replace('-formal', '');

const helpersFor = (language: LanguageCode) =>
  guardHelpers(language === 'de-formal' ? { de: { form: 'formal' } } : {});

const compiled = new Map(
  CAMPAIGNS.flatMap((campaign) =>
    LANGUAGES.map((language) => {
      const name = `${campaign}.${language}`;
      return [
        name,
        compileTemplate(read(`templates/${name}.mjml`), { name, partials, helpers: helpersFor(language) }),
      ];
    }),
  ),
);

export async function letter(
  campaign: CampaignName,
  language: LanguageCode,
  person: Person,
  more: { logo?: string } = {},
): Promise<Rendered> {
  const { view, reasons } = decisionFor(campaign, language, person);
  if (!view) throw new Error(`nothing to render: ${reasons.map(({ rule }) => rule).join()}`);
  const template = compiled.get(`${campaign}.${language}`);
  if (!template) throw new Error('no such template');
  return template.render({
    ...view,
    shop: {
      name: 'Casa Pirineo',
      legalName: 'Casa Pirineo, S.L.',
      address: 'Calle del Puerto 12, 22700 Jaca',
      url: `${shop}/`,
      ...more,
    },
    brand: Brand.parse({}),
    campaign: { name: campaign },
    links: { unsubscribe: `${shop}/u/1`, preferences: `${shop}/p/1`, privacy: `${shop}/privacy` },
  });
}

/** Each campaign in each language for each kind of person that it may reach: there is nothing to refill without history. */
export const EVERY = CAMPAIGNS.flatMap((campaign) =>
  LANGUAGES.flatMap((language) =>
    (Object.keys(PEOPLE) as Person[])
      .filter((person) => campaign !== 'refill' || PEOPLE[person].purchases)
      .map((person) => ({ campaign, language, person })),
  ),
);
