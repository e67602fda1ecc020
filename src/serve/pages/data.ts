import { REQUEST_KINDS } from '../../domain/index.ts';
import { html, type Markup } from '../html/html.ts';
import { filled, said } from '../html/page.ts';
import type { Page, Shown, Visit } from '../Visit.ts';

/** Asks for a copy or for erasure. What is stored is never shown here: the link may have been forwarded. */
export const data: Page = {
  show: (visit) => ask(visit),
  async act(visit, form) {
    const kind = REQUEST_KINDS.find((one) => one === form.get('kind'));
    if (kind === undefined) return ask(visit);
    const { pages, claim, language, texts } = visit;
    const { request, isMailed } = await pages.ask(claim.customerId, kind);
    const text = isMailed ? texts.dataAsked : texts.dataAskedWithoutMail;
    return ask(visit, said(filled(text, { date: pages.dayText(request.dueAt, language) })));
  },
};

function ask({ pages, claim, texts }: Visit, before?: Markup): Shown {
  return {
    title: texts.data,
    body: html`${before}<p>${filled(texts.dataLead, { shop: pages.shop.name })}</p>
<form method="post"><button name="kind" value="access">${texts.dataCopy}</button><button class="second" name="kind" value="erasure">${texts.dataErase}</button></form>
<nav><p><a href="${pages.linkTo('preferences', claim.customerId)}">${texts.preferences}</a></p></nav>`,
  };
}

/** The page behind the link in the email to the address on file: pressing its button shows that the demand is theirs. */
export const confirm: Page = {
  show: ({ pages, claim, texts }) => ({
    title: texts.confirm,
    body: html`<p>${filled(claim.list === 'erasure' ? texts.confirmErasure : texts.confirmAccess, { shop: pages.shop.name })}</p>
<form method="post"><button>${texts.confirmButton}</button></form>`,
  }),
  async act({ pages, claim, language, texts }) {
    const kind = claim.list === 'erasure' ? 'erasure' : 'access';
    const request = await pages.confirm(claim.customerId, kind);
    const text =
      request === undefined
        ? texts.nothingToConfirm
        : filled(texts.confirmed, { date: pages.dayText(request.dueAt, language) });
    return { title: texts.confirm, body: said(text) };
  },
};
