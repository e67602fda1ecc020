import path from 'node:path';
import { applyReports, openShop, readable } from '../../run/index.ts';
import type { Command } from '../Command.ts';
import { withCommon } from '../options.ts';
import { table } from '../table.ts';

export const bounces: Command = {
  configure(program, run) {
    withCommon(program, 'print one JSON object')
      .argument('<source>', 'a Maildir, an mbox or message file, or - for standard input')
      .addHelpText(
        'after',
        '\nReads delivery reports (RFC 3464) and complaints (RFC 5965) and matches them by Message-ID. Addresses that do not\nexist and people who complained are suppressed; nothing else is.',
      )
      .action((source: string, options: { config?: string; json?: boolean }) =>
        run(async (context) => {
          const { terminal, cwd } = context;
          await using shop = await openShop(context, options);
          const from =
            source === '-'
              ? (context.stdin as AsyncIterable<Uint8Array>)
              : path.resolve(cwd, await readable(cwd, source));
          const summary = await applyReports(shop.store, from, context.clock());
          if (options.json) terminal.json(summary);
          else {
            const rows = {
              ...summary.kinds,
              'of unknown messages': summary.unknown,
              'addresses suppressed': summary.suppressed,
              'uncertain messages settled': summary.settled,
            };
            terminal.out(
              table(Object.entries(rows).map(([what, count]) => [String(count).padStart(6), what])),
            );
          }
          return 0;
        }),
      );
  },
};
