import { planCampaigns } from '../../run/plan/planCampaigns.ts';
import { prepareGuard } from '../../run/prepareGuard.ts';
import { openShop } from '../../run/shop/openShop.ts';
import { campaignNamed } from '../../run/workspace/openWorkspace.ts';
import type { Command } from '../Command.ts';
import { hintWhenEmpty } from '../hintWhenEmpty.ts';
import { momentOf, withCommon, withNow } from '../options.ts';
import { createProgress } from '../progress.ts';
import { sayWhenUnchecked } from '../sayWhenUnchecked.ts';
import { showPlan } from '../showPlan.ts';

interface Options {
  readonly config?: string;
  readonly json?: boolean;
  readonly campaign?: string;
  readonly now?: number;
}

export const plan: Command = {
  configure(program, run) {
    withNow(withCommon(program, 'print one JSON object'))
      .option('--campaign <name>', 'one campaign (default: all)')
      .addHelpText(
        'after',
        '\nNothing is rendered, sent or recorded. The numbers are what "mesura send" would decide at this moment.',
      )
      .action((options: Options) =>
        run(async (context) => {
          await using shop = await openShop(context, options);
          const { workspace, store } = shop;
          await sayWhenUnchecked(shop, context);
          const campaigns =
            options.campaign === undefined
              ? [...workspace.campaigns.values()]
              : [campaignNamed(workspace, options.campaign)];
          const now = momentOf(context, options.now, workspace.config.now);
          const progress = createProgress(context.terminal, 'Deciding');
          const plans = await planCampaigns(
            store,
            await prepareGuard(shop),
            campaigns,
            [...workspace.campaigns.values()],
            now,
            () => progress.advance(1),
          );
          progress.end();
          if (plans.every(({ due }) => due === 0)) await hintWhenEmpty(shop, context.terminal);
          if (options.json) context.terminal.json({ now: new Date(now).toISOString(), campaigns: plans });
          else for (const one of plans) context.terminal.out(showPlan(one, context.terminal));
          return 0;
        }),
      );
  },
};
