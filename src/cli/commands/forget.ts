import { forgetPerson } from '../../run/aftermath/forgetPerson.ts';
import { customerUnknown } from '../../run/explain/explainCustomer.ts';
import { findCustomer } from '../../run/findCustomer.ts';
import { openShop } from '../../run/shop/openShop.ts';
import type { Command } from '../Command.ts';
import { withCommon } from '../options.ts';

export const forget: Command = {
  configure(program, run) {
    withCommon(program, 'print one JSON object')
      .argument('<customer>', "the customer's id or address")
      .option('--yes', 'do it; without this nothing is erased')
      .addHelpText(
        'after',
        '\nErases everything that is stored about the person (GDPR art. 17). What stays are keyed hashes of the id and\nthe addresses among the suppressions, so that a later import cannot bring the emails back, and that a request was\nmade and met ("mesura requests"), without a name. Needs MESURA_SECRET. Remove the person from the data files too,\nor the next import brings their orders back.',
      )
      .action((named: string, options: { config?: string; json?: boolean; yes?: boolean }) =>
        run(async (context) => {
          const { terminal } = context;
          await using shop = await openShop(context, options);
          const customerId = await findCustomer(shop.store, named);
          if (!options.yes) {
            if ((await shop.store.exportPerson(customerId)) === undefined) throw customerUnknown();
            terminal.say('This erases all that is stored about the customer. Repeat it with --yes to do it.');
            return 2;
          }
          if (!(await forgetPerson(shop, customerId, context.clock()))) throw customerUnknown();
          if (options.json) terminal.json({ forgotten: true });
          else {
            terminal.out('Forgotten. What is left is a keyed hash that keeps the address unwritten.');
            terminal.say(
              'Take the person out of the data files too, and write the gallery anew with "mesura preview".',
            );
          }
          return 0;
        }),
      );
  },
};
