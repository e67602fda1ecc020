import { openShop, type SendEvent, type SendReport, sendFromEnvironment } from '../../run/index.ts';
import type { Command, Context } from '../Command.ts';
import { momentOf, wholeNumber, withCommon, withNow } from '../options.ts';
import { parseLength } from '../parseLength.ts';
import { createProgress } from '../progress.ts';
import { table } from '../table.ts';

interface Options {
  readonly config?: string;
  readonly json?: boolean;
  readonly campaign?: string;
  readonly dryRun?: boolean;
  readonly limit?: number;
  readonly maxDuration?: number;
  readonly metrics?: string;
  readonly now?: number;
}

export const send: Command = {
  configure(program, run) {
    withNow(withCommon(program, 'print JSON lines, as in cron, also on a terminal'))
      .requiredOption('--campaign <name>', 'the campaign to send')
      .option('--dry-run', 'decide and compose everything, hand nothing over, record nothing')
      .option('--limit <n>', 'hand over at most so many messages', wholeNumber(1))
      .option('--max-duration <time>', 'take up nothing new after so long, such as "50 minutes"', parseLength)
      .option('--metrics <file>', 'write the figures of the run for Prometheus, in its text format')
      .addHelpText(
        'after',
        `
Needs SMTP_URL (smtps://user:password@host or smtp://host) and MESURA_SECRET, which signs the links.
A message is reserved before it leaves and settled after: a second run sends nothing twice. Where standard
output is no terminal, JSON lines are printed instead of the progress bar.

Exit codes: 0 done; 1 done, but messages failed, were refused or are uncertain; 2 wrong usage or
configuration; 75 try again later (another run is at work, the mail server is away, the run was interrupted).`,
      )
      .action((options: Options) =>
        run(async (context) => {
          await using shop = await openShop(context, options);
          const asJson = options.json === true || !context.terminal.isInteractive;
          const watcher = asJson ? jsonLines(context) : onScreen(context);
          const fixed = options.now ?? shop.workspace.config.now;
          const report = await sendFromEnvironment(shop, context.env, {
            campaign: options.campaign ?? '',
            dryRun: options.dryRun === true,
            now: fixed === undefined ? context.clock : () => momentOf(context, options.now, fixed),
            clock: context.clock,
            signal: context.signal,
            onEvent: watcher.event,
            ...(options.limit === undefined ? {} : { limit: options.limit }),
            ...(options.maxDuration === undefined ? {} : { maxDuration: options.maxDuration }),
            ...(options.metrics === undefined ? {} : { metricsFile: options.metrics }),
          });
          watcher.end(report);
          return report.exit;
        }),
      );
  },
};

interface Watcher {
  event(event: SendEvent): void;
  end(report: SendReport): void;
}

function jsonLines({ terminal, clock }: Context): Watcher {
  const line = (value: object) => terminal.json({ time: new Date(clock()).toISOString(), ...value });
  return {
    event: ({ kind, ...rest }) => line({ event: kind, ...rest }),
    end: (report) => line({ event: 'summary', ...report }),
  };
}

function onScreen({ terminal }: Context): Watcher {
  const progress = createProgress(terminal, 'Sending');
  return {
    event(event) {
      if (event.kind === 'message')
        progress.advance(1, event.state === 'accepted' ? '' : `${event.state} ${event.code}`);
      if (event.kind === 'failed') {
        terminal.say(
          `${terminal.style('red', 'failed')}  ${event.code}${event.place ? ` in ${event.place}` : ''}`,
        );
      }
      if (event.kind === 'recovered') {
        terminal.say(`${event.uncertain} uncertain after a crash: see "mesura status --uncertain"`);
      }
      if (event.kind === 'stopping') terminal.say(terminal.style('yellow', `stopping: ${event.code}`));
    },
    end(report) {
      progress.end();
      terminal.out(showReport(report, terminal.style('bold', report.campaign)));
    },
  };
}

function showReport(report: SendReport, title: string): string {
  const rows = (record: Readonly<Record<string, number>>) =>
    table(Object.entries(record).map(([code, count]) => [String(count).padStart(6), code]));
  const nothing = Object.keys(report.outcomes).length === 0 ? '  nobody is due' : rows(report.outcomes);
  return [
    `${title}${report.dryRun ? ', a dry run: nothing was handed over or recorded' : ''}`,
    nothing,
    ...(Object.keys(report.reasons).length === 0 ? [] : ['  by reason', rows(report.reasons)]),
    ...(report.stopped === undefined ? [] : [`  stopped early: ${report.stopped}`]),
  ].join('\n');
}
