import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { MesuraError } from '../../../domain/index.ts';
import {
  campaignNamed,
  composeOne,
  customerUnknown,
  type Desk,
  describeEmail,
  describeError,
  localHtml,
} from '../../../run/index.ts';
import { checked } from '../checked.ts';

const EmailParams = z.strictObject({ campaign: z.string().max(300), customer: z.string().max(300) });
const HtmlQuery = z.strictObject({
  /** `off`: as a mail program shows it that asks before it fetches pictures. */
  pictures: z.enum(['on', 'off']).default('on'),
});

/**
 * What an email may do in its frame: show itself, and pictures of this machine. No script, no form, no window; it keeps its
 * origin, for without one the pictures would not be given to it, and without scripts nothing could make use of that.
 */
const emailPolicy = (pictures: 'on' | 'off') =>
  `default-src 'none'; img-src ${pictures === 'on' ? `'self' data:` : `'none'`}; style-src 'unsafe-inline'; ` +
  `base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-same-origin`;

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
      checked('query', HtmlQuery),
      async (context) => {
        const composed = await compose(context.req.valid('param'));
        const policy = emailPolicy(context.req.valid('query').pictures);
        if (composed === undefined) return context.text('no email', 404);
        return context.html(localHtml(composed.rendered.html, desk.edition.workspace), 200, {
          'Content-Security-Policy': policy,
        });
      },
    )
    .get('/emails/:campaign/:customer/text', checked('param', EmailParams), async (context) => {
      const composed = await compose(context.req.valid('param'));
      return composed === undefined
        ? context.text('no email', 404)
        : context.text(composed.rendered.text, 200);
    });
}

/** What is wrong with the request or with this one email is said; all else is the studio's. */
export function answerError(error: Error, context: Context): Response {
  if (!(error instanceof MesuraError)) throw error;
  const isUnknown = error.code === 'CUSTOMER_UNKNOWN' || error.code === 'CAMPAIGN_UNKNOWN';
  return context.json({ error: describeError(error) }, isUnknown ? 404 : 422);
}
