import { findCustomer } from '../../run/findCustomer.ts';
import { renderOne } from '../../run/renderOne.ts';
import { openShop } from '../../run/shop/openShop.ts';
import type { Command } from '../Command.ts';
import { momentOf, oneOf, withCommon, withNow } from '../options.ts';
import { theCampaign } from '../theCampaign.ts';

const PARTS = ['html', 'text', 'eml', 'subject'] as const;

interface Options {
  readonly config?: string;
  readonly json?: boolean;
  readonly campaign?: string;
  readonly part: (typeof PARTS)[number];
  readonly now?: number;
}

export const render: Command = {
  configure(program, run) {
    withNow(withCommon(program, 'print all parts as one JSON object'))
      .argument('<customer>', "the customer's id or address")
      .option('--campaign <name>', 'the campaign, where there are several')
      .option('--part <part>', `what to print: ${PARTS.join(', ')}`, oneOf(PARTS), 'html')
      .addHelpText(
        'after',
        '\nRenders what would be sent at this moment, with links that open nothing. Sends and records nothing.',
      )
      .action((named: string, options: Options) =>
        run(async (context) => {
          await using shop = await openShop(context, options);
          const { decision, composed } = await renderOne(shop, {
            customerId: await findCustomer(shop.store, named),
            campaign: theCampaign(shop.workspace, options.campaign),
            now: momentOf(context, options.now, shop.workspace.config.now),
          });
          const { kind, reasons } = decision;
          if (composed === undefined) {
            if (options.json) context.terminal.json({ kind, reasons });
            else
              context.terminal.say(
                `Nothing to render: ${kind}. ${reasons.map(({ text }) => text).join(' ')}`,
              );
            return 1;
          }
          const { rendered, message } = composed;
          if (options.json) context.terminal.json({ kind, reasons, ...rendered });
          else if (options.part === 'eml') context.terminal.raw(message.raw);
          else context.terminal.raw(`${rendered[options.part]}\n`);
          return 0;
        }),
      );
  },
};
