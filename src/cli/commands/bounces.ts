import path from 'node:path';
import {
  applyReports,
  EVENT_FORMATS,
  type EventFormatName,
  type ReportsSummary,
  readEvents,
  readReports,
} from '../../run/aftermath/applyReports.ts';
import { openShop } from '../../run/shop/openShop.ts';
import { readable } from '../../run/workspace/readable.ts';
import type { Command } from '../Command.ts';
import { oneOf, withCommon } from '../options.ts';
import { table } from '../table.ts';

interface Options {
  readonly config?: string;
  readonly json?: boolean;
  readonly each?: boolean;
  readonly format: 'mail' | EventFormatName;
}

const JSON_HINT = 'Something in it begins like JSON: if these are events of a relay, name it with --format.';

export const bounces: Command = {
  configure(program, run) {
    withCommon(program, 'print one JSON object; with --each, one for each report before it')
      .argument(
        '<source...>',
        'a Maildir or another folder, an mbox or message file, a file of JSON events, or - for standard input',
      )
      .option(
        '--format <format>',
        `mail, or the JSON events of a relay: ${EVENT_FORMATS.join(', ')}`,
        oneOf(['mail', ...EVENT_FORMATS] as const),
        'mail',
      )
      .option(
        '--each',
        'print a line for each report as well: where it is, what it says, what it was matched by',
      )
      .addHelpText(
        'after',
        `
Reads delivery reports (RFC 3464, and the text forms of many servers) and complaints (RFC 5965). Each is matched to its message by
its return path, its unsubscribe token or its Message-ID. Addresses that do not exist and people who complained are suppressed;
nothing else is. Reading the same again changes nothing.`,
      )
      .action((sources: readonly string[], options: Options) =>
        run(async (context) => {
          const { terminal, cwd, env } = context;
          await using shop = await openShop(context, options);
          const read = (from: string | AsyncIterable<Uint8Array>) =>
            options.format === 'mail' ? readReports(from) : readEvents(from, options.format);
          const places: (string | AsyncIterable<Uint8Array>)[] = [];
          // All of them are looked for before the first is acted on.
          for (const source of sources) {
            if (source === '-') places.push(context.stdin as AsyncIterable<Uint8Array>);
            else places.push(path.resolve(cwd, await readable(cwd, source)));
          }
          async function* reports() {
            for (const place of places) yield* read(place);
          }
          let hint: string | undefined;
          const summary = await applyReports(shop.store, reports(), {
            now: context.clock(),
            secrets: env.MESURA_SECRET,
            onReport: ({ report: { where, kind, code }, match, messageId = '', done }) => {
              if (code === 'json') hint = JSON_HINT;
              if (!options.each) return;
              const line = { where, kind, code, match, messageId, done };
              if (options.json) terminal.json(line);
              else terminal.out([where, kind, code, match, ...done].join('  '));
            },
          });
          if (options.json) terminal.json(summary);
          else terminal.out(show(summary));
          if (hint !== undefined) terminal.say(hint);
          return 0;
        }),
      );
  },
};

function show(summary: ReportsSummary): string {
  const { kinds, matched, ...counts } = summary;
  const rows: [what: string, count: number][] = [
    ...Object.entries(kinds),
    ...Object.entries(matched).map(([by, count]): [string, number] => [`matched by ${by}`, count]),
    ['of unknown messages', counts.unknown],
    ['that name no message', counts.unnamed],
    ...(counts.ambiguous > 0
      ? ([['that name several messages', counts.ambiguous]] as [string, number][])
      : []),
    ['read before', counts.known],
    ['addresses suppressed', counts.suppressed],
    ['addresses that wait for a second report', counts.waiting],
    ['uncertain messages settled', counts.settled],
  ];
  return table(rows.map(([what, count]) => [String(count).padStart(6), what]));
}
