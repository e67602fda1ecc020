import { findCustomer } from '../../run/findCustomer.ts';
import { testSend } from '../../run/send/testSend.ts';
import { openShop } from '../../run/shop/openShop.ts';
import { campaignNamed } from '../../run/workspace/openWorkspace.ts';
import type { Command } from '../Command.ts';
import { momentOf, withCommon, withNow } from '../options.ts';

interface Options {
  readonly config?: string;
  readonly json?: boolean;
  readonly campaign?: string;
  readonly to: string;
  readonly now?: number;
}

export const testSendCommand: Command = {
  configure(program, run) {
    withNow(withCommon(program, 'print one JSON object'))
      .argument('<customer>', "the customer's id or address")
      .option(
        '--campaign <name>',
        'the campaign (default: the first by priority that would write to the customer now)',
      )
      .requiredOption('--to <address>', 'where to send it: one of sending.testAddresses in the configuration')
      .addHelpText(
        'after',
        '\nSends what the customer would get at this moment over the server in SMTP_URL, "[Test]" before its subject. The customer\ngets nothing, the ledger does not hear of it, and its links open nothing. Exit codes: 0 the server took it;\n1 refused, or there is nothing to send; 75 later.',
      )
      .action((named: string, options: Options) =>
        run(async (context) => {
          const { terminal, env } = context;
          await using shop = await openShop(context, options);
          const { workspace } = shop;
          const { decisions, campaign, outcome } = await testSend(shop, env, {
            customerId: await findCustomer(shop.store, named),
            campaigns:
              options.campaign === undefined
                ? [...workspace.campaigns.values()]
                : [campaignNamed(workspace, options.campaign)],
            to: options.to,
            now: momentOf(context, options.now, workspace.config.now),
          });
          if (options.json) terminal.json({ decisions, campaign, outcome });
          else if (outcome === undefined) {
            terminal.say('Nothing to send.');
            for (const { campaign: name, kind, reasons } of decisions)
              terminal.say(`  ${name}: ${kind}, ${reasons.map(({ text }) => text).join('; ')}`);
          } else if (outcome.state === 'accepted') terminal.out(`Sent (${campaign}). The server took it.`);
          else
            terminal.say(`Not sent: ${outcome.state} (${outcome.code}); docs/sending.md tells what that is.`);
          if (outcome === undefined) return 1;
          return outcome.state === 'accepted' ? 0 : outcome.state === 'deferred' ? 75 : 1;
        }),
      );
  },
};
