import { customerUnknown, openShop } from '../../run/index.ts';
import type { Command } from '../Command.ts';
import { isoMoments } from '../isoMoments.ts';

export const exportCommand: Command = {
  configure(program, run) {
    program
      .argument('<customer>', "the customer's id")
      .option('--config <file>', 'the configuration (default: mesura.config.ts here)')
      .option('--json', 'print it on one line')
      .addHelpText(
        'after',
        '\nPrints all that is stored about one person (GDPR art. 15 and 20), as JSON. It is personal: mind where it goes.',
      )
      .action((customerId: string, options: { config?: string; json?: boolean }) =>
        run(async (context) => {
          await using shop = await openShop(context, options);
          const person = await shop.store.exportPerson(customerId);
          if (person === undefined) throw customerUnknown();
          context.terminal.raw(`${JSON.stringify(person, isoMoments, options.json ? undefined : 2)}\n`);
          return 0;
        }),
      );
  },
};
