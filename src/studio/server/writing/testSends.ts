import { Hono } from 'hono';
import { z } from 'zod';
import type { Desk } from '../../../run/desk/Desk.ts';
import { campaignNamed } from '../../../run/workspace/openWorkspace.ts';
import { checked } from '../checked.ts';
import { answerWriting } from './answerWriting.ts';

const Send = z.strictObject({
  customer: z.string().min(1).max(300),
  campaign: z.string().min(1).max(300),
  to: z.string().min(3).max(320),
});

/** A test over the shop's own server, to addresses that the configuration lists. */
export function testSendRoutes(desk: Desk) {
  return new Hono()
    .onError(answerWriting)
    .get('/test-send', (context) => {
      const { testAddresses } = desk.edition.workspace.config.sending;
      // Whoever may only look need not know who works here.
      const addresses = desk.readOnly ? [] : testAddresses;
      const missing = missingOf(desk.readOnly, testAddresses.length, desk.env.SMTP_URL);
      return context.json({ addresses, ...(missing !== undefined && { missing }) }, 200);
    })
    .post('/test-send', checked('json', Send), async (context) => {
      const { testSend } = await import('../../../run/send/testSend.ts');
      const { customer, campaign, to } = context.req.valid('json');
      const { workspace } = desk.edition;
      const { store } = desk.shop;
      const { decisions, outcome } = await testSend({ ...desk.shop, workspace, store }, desk.env, {
        ...{ customerId: customer, campaigns: [campaignNamed(workspace, campaign)], to, now: desk.now },
      });
      const [decision] = decisions;
      return context.json(
        {
          state: outcome?.state ?? ('nothing-to-send' as const),
          ...(outcome !== undefined && { code: outcome.code }),
          reasons: decision?.reasons.map(({ text }) => text) ?? [],
        },
        200,
      );
    });
}

/** What has to be there before a test can be sent. */
function missingOf(
  readOnly: boolean,
  addresses: number,
  server: string | undefined,
): 'read-only' | 'addresses' | 'server' | undefined {
  if (readOnly) return 'read-only';
  if (addresses === 0) return 'addresses';
  return server ? undefined : 'server';
}
