import { createReadStream } from 'node:fs';
import { isEmailAddress } from '../../domain/index.ts';
import {
  exportSuppressions,
  importSuppressions,
  objectionBehindToken,
  rotateSuppressionKey,
  SUPPRESSION_REASONS,
  type Suppression,
  type SuppressionAddition,
  type SuppressionReason,
} from '../../run/aftermath/suppressions.ts';
import { openShop, type Shop } from '../../run/shop/openShop.ts';
import { readable } from '../../run/workspace/readable.ts';
import type { Command, Context, Exit } from '../Command.ts';
import { oneOf, usage } from '../options.ts';
import { plain } from '../Terminal.ts';

interface Options {
  readonly config?: string;
  readonly json?: boolean;
  readonly token?: string;
  readonly reason: SuppressionReason;
}

export const suppress: Command = {
  configure(program, run) {
    program.addHelpText(
      'after',
      '\nAn address on this list is never written to. It is looked up again immediately before each message, so an\nunsubscribe in the middle of a run counts.',
    );
    const subcommand = (name: string, summary: string) =>
      program
        .command(name)
        .description(summary)
        .option('--config <file>', 'the configuration (default: mesura.config.ts here)')
        .option('--json', 'print the result as JSON');
    const perform = (options: Options, work: (shop: Shop, context: Context) => Promise<Exit>) =>
      run(async (context) => {
        await using shop = await openShop(context, options);
        // Awaited here: the shop is closed when this returns.
        return await work(shop, context);
      });

    subcommand('add [address]', 'never write to this address again')
      .option('--token <token>', 'the token of an unsubscribe link instead of the address')
      .option('--reason <reason>', SUPPRESSION_REASONS.join(', '), oneOf(SUPPRESSION_REASONS), 'manual')
      .action((address: string | undefined, options: Options) =>
        perform(options, async (shop, context) => {
          const addition = await additionOf(shop, context, address, options);
          const added = await shop.store.suppressions.record(addition);
          return tell(context, options, { added }, added ? 'Added.' : 'It was on the list already.');
        }),
      );

    subcommand('remove <address>', 'take somebody off the list: an address, or the id of a customer').action(
      (address: string, options: Options) =>
        perform(options, async (shop, context) => {
          const { suppressions } = shop.store;
          const removed = await (address.includes('@')
            ? suppressions.remove(checked(address))
            : suppressions.removePerson(address));
          tell(context, options, { removed }, removed ? 'Removed.' : 'It was not on the list.');
          return removed ? 0 : 1;
        }),
    );

    subcommand(
      'rotate-key',
      'hash everything again that is kept as a keyed hash, and let only the present MESURA_SECRET open the key',
    ).action((options: Options) =>
      perform(options, async (shop, context) => {
        await rotateSuppressionKey(shop, context.clock);
        return tell(context, options, { rotated: true }, 'Hashed again with a new key. Nobody was lost.');
      }),
    );

    subcommand('list', 'print the list').action((options: Options) =>
      perform(options, async ({ store }, { terminal }) => {
        let isEmpty = true;
        for await (const { at, ...kept } of store.suppressions.list()) {
          isEmpty = false;
          const since = new Date(at).toISOString();
          if (options.json) terminal.json({ ...kept, since });
          else terminal.out(`${since}  ${kept.reason}  ${plain(whom(kept))}`);
        }
        if (isEmpty && !options.json) terminal.say('Nobody is on the list.');
        return 0;
      }),
    );

    subcommand(
      'import <file>',
      'add the addresses of a CSV file (columns address, reason, since) or of a plain list',
    ).action((file: string, options: Options) =>
      perform(options, async (shop, context) => {
        const report = await importSuppressions(
          shop.store,
          createReadStream(await readable(context.cwd, file)),
          file,
          context.clock(),
          (text) => context.terminal.say(text),
        );
        tell(
          context,
          options,
          report,
          `${report.added} added, ${report.known} known, ${report.refused} refused`,
        );
        return report.refused > 0 ? 1 : 0;
      }),
    );

    subcommand('export', 'print the list as CSV, safe to open in a spreadsheet').action((options: Options) =>
      perform(options, async ({ store }, { terminal }) => {
        for await (const row of exportSuppressions(store)) terminal.raw(row);
        return 0;
      }),
    );
  },
};

async function additionOf(
  shop: Shop,
  { env, clock }: Context,
  address: string | undefined,
  { token, reason }: Options,
): Promise<SuppressionAddition> {
  if ((address === undefined) === (token === undefined)) {
    throw usage(
      'one address is needed, or one token',
      'mesura suppress add ADDRESS, or mesura suppress add --token TOKEN',
    );
  }
  if (address === undefined) return objectionBehindToken(shop, env, token ?? '', clock());
  return { address: checked(address), reason, at: clock() };
}

function whom({ address, customerId, list }: Omit<Suppression, 'at'>): string {
  const who = address ?? (customerId === undefined ? '(only a keyed hash)' : `customer ${customerId}`);
  return list === undefined ? who : `${who}, for ${list} only`;
}

function checked(address: string): string {
  if (isEmailAddress(address)) return address;
  throw usage(
    'that is not one plain email address',
    'write it without a name and without brackets: name@example.com',
  );
}

function tell({ terminal }: Context, options: Options, value: object, words: string): Exit {
  if (options.json) terminal.json(value);
  else terminal.out(words);
  return 0;
}
