import type { Request } from '../../domain/index.ts';
import { openShop } from '../../run/shop/openShop.ts';
import type { Command } from '../Command.ts';
import { isoMoments } from '../isoMoments.ts';
import { withCommon } from '../options.ts';
import { plain } from '../Terminal.ts';
import { table } from '../table.ts';

export const requests: Command = {
  configure(program, run) {
    withCommon(program, 'print one JSON line for each')
      .option('--all', 'those that were answered too')
      .addHelpText(
        'after',
        '\nWhat people asked for on the page "my data": due one month after it was asked (GDPR art. 12(3)). "mesura export"\ncloses a request for a copy, "mesura forget" one for erasure. Not confirmed: the link in the email to the address on\nfile was not used, so somebody else may have asked; make sure of it before you answer (art. 12(6)).\n\nExit codes: 0 nothing is overdue; 1 something is; 2 wrong usage.',
      )
      .action((options: { config?: string; json?: boolean; all?: boolean }) =>
        run(async (context) => {
          const { terminal, clock } = context;
          await using shop = await openShop(context, options);
          const listed = await shop.store.requests.list(options.all ? 'all' : 'open');
          const isOverdue = ({ dueAt, doneAt }: Request) => doneAt === undefined && dueAt < clock();
          if (options.json) for (const one of listed) terminal.raw(`${JSON.stringify(one, isoMoments)}\n`);
          else if (listed.length === 0) terminal.out('Nothing is open.');
          else {
            const day = (at: number | undefined) =>
              at === undefined ? '' : new Date(at).toISOString().slice(0, 10);
            const rows = listed.map((one) => [
              day(one.dueAt),
              one.kind,
              plain(one.customerId ?? '(erased)'),
              day(one.askedAt),
              one.doneAt === undefined
                ? `${isOverdue(one) ? 'OVERDUE, ' : ''}${one.confirmedAt === undefined ? 'not confirmed' : 'confirmed'}`
                : `done ${day(one.doneAt)}`,
            ]);
            terminal.out(table([['due', 'what', 'customer', 'asked', 'state'], ...rows]));
          }
          return listed.some(isOverdue) ? 1 : 0;
        }),
      );
  },
};
