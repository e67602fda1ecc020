import { RECORD_KINDS, type RecordKind } from '../../domain/index.ts';
import { importData, openShop, refusalText } from '../../run/index.ts';
import type { Command } from '../Command.ts';
import { oneOf, withCommon } from '../options.ts';
import { createProgress } from '../progress.ts';
import { table } from '../table.ts';

interface Options {
  readonly config?: string;
  readonly json?: boolean;
  readonly only?: RecordKind;
}

export const importCommand: Command = {
  configure(program, run) {
    withCommon(program, 'print refused rows and a summary as JSON lines')
      .option('--only <kind>', `one kind of record: ${RECORD_KINDS.join(', ')}`, oneOf(RECORD_KINDS))
      .addHelpText(
        'after',
        '\nReads the files that the configuration names. Good rows are kept, each bad one is named with its file,\nline and field, and the exit code is then 1. A second import of the same files changes nothing.',
      )
      .action((options: Options) =>
        run(async (context) => {
          const { terminal } = context;
          await using shop = await openShop(context, options);
          const progress = createProgress(terminal, 'Reading');
          const report = await importData(shop.workspace, shop.store, {
            kinds: options.only === undefined ? RECORD_KINDS : [options.only],
            onRows: (rows, kind) => progress.advance(rows, kind),
            onRefusal: (refusal) => {
              if (options.json) {
                terminal.json({
                  refused: { ...refusal.place, field: refusal.field, message: refusal.message },
                });
              } else terminal.say(refusalText(refusal));
            },
          });
          progress.end();
          if (options.json) terminal.json({ imported: report });
          else {
            const rows = report.map(({ kind, added, changed, unchanged, removed, refused }) =>
              [kind, added, changed, unchanged, removed, refused].map(String),
            );
            terminal.out(table([['', 'new', 'changed', 'unchanged', 'removed', 'refused'], ...rows]));
          }
          return report.some(({ refused }) => refused > 0) ? 1 : 0;
        }),
      );
  },
};
