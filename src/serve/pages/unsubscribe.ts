import { html, type Markup } from '../html/html.ts';
import { filled, said } from '../html/page.ts';
import type { Page, Shown, Visit } from '../Visit.ts';

/**
 * GET shows a button. POST unsubscribes from all lists, unless the form says from this one: a mail program's one click
 * (RFC 8058) has no such field, nor do mail programs that send no body at all.
 */
export const unsubscribe: Page = {
  show: (visit) => ask(visit),

  async act(visit, form, again) {
    const { pages, claim, texts } = visit;
    const list = listOf(visit);
    const isOneClick = form.get('List-Unsubscribe') === 'One-Click';
    if (form.has('undo') && !isOneClick) {
      await pages.answer(claim.customerId, { rejoin: [form.get('undo') === 'one' && list ? list.name : ''] });
      const after = await again();
      return ask(after, said(after.person?.isBarred ? texts.barred : texts.undone));
    }
    const isOne = list !== undefined && form.get('which') === 'one' && !isOneClick;
    await pages.answer(claim.customerId, { leave: [isOne ? list.name : ''] });
    const done = isOne ? filled(texts.unsubscribedOne, { list: list.title }) : texts.unsubscribedAll;
    return {
      title: texts.unsubscribe,
      body: html`${said(done)}<p>${texts.stillSent}</p>
<form method="post"><input type="hidden" name="undo" value="${isOne ? 'one' : 'all'}"><button class="second">${texts.undo}</button></form>
${links(visit)}`,
    };
  },
};

/** The list of the email that the link came from, where there are others beside it. */
function listOf({ pages, claim, language }: Visit) {
  const lists = pages.lists(language);
  return lists.length < 2 ? undefined : lists.find(({ name }) => name === claim.list);
}

function ask(visit: Visit, before?: Markup): Shown {
  const { pages, texts } = visit;
  const list = listOf(visit);
  const choice =
    list &&
    html`<fieldset><legend>${texts.unsubscribeWhich}</legend>
<label class="choice"><input type="radio" name="which" value="all" checked>${texts.unsubscribeAll}</label>
<label class="choice"><input type="radio" name="which" value="one">${filled(texts.unsubscribeOne, { list: list.title })}</label></fieldset>`;
  return {
    title: texts.unsubscribe,
    body: html`${before}<p>${filled(texts.unsubscribeLead, { shop: pages.shop.name })}</p>
<form method="post">${choice}<button>${texts.unsubscribeButton}</button></form>
<p class="hint">${texts.stillSent}</p>${links(visit)}`,
  };
}

const links = ({ pages, claim, texts }: Visit): Markup =>
  html`<nav><p><a href="${pages.linkTo('preferences', claim.customerId)}">${texts.preferences}</a> <a href="${pages.linkTo('data', claim.customerId)}">${texts.data}</a></p></nav>`;
