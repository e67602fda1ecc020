import { Hono } from 'hono';
import { z } from 'zod';
import type { Desk } from '../../../run/desk/Desk.ts';
import { localHtml } from '../../../run/desk/localHtml.ts';
import { customerUnknown } from '../../../run/explain/explainCustomer.ts';
import { factsOf } from '../../../run/whatIf/factsOf.ts';
import { searchProducts } from '../../../run/whatIf/searchProducts.ts';
import { WhatIfChanges } from '../../../run/whatIf/WhatIfChanges.ts';
import { whatIf } from '../../../run/whatIf/whatIf.ts';
import { campaignNamed } from '../../../run/workspace/openWorkspace.ts';
import { checked } from '../checked.ts';
import { emailPolicy, HtmlQuery } from '../emailPolicy.ts';
import { refuse } from '../refuse.ts';
import { shownHtml } from '../shown/shownHtml.ts';
import { answerError } from './emails.ts';

const Asked = z.strictObject({
  campaign: z.string().max(300),
  customer: z.string().max(300),
  changes: WhatIfChanges,
});
const Person = z.strictObject({ customer: z.string().max(300) });
const Shown = z.strictObject({ id: z.coerce.number().int(), side: z.enum(['before', 'after']) });
const Search = z.strictObject({ q: z.string().max(300).default('') });

/** How many looks can still be shown: the frames of one comparison are two. */
const MOST_KEPT = 20;

/** Facts changed in memory. It is asked for with a body and a token, and writes nothing: it works with `--read-only` too. */
export function whatIfRoutes(desk: Desk) {
  const { now, reveal } = desk;
  const kept = new Map<number, { readonly before?: string; readonly after?: string }>();
  let last = 0;

  function find(customer: string) {
    const index = desk.people.indexOf(customer);
    if (index === undefined) throw customerUnknown();
    return desk.people.history(index);
  }

  return new Hono()
    .onError(answerError)
    .get('/facts/:customer', checked('param', Person), (context) =>
      context.json(factsOf(desk.edition, find(context.req.valid('param').customer), { now, reveal }), 200),
    )
    .get('/products', checked('query', Search), (context) =>
      context.json({ products: searchProducts(desk.edition, context.req.valid('query').q) }, 200),
    )
    .post('/what-if', checked('json', Asked), async (context) => {
      const { campaign, customer, changes } = context.req.valid('json');
      const { html, ...result } = await whatIf(desk.edition, {
        campaign: campaignNamed(desk.edition.workspace, campaign),
        history: find(customer),
        ...{ changes, now, reveal },
      });
      last += 1;
      kept.set(last, html);
      kept.delete(last - MOST_KEPT);
      return context.json({ ...result, id: last }, 200);
    })
    .get('/what-if/:id/:side', checked('param', Shown), checked('query', HtmlQuery), (context) => {
      const { id, side } = context.req.valid('param');
      const html = kept.get(id)?.[side];
      if (html === undefined) return refuse(context, 404, 'not found');
      const { pictures, ...look } = context.req.valid('query');
      return context.html(shownHtml(localHtml(html, desk.edition.workspace), look), 200, {
        'Content-Security-Policy': emailPolicy(pictures),
      });
    });
}
