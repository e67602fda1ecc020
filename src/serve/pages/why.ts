import type { PageTexts, Why } from '../../run/index.ts';
import { html, type Markup } from '../html/html.ts';
import { filled } from '../html/page.ts';
import type { Page, Visit } from '../Visit.ts';

/** The truth about one message, to whoever has it: no name, no address, no purchase that the message did not name. */
export const why: Page = {
  show: (visit) => tell(visit),
  act: (visit) => tell(visit),
};

async function tell({ pages, claim, language, texts }: Visit) {
  const found = await pages.why(claim, language);
  const shop = pages.shop.name;
  return {
    title: texts.why,
    body: html`${
      found === undefined
        ? html`<p>${texts.whyUnknown}</p>`
        : html`${found.list && html`<p>${filled(texts.whyList, { list: found.list.title, shop })}</p>`}
<p>${found.legalBasis === 'consent' ? texts.whyConsent : texts.whySoftOptIn}</p>
${based(found, texts)}
<p>${filled(texts.whyPolicy, { policy: found.policy })}</p>`
    }
<h2>${texts.whyEnd}</h2>
<nav><p><a href="${pages.linkTo('unsubscribe', claim.customerId)}">${texts.unsubscribe}</a> <a href="${pages.linkTo('preferences', claim.customerId)}">${texts.preferences}</a> <a href="${pages.linkTo('data', claim.customerId)}">${texts.data}</a></p></nav>`,
  };
}

/** Where every purchase that it named counts as sensitive by now, nothing is said: neither that there were some nor that there were none. */
function based({ purchases, usedPurchases }: Why, texts: PageTexts): Markup | false {
  if (purchases === undefined) return html`<p>${texts.whyUnknown}</p>`;
  if (purchases.length === 0) return !usedPurchases && html`<p>${texts.whyNoPurchases}</p>`;
  return html`<p>${texts.whyPurchases}</p><ul>${purchases.map((name) => html`<li>${name}</li>`)}</ul>`;
}
