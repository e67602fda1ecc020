import {
  createPreviews,
  type PreviewEntry,
  type PreviewFile,
  type PreviewOptions,
} from '../../../src/deliver/preview/index.ts';
import type { Decision, Product } from '../../../src/domain/index.ts';

const coat: Product = { id: 'coat', name: 'Abrigo Pirineo', category: 'Ropa > Abrigos', inStock: true };
const gloves: Product = {
  id: 'gloves',
  name: 'Guantes <Ordesa> & "co"',
  category: 'Ropa > Guantes',
  inStock: true,
};
const NAMES: Readonly<Record<string, string>> = { coat: coat.name, gloves: gloves.name, hat: 'Gorro Aneto' };

/** 3 October 2026, 23:30 UTC: in Madrid it is the 4th already. */
export const BOUGHT = Date.UTC(2026, 9, 3, 23, 30);

export const decision = (parts: Partial<Decision>): Decision => ({
  kind: 'skip',
  due: true,
  reasons: [{ rule: 'consent.email', text: 'there is no consent to emails' }],
  recommendations: [],
  omissions: [],
  policy: 'sha256-abc',
  ...parts,
});

export const entry = (parts: Partial<PreviewEntry>): PreviewEntry => ({
  campaign: 'after-purchase',
  customerId: 'C-1001',
  language: 'es',
  decision: decision({}),
  productName: (id) => NAMES[id],
  ...parts,
});

/** A person who gets an email, with one suggestion, and with things left out: two of them sensitive, one unnameable. */
export const sent = (parts: Partial<PreviewEntry> = {}): PreviewEntry =>
  entry({
    decision: decision({
      kind: 'send',
      reasons: [{ rule: 'send', text: 'all rules allow it' }],
      orderId: 'O-1',
      legalBasis: 'consent',
      view: {
        language: 'es',
        timeZone: 'Europe/Madrid',
        customer: { firstName: 'Marta' },
        usesPurchases: true,
        order: { placedAt: BOUGHT },
        purchases: [],
        complements: [],
      },
      recommendations: [
        {
          product: gloves,
          basis: { product: coat, orderId: 'O-1', placedAt: BOUGHT },
          evidence: { kind: 'curated', strength: 1, note: 'for the same cold days' },
        },
      ],
      omissions: [
        { productId: 'hat', rule: 'candidate.owned', role: 'candidate' },
        {
          productId: 'secret-test',
          rule: 'sensitive.category',
          topic: 'pregnancy',
          role: 'purchase',
          detail: 'Baby',
        },
        {
          productId: 'secret-test',
          rule: 'sensitive.category',
          topic: 'pregnancy',
          role: 'candidate',
          detail: 'Baby',
        },
        { productId: 'secret-pill', rule: 'source.unlisted', role: 'purchase', detail: 'Pills' },
      ],
    }),
    rendered: {
      subject: 'Para disfrutar más de tu compra',
      preheader: 'Unas pocas ideas',
      html: '<!doctype html><html lang="es"><head><title>x</title></head><body><h1 id="hello">Hola</h1><img alt="Guantes" src="https://shop.example/pictures/gloves.png"></body></html>',
      text: 'Hola',
    },
    raw: 'Subject: x\r\n\r\nHola =C3=A1\r\n',
    ...parts,
  });

/** All the files of these entries, the gallery first. */
export function previewFiles(entries: readonly PreviewEntry[], options: PreviewOptions): PreviewFile[] {
  const previews = createPreviews(options);
  const files = entries.flatMap((one) => previews.files(one));
  return [previews.index(), ...files];
}
