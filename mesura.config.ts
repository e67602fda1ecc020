import type { MesuraConfig } from './src/index.ts';

export default {
  shop: {
    name: 'Casa Pirineo',
    legalName: 'Casa Pirineo, S.L.',
    address: 'Calle del Puerto 12, 22700 Jaca, Huesca, España',
    url: 'https://casapirineo.example/',
    logo: 'https://casapirineo.example/pictures/logo.png',
    language: 'es',
    timeZone: 'Europe/Madrid',
    currency: 'EUR',
    from: { name: 'Casa Pirineo', address: 'hola@casapirineo.example' },
    replyTo: 'atencion@casapirineo.example',
  },
  links: {
    // Where "mesura serve" answers: docs/serving.md.
    base: 'https://correo.casapirineo.example',
    privacy: 'https://casapirineo.example/privacidad',
  },
  // With nothing to suggest, both still have something to say: how to care for what was bought.
  campaigns: {
    'after-purchase': {
      after: '7 days',
      until: '30 days',
      priority: 200,
      withoutSuggestions: 'send',
      // What the public pages call these emails.
      titles: {
        es: 'Lo que combina con tu compra',
        en: 'What goes with your purchase',
        de: 'Was zum Einkauf passt',
        fr: 'Ce qui va avec ton achat',
        it: 'Cosa si abbina al tuo acquisto',
        pt: 'O que combina com a tua compra',
      },
    },
    'care-tips': {
      after: '14 days',
      until: '45 days',
      priority: 100,
      withoutSuggestions: 'send',
      titles: {
        es: 'Consejos de cuidado',
        en: 'How to care for it',
        de: 'Tipps zur Pflege',
        fr: 'Conseils d’entretien',
        it: 'Consigli di cura',
        pt: 'Conselhos de cuidado',
      },
    },
  },
  data: {
    products: 'data/products.csv',
    customers: 'data/customers.csv',
    consents: 'data/consents.csv',
    orders: 'data/orders.csv',
    complements: 'data/complements.csv',
    messages: 'data/messages.csv',
  },
  preview: {
    pictures: { 'https://casapirineo.example/pictures/': 'data/pictures/' },
  },
  // The sample shop lives on this day, so that its previews are the same on every machine. A real shop has no `now`.
  now: '2026-10-15T10:00:00Z',
} satisfies MesuraConfig;
