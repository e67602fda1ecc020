import { createReadStream } from 'node:fs';
import { resolveByHand, resolveFromLog } from '../../run/aftermath/resolveUncertain.ts';
import { openShop } from '../../run/shop/openShop.ts';
import { readable } from '../../run/workspace/readable.ts';
import type { Command } from '../Command.ts';
import { momentOf, oneOf, usage, withCommon } from '../options.ts';

const RESOLUTIONS = ['accepted', 'refused', 'deferred', 'cancelled'] as const;

interface Options {
  readonly config?: string;
  readonly json?: boolean;
  readonly as?: (typeof RESOLUTIONS)[number];
  readonly log?: string;
}

export const resolve: Command = {
  configure(program, run) {
    withCommon(program, 'print one JSON object')
      .argument('[message-id]', 'one uncertain message, as "mesura status --uncertain" shows it')
      .option(
        '--as <state>',
        'what became of it: accepted, refused, deferred (it never left: send it again) or cancelled',
        oneOf(RESOLUTIONS),
      )
      .option('--log <file>', 'settle all that the log of a Postfix relay proves; - for standard input')
      .addHelpText(
        'after',
        '\nUncertain messages may have arrived. They are never sent again unless you say "--as deferred".',
      )
      .action((messageId: string | undefined, options: Options) =>
        run(async (context) => {
          const { terminal } = context;
          const byHand = messageId !== undefined && options.as !== undefined;
          if (byHand === (options.log !== undefined)) {
            throw usage(
              'say which message and what became of it, or name a log',
              'mesura resolve MESSAGE-ID --as accepted, or mesura resolve --log FILE',
            );
          }
          await using shop = await openShop(context, options);
          const now = momentOf(context, undefined, shop.workspace.config.now);
          if (byHand) {
            await resolveByHand(shop.store, messageId, options.as, now);
            if (options.json) terminal.json({ messageId, state: options.as });
            else terminal.out(`Settled as ${options.as}.`);
            return 0;
          }
          const log =
            options.log === '-'
              ? context.stdin
              : createReadStream(await readable(context.cwd, options.log ?? ''));
          const result = await resolveFromLog(shop.store, log as AsyncIterable<Uint8Array>, now);
          if (options.json) terminal.json(result);
          else {
            terminal.out(
              `${result.accepted} accepted, ${result.refused} refused, ${result.stillUncertain} still uncertain`,
            );
          }
          return result.stillUncertain > 0 ? 1 : 0;
        }),
      );
  },
};
