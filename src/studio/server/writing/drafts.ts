import { Hono } from 'hono';
import { z } from 'zod';
import type { Desk } from '../../../run/desk/Desk.ts';
import { localHtml } from '../../../run/desk/localHtml.ts';
import { customerUnknown } from '../../../run/explain/explainCustomer.ts';
import { campaignNamed } from '../../../run/workspace/openWorkspace.ts';
import { MOST_BYTES } from '../../../run/writing/files/ShopFile.ts';
import type { RenderedDraft } from '../../../run/writing/renderDraft.ts';
import { checked } from '../checked.ts';
import { emailPolicy } from '../emailPolicy.ts';
import { answerWriting } from './answerWriting.ts';
import { FilePath, TEXT_LIMIT } from './files.ts';

const draft = { path: FilePath, text: z.string().max(MOST_BYTES) };
const Findings = z.strictObject(draft);
const Completions = z.strictObject({ ...draft, offset: z.int().min(0).max(MOST_BYTES) });
const Render = z.strictObject({ ...draft, campaign: z.string().max(300), customer: z.string().max(300) });
const Shown = z.strictObject({ id: z.string().regex(/^\d{1,12}$/) });

/** A rendered draft with the address of its frame instead of its HTML. */
type ShownDraft = Omit<RenderedDraft, 'email'> & {
  readonly email?: Omit<NonNullable<RenderedDraft['email']>, 'html'> & { readonly frame: string };
};

/** So long a partial is looked at in one template after another while somebody types. */
const ENOUGH_MS = 700;
/** Emails of drafts that frames may still ask for. */
const MOST_SHOWN = 12;

/** Loaded when they are first asked for: they bring MJML's checks, which the first picture of the list need not wait for. */
const checking = () => import('../../../run/writing/findings/findingsFor.ts');
const completing = () => import('../../../run/writing/completions/completionsAt.ts');
const rendering = () => import('../../../run/writing/renderDraft.ts');

/** What is said and shown of a text that is not saved. It writes nothing, and works in a studio that is read only. */
export function draftRoutes(desk: Desk) {
  const shop = () => ({ workspace: desk.edition.workspace, store: desk.shop.store });
  const shown = new Map<string, string>();
  let count = 0;
  return new Hono()
    .onError(answerWriting)
    .post('/findings', TEXT_LIMIT, checked('json', Findings), async (context) => {
      const { findingsFor } = await checking();
      const start = performance.now();
      const isEnough = () => performance.now() - start > ENOUGH_MS;
      return context.json(await findingsFor(shop(), context.req.valid('json'), isEnough), 200);
    })
    .post('/completions', TEXT_LIMIT, checked('json', Completions), async (context) => {
      const { completionsAt } = await completing();
      const { offset, ...text } = context.req.valid('json');
      return context.json(await completionsAt(shop(), text, offset), 200);
    })
    .post('/drafts', TEXT_LIMIT, checked('json', Render), async (context) => {
      const { renderDraft } = await rendering();
      const { campaign, customer, ...text } = context.req.valid('json');
      const index = desk.people.indexOf(customer);
      if (index === undefined) throw customerUnknown();
      const { edition, now } = desk;
      const chosen = campaignNamed(edition.workspace, campaign);
      const { email, ...rest } = await renderDraft(edition, text, desk.people.history(index), chosen, now);
      if (email === undefined) return context.json(rest as ShownDraft, 200);
      count += 1;
      shown.set(String(count), localHtml(email.html, edition.workspace));
      shown.delete(String(count - MOST_SHOWN));
      const { html: _, ...facts } = email;
      const answer: ShownDraft = { ...rest, email: { ...facts, frame: `/api/drafts/${count}` } };
      return context.json(answer, 200);
    })
    .get('/drafts/:id', checked('param', Shown), (context) => {
      const html = shown.get(context.req.valid('param').id);
      return html === undefined
        ? context.text('not shown any more', 404)
        : context.html(html, 200, { 'Content-Security-Policy': emailPolicy('on') });
    });
}
