import { customerUnknown } from '../../run/explain/explainCustomer.ts';
import { findCustomer } from '../../run/findCustomer.ts';
import { openShop } from '../../run/shop/openShop.ts';
import type { Command } from '../Command.ts';
import { isoMoments } from '../isoMoments.ts';

export const exportCommand: Command = {
  configure(program, run) {
    program
      .argument('<customer>', "the customer's id or address")
      .option('--config <file>', 'the configuration (default: mesura.config.ts here)')
      .option('--json', 'print it on one line')
      .addHelpText(
        'after',
        '\nPrints all that is stored about one person (GDPR art. 15 and 20), as JSON. It is personal: mind where it goes.\nAn open request for a copy ("mesura requests") is closed by it.',
      )
      .action((named: string, options: { config?: string; json?: boolean }) =>
        run(async (context) => {
          await using shop = await openShop(context, options);
          const customerId = await findCustomer(shop.store, named);
          const person = await shop.store.exportPerson(customerId);
          if (person === undefined) throw customerUnknown();
          context.terminal.raw(`${JSON.stringify(person, isoMoments, options.json ? undefined : 2)}\n`);
          const closed = await shop.store.requests.close(customerId, ['access'], context.clock());
          if (closed > 0) context.terminal.say('The request for a copy counts as answered from now on.');
          return 0;
        }),
      );
  },
};
