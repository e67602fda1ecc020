import type { RequestKind } from '../../domain/index.ts';
import type { Config } from '../config/Config.ts';
import type { PageTexts } from './texts/index.ts';

/** The email that confirms a request: as plain as it can be, since it must be believed. */
export function confirmationText(
  texts: PageTexts,
  kind: RequestKind,
  shop: Config['shop'],
  link: string,
): { readonly subject: string; readonly text: string; readonly html: string } {
  const filled = (text: string) => text.replaceAll('{shop}', shop.name);
  const what = filled(kind === 'access' ? texts.confirmAccess : texts.confirmErasure);
  const subject = `${shop.name}: ${kind === 'access' ? texts.mailAccess : texts.mailErasure}`;
  const paragraphs = [filled(texts.mailText), what, texts.mailConfirm, link, texts.mailIgnore];
  const sender = [shop.legalName, shop.address];
  return {
    subject,
    text: [...paragraphs, `--\n${sender.join('\n')}`].join('\n\n'),
    html: `<!doctype html><html><head><meta charset="utf-8"><title>${escaped(subject)}</title></head><body>${paragraphs
      .map(
        (one) => `<p>${one === link ? `<a href="${escaped(link)}">${escaped(link)}</a>` : escaped(one)}</p>`,
      )
      .join('')}<p>${sender.map(escaped).join('<br>')}</p></body></html>`,
  };
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
