import { Hono } from 'hono';
import { z } from 'zod';
import type { ChangeExample } from '../../../run/changes/exampleOf.ts';
import type { Desk } from '../../../run/desk/Desk.ts';
import { localHtml } from '../../../run/desk/localHtml.ts';
import { checked } from '../checked.ts';
import { emailPolicy, HtmlQuery } from '../emailPolicy.ts';
import { refuse } from '../refuse.ts';
import { shownHtml } from '../shown/shownHtml.ts';
import { answerError } from './emails.ts';

const Draft = z.strictObject({ path: z.string().min(1).max(1000), text: z.string().max(2_000_000) });
const number = z.coerce.number().int().min(0);
const Example = z.strictObject({ report: number, group: number });
const Frame = z.strictObject({ report: number, group: number, side: z.enum(['before', 'after']) });

/** What has changed since the baseline, what a text would change that is not saved, and one example of each kind. */
export function changeRoutes(desk: Desk) {
  return new Hono()
    .onError(answerError)
    .get('/changes', (context) => {
      const { changes, problem } = desk;
      return context.json({ ...(changes && { changes }), ...(problem && { problem }) }, 200);
    })
    .post('/changes/accept', (context) => {
      desk.accept();
      return context.json({ accepted: true }, 200);
    })
    .post('/changes/try', checked('json', Draft), async (context) =>
      context.json({ changes: await desk.tryDraft(context.req.valid('json')) }, 200),
    )
    .get('/changes/:report/:group', checked('param', Example), async (context) => {
      const { report, group } = context.req.valid('param');
      const found = await desk.example(report, group);
      if (found === undefined) return refuse(context, 404, 'this report is not kept any more');
      return context.json(withoutFrames(found), 200);
    })
    .get(
      '/changes/:report/:group/:side',
      checked('param', Frame),
      checked('query', HtmlQuery),
      async (context) => {
        const { report, group, side } = context.req.valid('param');
        const html = (await desk.example(report, group))?.frames[side];
        if (html === undefined) return refuse(context, 404, 'no email');
        const { pictures, ...look } = context.req.valid('query');
        return context.html(shownHtml(localHtml(html, desk.edition.workspace), look), 200, {
          'Content-Security-Policy': emailPolicy(pictures),
        });
      },
    );
}

/** The emails themselves are for frames, each at an address of its own. */
function withoutFrames({ frames, ...example }: ChangeExample) {
  return { ...example, frames: { before: frames.before !== undefined, after: frames.after !== undefined } };
}
