import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { MesuraError } from '../../../domain/index.ts';
import type { Desk } from '../../../run/desk/Desk.ts';
import { composeOne, describeEmail } from '../../../run/desk/describeEmail.ts';
import { describeError } from '../../../run/desk/describeError.ts';
import { localHtml } from '../../../run/desk/localHtml.ts';
import { sourceOf } from '../../../run/desk/sourceOf.ts';
import { customerUnknown } from '../../../run/explain/explainCustomer.ts';
import { campaignNamed } from '../../../run/workspace/openWorkspace.ts';
import { checked } from '../checked.ts';
import { emailPolicy, HtmlQuery, TextQuery } from '../emailPolicy.ts';
import { markedHtml } from '../shown/markedHtml.ts';
import { shownHtml } from '../shown/shownHtml.ts';

const EmailParams = z.strictObject({ campaign: z.string().max(300), customer: z.string().max(300) });
const MarkedQuery = HtmlQuery.extend({
  /** Where the element begins that is to be marked, in UTF-16 units of the HTML. */
  mark: z.coerce.number().int().min(0).max(10_000_000).optional(),
});

export function emailRoutes(desk: Desk) {
  const { now, reveal } = desk;

  function find({ campaign: name, customer }: z.infer<typeof EmailParams>) {
    const campaign = campaignNamed(desk.edition.workspace, name);
    const index = desk.people.indexOf(customer);
    if (index === undefined) throw customerUnknown();
    return { campaign, history: desk.people.history(index) };
  }

  async function compose(params: z.infer<typeof EmailParams>) {
    const { campaign, history } = find(params);
    const { composed, error } = await composeOne(desk.edition, history, campaign, now);
    if (error !== undefined) throw error;
    return composed;
  }

  return new Hono()
    .onError(answerError)
    .get('/emails/:campaign/:customer', checked('param', EmailParams), async (context) => {
      const { campaign, history } = find(context.req.valid('param'));
      return context.json(await describeEmail(desk.edition, history, campaign, { now, reveal }), 200);
    })
    .get(
      '/emails/:campaign/:customer/html',
      checked('param', EmailParams),
      checked('query', MarkedQuery),
      async (context) => {
        const composed = await compose(context.req.valid('param'));
        if (composed === undefined) return context.text('no email', 404);
        const { pictures, mark, ...showing } = context.req.valid('query');
        const plain = composed.rendered.html;
        const html = localHtml(mark === undefined ? plain : markedHtml(plain, mark), desk.edition.workspace);
        return context.html(shownHtml(html, showing), 200, {
          'Content-Security-Policy': emailPolicy(pictures),
        });
      },
    )
    .get(
      '/emails/:campaign/:customer/source',
      checked('param', EmailParams),
      checked('query', TextQuery),
      async (context) => {
        const { campaign, history } = find(context.req.valid('param'));
        return context.json({ source: await sourceOf(desk.edition, history, campaign, now) }, 200);
      },
    )
    .get(
      '/emails/:campaign/:customer/text',
      checked('param', EmailParams),
      checked('query', TextQuery),
      async (context) => {
        const composed = await compose(context.req.valid('param'));
        return composed === undefined
          ? context.text('no email', 404)
          : context.text(composed.rendered.text, 200);
      },
    );
}

/** What is wrong with the request or with this one email is said; all else is the studio's. */
export function answerError(error: Error, context: Context): Response {
  if (!(error instanceof MesuraError)) throw error;
  const isUnknown = error.code === 'CUSTOMER_UNKNOWN' || error.code === 'CAMPAIGN_UNKNOWN';
  return context.json({ error: describeError(error) }, isUnknown ? 404 : 422);
}
