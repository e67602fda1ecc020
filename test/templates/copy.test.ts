import { describe, expect, it } from 'vitest';
import { CAMPAIGNS, EVERY, LANGUAGES, letter, PEOPLE } from './letters.ts';

const NAMES = ['Abrigo Pirineo', 'Pirineo coat', 'Ordesa', 'Aneto', 'Loden', 'Odd'];
const SURVEILLANCE =
  /hemos (visto|notado)|nos hemos fijado|sabemos que|we (noticed|saw|know that)|your visit|tu visita/i;

describe.each(EVERY)('$campaign in $language, for a person $person', ({ campaign, language, person }) => {
  it('is discreet on the lock screen', async () => {
    const { subject, preheader } = await letter(campaign, language, person);
    expect(subject.length).toBeGreaterThan(10);
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
    for (const part of language === 'es'
      ? ['Por qué te llega', 'Qué datos hemos usado', 'zona horaria', 'por última vez', 'Darme de baja']
      : ['Why this email came', 'What was used', 'time zone', 'last wrote to you', 'Unsubscribe'])
      expect(text).toContain(part);
    expect(text).toContain('Casa Pirineo, S.L.');
    expect(text).toContain('Calle del Puerto 12, 22700 Jaca');
    expect(text).not.toMatch(SURVEILLANCE);
  });

  it('greets with the name that there is, and reads on without one', async () => {
    const { text } = await letter(campaign, language, person);
    const name = PEOPLE[person].firstName;
    expect(text.includes('Marta')).toBe(name !== undefined);
    expect(text).not.toMatch(/undefined|null|NaN|\[object|[ (]\.|,\s*[.:!]|\{\{/);
  });

  it('is small, in its language, and fetches nothing but pictures', async () => {
    const { html } = await letter(campaign, language, person);
    expect(Buffer.byteLength(html)).toBeLessThan(60_000);
    expect(html).toMatch(new RegExp(`<html[^>]* lang="${language}" dir="ltr"`));
    const elsewhere = [...html.matchAll(/https?:\/\/([^/"'\s)<>]+)/g)].map(([, host]) => host);
    expect(new Set(elsewhere)).toEqual(new Set(['casapirineo.example', 'www.w3.org']));
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(CAMPAIGNS)('%s without history says nothing of purchases', async (campaign) => {
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
  });

  it.each(CAMPAIGNS)('%s names each suggestion with the purchase that it comes from', async (campaign) => {
    const { text } = await letter(campaign, language, 'with suggestions');
    const [gloves, hat, coat] =
      language === 'es'
        ? ['Guantes Ordesa', 'Gorro Aneto', 'porque compraste «Abrigo Pirineo» el 28 de septiembre']
        : ['Ordesa gloves', 'Aneto hat', 'because you bought “Pirineo coat” on 28 September'];
    expect(text).toContain(gloves);
    expect(text).toContain(hat);
    expect(text.split(coat ?? '')).toHaveLength(3);
  });

  it('with nothing to suggest, after-purchase tells how to care for what was bought, and sells nothing', async () => {
    const { html, text } = await letter('after-purchase', language, 'with nothing to suggest');
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
