import { Hono } from 'hono';
import { z } from 'zod';
import type { Desk } from '../../../run/desk/Desk.ts';
import { importData } from '../../../run/import/importData.ts';
import { createReviewer } from '../../../run/writing/reviews/createReviewer.ts';
import { ReviewDecision, ReviewKind } from '../../../run/writing/reviews/Review.ts';
import { checked } from '../checked.ts';
import { answerWriting } from './answerWriting.ts';
import { TEXT_LIMIT } from './files.ts';

const Kind = z.strictObject({ kind: ReviewKind });
const Decide = z.strictObject({
  decisions: z.array(ReviewDecision).min(1).max(10_000),
  fingerprints: z.record(z.string().max(1000), z.string().max(100)),
});
const Undo = z.strictObject({ undo: z.int().min(1), kind: ReviewKind });

/** Reviews of pairs and of the policy. Nothing is written before a person says so, and then into the files that the commands use. */
export function reviewRoutes(desk: Desk) {
  const reviewer = createReviewer();
  const shop = () => ({ workspace: desk.edition.workspace, store: desk.shop.store });
  /** As the commands do: what was decided about pairs holds from now on. */
  const use = async (kind: ReviewKind) => {
    if (kind !== 'policy')
      await importData(desk.edition.workspace, desk.shop.store, { kinds: ['complements'] });
  };
  return new Hono()
    .onError(answerWriting)
    .get('/reviews/:kind', checked('param', Kind), async (context) =>
      context.json(await reviewer.list(shop(), context.req.valid('param').kind), 200),
    )
    .post('/reviews/:kind', TEXT_LIMIT, checked('param', Kind), checked('json', Decide), async (context) => {
      const { kind } = context.req.valid('param');
      const day = new Date(desk.now).toISOString().slice(0, 10);
      const written = await reviewer.decide(shop(), kind, { ...context.req.valid('json'), day });
      await use(kind);
      return context.json(written, 200);
    })
    .put('/reviews/undo', checked('json', Undo), async (context) => {
      const { undo, kind } = context.req.valid('json');
      const files = await reviewer.undo(desk.edition.workspace, undo);
      await use(kind);
      return context.json({ files }, 200);
    });
}
