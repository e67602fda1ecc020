import { RECORD_KINDS, type RecordKind } from '../../domain/index.ts';
import { importData } from '../../run/import/importData.ts';
import { openShop } from '../../run/shop/openShop.ts';
import type { Command, Context, Exit } from '../Command.ts';
import { showExplained } from '../explainedFile.ts';
import { groupRefusals } from '../groupRefusals.ts';
import { importNotes, importTable } from '../importText.ts';
import { oneOf, usage, withCommon } from '../options.ts';
import { createProgress } from '../progress.ts';
import { createRefusedFile } from '../refusedFile.ts';

interface Options {
  readonly config?: string;
  readonly json?: boolean;
  readonly only?: RecordKind;
  readonly refused?: string;
  readonly explain?: string;
}

export const importCommand: Command = {
  configure(program, run) {
    withCommon(program, 'print every refused row and a summary as JSON lines')
      .option('--only <kind>', `one kind of record: ${RECORD_KINDS.join(', ')}`, oneOf(RECORD_KINDS))
      .option('--refused <file>', 'write the refused rows with what is wrong, to mend and import again')
      .option(
        '--explain <file>',
        'import nothing: tell which system wrote the file, and show its first rows as they would be taken',
      )
      .addHelpText(
        'after',
        '\nReads the files that the configuration names, each once. Good rows are kept; bad ones are named with file, line\nand field, those of one reason together, and the exit code is then 1. A second import of the same files changes\nnothing. --explain works without a configuration too, and shows the data of the rows.',
      )
      .action((options: Options) => run((context) => perform(context, options)));
  },
};

async function perform(context: Context, options: Options): Promise<Exit> {
  if (options.explain !== undefined) {
    if (options.only !== undefined || options.refused !== undefined)
      throw usage('--explain imports nothing', 'leave --only and --refused away');
    return showExplained(context, options.explain, options);
  }
  const { terminal, cwd } = context;
  await using shop = await openShop(context, options);
  const progress = createProgress(terminal, 'Reading');
  const groups = groupRefusals();
  const file =
    options.refused === undefined
      ? undefined
      : createRefusedFile(options.refused, cwd, new Set(shop.workspace.dataFiles));
  const report = await importData(shop.workspace, shop.store, {
    kinds: options.only === undefined ? RECORD_KINDS : [options.only],
    onRows: (rows, what) => progress.advance(rows, what),
    onRefusal: (refusal) => {
      if (options.json)
        terminal.json({ refused: { ...refusal.place, field: refusal.field, message: refusal.message } });
      else groups.add(refusal);
    },
    ...(file && { onRefusedRow: (row) => file.add(row) }),
  });
  progress.end();
  const written = (await file?.finish()) ?? [];
  const { kinds: imported, ...rest } = report;
  if (options.json) terminal.json({ imported, ...rest, ...(file && { written }) });
  else {
    for (const text of groups.texts()) terminal.say(text);
    terminal.out(importTable(report));
    for (const note of importNotes(report, options.only === undefined)) terminal.say(note);
    for (const name of written)
      terminal.say(`Written: ${name}. It holds personal data: delete it when it is mended.`);
  }
  return report.kinds.some(({ refused }) => refused > 0) ? 1 : 0;
}
