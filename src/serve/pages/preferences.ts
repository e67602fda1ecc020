import { type Instant, Language, Pace } from '../../domain/index.ts';
import type { Answer } from '../../run/index.ts';
import { PAGE_LANGUAGES } from '../../run/pages/texts/index.ts';
import { html, type Markup } from '../html/html.ts';
import { filled, said } from '../html/page.ts';
import type { Page, Shown, Visit } from '../Visit.ts';

/** Everything that a person may wish, on one screen that works without JavaScript. */
export const preferences: Page = {
  show: (visit) => form(visit),

  async act(visit, fields, again) {
    // What did not come from this form says nothing about the boxes in it.
    if (fields.get('form') !== 'preferences') return form(visit);
    const { pages, claim, texts } = visit;
    const day = fields.get('pause') ?? '';
    const present = visit.person?.pause;
    // A day that was let be is the moment that it was: where the person lives may be known better by now.
    const pause = present?.day === day ? present.until : await pages.readDay(day, claim.customerId);
    if (day !== '' && pause === undefined) return form(visit, said(texts.pauseInvalid));
    await pages.answer(claim.customerId, await answerOf(visit, fields, pause));
    const after = await again();
    return form(after, html`${said(after.texts.saved)}${after.person?.isBarred && said(after.texts.barred)}`);
  },
};

async function answerOf(
  visit: Visit,
  fields: URLSearchParams,
  pauseUntil: Instant | undefined,
): Promise<Answer> {
  const { pages, person, language, texts } = visit;
  const { shop } = pages;
  const names = pages.lists(language).map(({ name }) => name);
  const chosen = names.filter((name) => fields.getAll('list').includes(name));
  const left = names.filter((name) => !chosen.includes(name));
  const wanted = fields.get('purchases') === 'on';
  const consent = async (purpose: 'email' | 'purchases', state: 'given' | 'withdrawn', text: string) => ({
    ...{ purpose, state, where: 'preferences' },
    wording: await pages.wording(filled(text, { shop: shop.name })),
  });
  const pace = Pace.safeParse(fields.get('pace')).data;
  const spoken = Language.safeParse(fields.get('language')).data;
  return {
    wishes: {
      ...(pace !== undefined && { pace }),
      ...(pauseUntil !== undefined && { pauseUntil }),
      ...(spoken !== undefined && { language: spoken }),
    },
    // With no box ticked nothing may come at all, also from campaigns that there will be.
    leave: chosen.length === 0 ? [''] : left,
    rejoin: chosen.length === 0 ? [] : ['', ...chosen],
    consents: [
      ...(person && wanted !== person.mayUsePurchases
        ? [await consent('purchases', wanted ? 'given' : 'withdrawn', texts.purchasesWording)]
        : []),
      ...(person && chosen.length > 0 && !person.mayBeWrittenTo
        ? [await consent('email', 'given', texts.emailWording)]
        : []),
    ],
  };
}

function form(visit: Visit, before?: Markup): Shown {
  const { pages, claim, person, language, texts } = visit;
  const fill = { shop: pages.shop.name };
  const checked = (is: boolean | undefined) => is && html` checked`;
  const pace = (value: string, text: string) =>
    html`<label class="choice"><input type="radio" name="pace" value="${value}"${checked((person?.pace ?? 'usual') === value)}>${text}</label>`;
  const mayWrite = person?.mayBeWrittenTo ?? true;
  return {
    title: texts.preferences,
    body: html`${before}<form method="post"><input type="hidden" name="form" value="preferences">
<fieldset><legend>${texts.lists}</legend>
${pages
  .lists(language)
  .map(
    ({ name, title }) =>
      html`<label class="choice"><input type="checkbox" name="list" value="${name}"${checked(person?.lists.includes(name))}>${title}</label>`,
  )}<p class="hint">${mayWrite ? texts.noList : filled(texts.emailWording, fill)}</p></fieldset>
<fieldset><legend>${texts.purchases}</legend>
<label class="choice"><input type="checkbox" name="purchases" value="on"${checked(person?.mayUsePurchases)}>${filled(texts.purchasesWording, fill)}</label>
<p class="hint">${texts.purchasesHint}</p></fieldset>
<fieldset><legend>${texts.pace}</legend>
${pace('usual', texts.paceUsual)}${pace('monthly', texts.paceMonthly)}${pace('quarterly', texts.paceQuarterly)}
<label class="field" for="pause">${texts.pause}</label>
<input type="date" id="pause" name="pause" min="${pages.today()}" value="${person?.pause?.day ?? ''}" aria-describedby="pause-hint">
<p class="hint" id="pause-hint">${texts.pauseHint}</p></fieldset>
<fieldset><legend><label for="language">${texts.language}</label></legend>
<select id="language" name="language">${languages(person?.language ?? language)}</select></fieldset>
<button>${texts.save}</button></form>
<nav><p><a href="${pages.linkTo('unsubscribe', claim.customerId)}">${texts.unsubscribe}</a> <a href="${pages.linkTo('data', claim.customerId)}">${texts.data}</a></p></nav>`,
  };
}

/** The six of the pages, and the one that the person has. */
function languages(present: string): readonly Markup[] {
  const known = present in PAGE_LANGUAGES ? PAGE_LANGUAGES : { [present]: present, ...PAGE_LANGUAGES };
  return Object.entries(known).map(
    ([tag, name]) =>
      html`<option value="${tag}" lang="${tag}"${tag === present && html` selected`}>${name}</option>`,
  );
}
