import { Hono } from 'hono';
import { z } from 'zod';
import type { Desk } from '../../../run/desk/Desk.ts';
import { customerUnknown } from '../../../run/explain/explainCustomer.ts';
import { campaignNamed } from '../../../run/workspace/openWorkspace.ts';
import { checked } from '../checked.ts';
import { answerError } from './emails.ts';

const Params = z.strictObject({ campaign: z.string().max(300), customer: z.string().max(300) });
const Query = z.strictObject({
  /** Mail programs instead of those of the configuration, with commas. */
  clients: z.string().max(2000).optional(),
  edition: z.string().max(20).optional(),
});

const Language = z.strictObject({ language: z.enum(['en', 'es']) });

/** Loaded when it is first asked for: the data of mail programs and the checks of templates are large. */
const inspecting = () => import('../../../run/inspect/describeInspection.ts');

/** What is wrong with the emails. Nobody is asked but the shop's own spam filter, and that one only by a press of its button. */
export function inspectRoutes(desk: Desk) {
  return new Hono()
    .onError(answerError)
    .get('/inspect', async (context) =>
      context.json({ emails: (await inspecting()).representatives(desk) }, 200),
    )
    .get('/findings/words/:language', checked('param', Language), async (context) => {
      const { spanish } = await import('../inspect/spanish.ts');
      return context.json({ words: context.req.valid('param').language === 'es' ? spanish : {} }, 200);
    })
    .get(
      '/inspect/:campaign/:customer',
      checked('param', Params),
      checked('query', Query),
      async (context) => {
        const { campaign: name, customer } = context.req.valid('param');
        const { clients } = context.req.valid('query');
        const campaign = campaignNamed(desk.edition.workspace, name);
        const index = desk.people.indexOf(customer);
        if (index === undefined) throw customerUnknown();
        const { describeInspection } = await inspecting();
        const inspection = await describeInspection(
          desk.edition,
          desk.people.history(index),
          campaign,
          desk.now,
          clients?.split(','),
        );
        return context.json({ inspection }, 200);
      },
    )
    .post('/inspect/:campaign/:customer/spam', checked('param', Params), async (context) => {
      const { campaign: name, customer } = context.req.valid('param');
      const campaign = campaignNamed(desk.edition.workspace, name);
      const index = desk.people.indexOf(customer);
      if (index === undefined) throw customerUnknown();
      const { askSpamOf } = await inspecting();
      const spam = await askSpamOf(desk.edition, desk.people.history(index), campaign, desk.now);
      return context.json({ ...(spam && { spam }) }, 200);
    });
}
