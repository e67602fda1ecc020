import { DAY_MS } from '../../domain/index.ts';
import { type PruneReport, pruneShop } from '../../run/prune/pruneShop.ts';
import { openShop } from '../../run/shop/openShop.ts';
import type { Command } from '../Command.ts';
import { momentOf, withCommon, withNow } from '../options.ts';
import type { Terminal } from '../Terminal.ts';
import { wrap } from '../within.ts';

interface Options {
  readonly config?: string;
  readonly json?: boolean;
  readonly now?: number;
  readonly yes?: boolean;
}

export const prune: Command = {
  configure(program, run) {
    withNow(withCommon(program, 'print one JSON object'))
      .option('--yes', 'do it; without this it is only counted')
      .addHelpText(
        'after',
        `
Erases what is older than the policy's retention: what messages said, when people were written to, order lines. What a rule
still needs is kept, and said: caps and gaps, the window of a campaign, a return or complaint, messages that are not settled,
people who have asked for their data. Suppressions, consents and wishes stay. Shorten the files of the shop too, or the
next import brings the orders back.`,
      )
      .action((options: Options) =>
        run(async (context) => {
          const { terminal } = context;
          await using shop = await openShop(context, options);
          const report = await pruneShop(shop, {
            now: momentOf(context, options.now, shop.workspace.config.now),
            dryRun: options.yes !== true,
          });
          if (options.json) terminal.json(report);
          else if (report.kinds.length > 0) terminal.out(show(report, terminal));
          if (report.kinds.length === 0)
            terminal.say(
              'The policy names no retention, so everything is kept: write "retention: {messages: 3 years}" into it.',
            );
          else if (report.dryRun) terminal.say('Nothing was erased. Repeat it with --yes to do it.');
          return 0;
        }),
      );
  },
};

const WORDS = {
  orders: ['order lines', 'a return, refund or complaint pauses emails'],
  impressions: ['notes of who was written to', ''],
  messages: ['messages, with what they said', 'they are not settled'],
} as const;

const days = (length: number) => {
  const count = Math.round(length / DAY_MS);
  return `${count} ${count === 1 ? 'day' : 'days'}`;
};

function show({ kinds, dryRun }: PruneReport, terminal: Terminal): string {
  return kinds
    .flatMap(({ kind, retention, keptFor, keptBecause, before, erased, stillNeeded }) => {
      const [what, why] = WORDS[kind];
      return [
        `${erased} ${what} from before ${before.slice(0, 10)} ${dryRun ? 'would be erased' : 'erased'}`,
        ...(keptBecause === undefined
          ? []
          : [
              wrap(
                `kept for ${days(keptFor)}, not ${days(retention)} as the policy says: ${keptBecause} needs it`,
                terminal.columns,
                '  ',
              ),
            ]),
        ...(stillNeeded === 0
          ? []
          : [wrap(`${stillNeeded} older ones kept: ${why}`, terminal.columns, '  ')]),
      ];
    })
    .join('\n');
}
