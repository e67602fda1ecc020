import { describe, expect, it } from 'vitest';
import { CAMPAIGNS, EVERY, LANGUAGES, type LanguageCode, letter, PEOPLE, tagOf } from './letters.ts';

const NAMES = ['Abrigo Pirineo', 'Pirineo coat', 'Ordesa', 'Aneto', 'Loden', 'Odd'];
/** Why it came, what was used of it, and how to end it. */
const FOOTERS: Readonly<Record<LanguageCode, readonly string[]>> = {
  es: ['Por qué te llega', 'Qué datos hemos usado', 'zona horaria', 'por última vez', 'Darme de baja'],
  en: ['Why this email came', 'What was used', 'time zone', 'last wrote to you', 'Unsubscribe'],
  de: ['Warum du diese E-Mail', 'Welche Daten wir', 'Zeitzone', 'unserer letzten E-Mail', 'Abbestellen'],
  'de-formal': ['Warum Sie diese E-Mail', 'Welche Daten wir', 'Zeitzone', 'letzten E-Mail', 'Abbestellen'],
  fr: [
    'Pourquoi vous recevez',
    'Les données que',
    'fuseau horaire',
    'notre dernier e-mail',
    'Se désinscrire',
  ],
  it: ['Perché ricevi', 'Quali dati', 'fuso orario', 'l’ultima volta', 'Annulla l’iscrizione'],
  pt: ['Porque recebes', 'Que dados usámos', 'fuso horário', 'pela última vez', 'Cancelar a subscrição'],
  'pt-BR': [
    'Por que você recebeu',
    'Que dados usamos',
    'fuso horário',
    'pela última vez',
    'Cancelar inscrição',
  ],
};

/** How a suggestion is explained by a coat of 28 September. */
const WHY: Readonly<Record<LanguageCode, string>> = {
  es: 'porque compraste «Abrigo Pirineo» el 28 de septiembre',
  en: 'because you bought “Pirineo coat” on 28 September',
  de: 'weil du am 28. September „Abrigo Pirineo“ gekauft hast',
  'de-formal': 'weil Sie am 28. September „Abrigo Pirineo“ gekauft haben',
  fr: 'parce que vous avez acheté « Abrigo Pirineo » le 28 septembre',
  it: 'perché hai acquistato «Abrigo Pirineo» il 28 settembre',
  pt: 'porque compraste «Abrigo Pirineo» a 28 de setembro',
  'pt-BR': 'porque você comprou “Abrigo Pirineo” em 28 de setembro',
};

/** What says to whom the email speaks, and must not be mixed. */
const OTHER_FORM: Partial<Record<LanguageCode, RegExp>> = {
  de: /\b(Sie|Ihnen|Ihr|Ihre|Ihren)\b(?! ist| genügt)/,
  'de-formal': /\b(du|dich|dir|dein\w*)\b/i,
  fr: /\b(tu|toi|ton|tes)\b/i,
  pt: /\b(você|seu|sua)\b/i,
  'pt-BR': /\b(tu|teu|tua|contigo)\b/i,
};

const SURVEILLANCE =
  /hemos (visto|notado)|nos hemos fijado|sabemos que|we (noticed|saw|know that)|your visit|tu visita/i;

describe.each(EVERY)('$campaign in $language, for a person $person', ({ campaign, language, person }) => {
  it('is discreet on the lock screen', async () => {
    const { subject, preheader } = await letter(campaign, language, person);
    expect(subject.length).toBeGreaterThanOrEqual(7);
    expect(subject.length).toBeLessThan(60);
    expect(preheader.length).toBeGreaterThan(10);
    expect(preheader.length).toBeLessThan(110);
    for (const name of NAMES) {
      expect(subject).not.toContain(name);
      expect(preheader).not.toContain(name);
    }
  });

  it('says why it came, what was used, how to stop it, and who sent it', async () => {
    const { html, text } = await letter(campaign, language, person);
    for (const address of ['/u/1', '/p/1', '/privacy'])
      expect(html).toContain(`href="https://casapirineo.example${address}"`);
    for (const part of FOOTERS[language]) expect(text).toContain(part);
    if (OTHER_FORM[language]) expect(text).not.toMatch(OTHER_FORM[language]);
    expect(text).toContain('Casa Pirineo, S.L.');
    expect(text).toContain('Calle del Puerto 12, 22700 Jaca');
    expect(text).not.toMatch(SURVEILLANCE);
  });

  it('greets with the name that there is, and reads on without one', async () => {
    const { text } = await letter(campaign, language, person);
    const name = PEOPLE[person].firstName;
    // Who is addressed as Sie is not called by the first name.
    expect(text.includes('Marta')).toBe(name !== undefined && language !== 'de-formal');
    expect(text).not.toMatch(/\b(undefined|null|NaN)\b|\[object|[ (]\.|,\s*[.:!]|\{\{/);
  });

  it('is small, in its language, and fetches nothing but pictures', async () => {
    const { html } = await letter(campaign, language, person);
    expect(Buffer.byteLength(html)).toBeLessThan(60_000);
    expect(html).toMatch(
      new RegExp(`<html[^>]* lang="${language === 'pt' ? 'pt-PT' : tagOf(language)}" dir="ltr"`),
    );
    const elsewhere = [...html.matchAll(/https?:\/\/([^/"'\s)<>]+)/g)].map(([, host]) => host);
    expect(new Set(elsewhere)).toEqual(new Set(['casapirineo.example', 'www.w3.org']));
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(CAMPAIGNS.filter((campaign) => campaign !== 'refill'))(
    '%s without history says nothing of purchases',
    async (campaign) => {
      const { subject, preheader, text } = await letter(campaign, language, 'without history');
      const all = `${subject}\n${preheader}\n${text}`;
      for (const name of [
        ...NAMES,
        '28',
        'septiembre',
        'September',
        'pedido',
        'order',
        'tu compra',
        'your purchase',
      ])
        expect(all).not.toContain(name);
      expect(text.length).toBeGreaterThan(800);
    },
  );

  it.each(['after-purchase', 'care-tips', 'win-back'] as const)(
    '%s names each suggestion with the purchase that it comes from',
    async (campaign) => {
      const { text } = await letter(campaign, language, 'with suggestions');
      const [gloves, hat] =
        language === 'en' ? ['Ordesa gloves', 'Aneto hat'] : ['Guantes Ordesa', 'Gorro Aneto'];
      expect(text).toContain(gloves);
      expect(text).toContain(hat);
      expect(text.split(WHY[language])).toHaveLength(3);
    },
  );

  it('review and refill name what was bought, and suggest nothing', async () => {
    for (const campaign of ['review', 'refill'] as const) {
      const { html, text } = await letter(campaign, language, 'with suggestions');
      expect(text).toContain(language === 'en' ? 'Pirineo coat' : 'Abrigo Pirineo');
      expect(html).toContain('/p/coat');
      expect(html).not.toContain('/p/gloves');
    }
    expect((await letter('refill', language, 'with suggestions')).text).toContain(WHY[language]);
  });

  it('win-back does not say that nothing was bought: a purchase may be left out', async () => {
    for (const person of ['with suggestions', 'with nothing to suggest', 'without history'] as const) {
      const { text } = await letter('win-back', language, person);
      expect(text).not.toMatch(
        /(not|nothing).{0,20}bought|no has comprado|nichts? .{0,20}gekauft|rien acheté|non hai (più )?(comprato|acquistato)|não (compraste|comprou)/i,
      );
    }
  });

  it('with nothing to suggest, after-purchase tells how to care for what was bought, and sells nothing', async () => {
    const { html, text } = await letter('after-purchase', language, 'with nothing to suggest');
    if (language === 'es' || language === 'en')
      expect(text).toContain(language === 'es' ? 'Cepíllalo en seco.' : 'Brush it dry.');
    expect(html).not.toContain('/p/gloves');
    expect(text).not.toContain('29');
  });

  it('a name that is markup is shown as it is', async () => {
    const { html, text } = await letter('after-purchase', language, 'without a name, price, picture or link');
    expect(text).toContain(`<b>"Odd" & 'co'</b> 🧣 Donau`);
    expect(html).not.toContain('<b>');
  });
});
