import { hostname } from 'node:os';
import path from 'node:path';
import { MesuraError } from '../../domain/index.ts';
import { createRunLog, LOG_LEVELS, type LogLevel, type RunLog } from '../../run/send/createRunLog.ts';
import type { SendReport } from '../../run/send/SendReport.ts';
import { sendAllFromEnvironment } from '../../run/send/sendFromEnvironment.ts';
import { writeMetrics } from '../../run/send/writeMetrics.ts';
import { openShop } from '../../run/shop/openShop.ts';
import type { Command, Context } from '../Command.ts';
import { momentOf, oneOf, wholeNumber, withCommon, withNow } from '../options.ts';
import { parseLength } from '../parseLength.ts';
import { createProgress, type Progress } from '../progress.ts';
import { sayWhenUnchecked } from '../sayWhenUnchecked.ts';
import { showPreflight } from '../showPreflight.ts';
import { table } from '../table.ts';
import { version } from '../version.ts';

interface Options {
  readonly config?: string;
  readonly json?: boolean;
  readonly campaign?: string;
  readonly all?: boolean;
  readonly check?: boolean;
  readonly resolver?: string;
  readonly dryRun?: boolean;
  readonly sample?: boolean;
  readonly limit?: number;
  readonly maxDuration?: number;
  readonly metrics?: string;
  readonly logLevel: LogLevel;
  readonly now?: number;
}

export const send: Command = {
  configure(program, run) {
    withNow(withCommon(program, 'print JSON lines, as in cron, also on a terminal'))
      .option('--campaign <name>', 'the campaign to send')
      .option('--all', 'send all campaigns, the highest first')
      .option('--check', 'look at the server and the sender, and send nothing')
      .option(
        '--resolver <address>',
        'with --check: a DNS server to ask for SPF, DKIM and DMARC, such as 192.0.2.53',
      )
      .option('--dry-run', 'decide and compose everything, hand nothing over, record nothing')
      .option('--sample', 'send what is still a sample, to a mail server on this machine')
      .option('--limit <n>', 'hand over at most so many messages', wholeNumber(1))
      .option('--max-duration <time>', 'take up nothing new after so long, such as "50 minutes"', parseLength)
      .option('--metrics <file>', 'write the figures of the run for Prometheus, in its text format')
      .option(
        '--log-level <level>',
        `which JSON lines: ${LOG_LEVELS.join(', ')}; at debug one for each message, at warn none when all is well`,
        oneOf(LOG_LEVELS),
        'info',
      )
      .addHelpText(
        'after',
        `
Needs SMTP_URL (smtps://user:password@host or smtp://host) and MESURA_SECRET, which signs the links.
A message is reserved before it leaves and settled after: a second run sends nothing twice. Where standard
output is no terminal, JSON lines are printed instead of the progress bar. On Postgres several machines may be started with
the same line: they share the work, and each reports what it did itself. SIGTERM and SIGINT finish what is
in flight; the process is gone within 30 seconds, and the next run goes on.

Exit codes: 0 done; 1 done, but messages failed, were refused or are uncertain; 2 wrong usage or
configuration; 75 try again later (another run is at work, the mail server is away or its limit is reached, the run was interrupted).

--check connects, greets, encrypts and logs in, and with --resolver looks up SPF, DKIM and DMARC of the sender.`,
      )
      .action((options: Options) =>
        run(async (context) => {
          if (options.check) return showPreflight(context, options);
          if ((options.campaign === undefined) !== (options.all === true)) {
            throw new MesuraError(
              'USAGE',
              options.all ? 'both all campaigns and one are named' : 'no campaign is named',
              {
                fix: 'add --campaign <name> or --all, or --check to look at the server only',
              },
            );
          }
          await using shop = await openShop(context, options);
          if (options.dryRun) await sayWhenUnchecked(shop, context);
          const asJson = options.json === true || !context.terminal.isInteractive;
          const watcher = asJson ? jsonLines(context, options.logLevel) : onScreen(context);
          const started = context.clock();
          const fixed = options.now ?? shop.workspace.config.now;
          const reports = await sendAllFromEnvironment(shop, context.env, {
            ...(options.campaign !== undefined && { campaign: options.campaign }),
            machine: { name: hostname(), version: await version() },
            dryRun: options.dryRun === true,
            sample: options.sample === true,
            now: fixed === undefined ? context.clock : () => momentOf(context, options.now, fixed),
            clock: context.clock,
            signal: context.signal,
            onEvent: watcher.event,
            ...(options.limit === undefined ? {} : { limit: options.limit }),
            ...(options.maxDuration === undefined ? {} : { maxDuration: options.maxDuration }),
            countFirst: !asJson && options.dryRun !== true,
          });
          for (const report of reports) watcher.summary(report);
          if (options.metrics !== undefined && !options.dryRun) {
            const file = path.resolve(context.cwd, options.metrics);
            await writeMetrics(file, reports, { started, finished: context.clock() });
          }
          return exitOf(reports);
        }),
      );
  },
};

/** To be tried again goes before what somebody has to see to: the next run tells that once more. */
function exitOf(reports: readonly SendReport[]): SendReport['exit'] {
  const exits = reports.map(({ exit }) => exit);
  return exits.includes(75) ? 75 : exits.includes(1) ? 1 : 0;
}

const EMPTY = {
  'imported-messages':
    'The ledger is empty, though emails were imported that were sent before: is this the database that sent them?',
  'another-database':
    'The ledger is empty, and another database of Mesura lies beside it: is MESURA_DATABASE_URL or "database" right?',
} as const;

function jsonLines({ terminal, clock }: Context, level: LogLevel): RunLog {
  return createRunLog({ write: (line) => terminal.raw(line), level, clock });
}

function onScreen({ terminal }: Context): RunLog {
  let progress: Progress = createProgress(terminal, 'Sending');
  return {
    event(event) {
      if (event.kind === 'planned') progress = createProgress(terminal, 'Sending', { total: event.messages });
      if (event.kind === 'message')
        progress.advance(1, event.state === 'accepted' ? '' : `${event.state} ${event.code}`);
      if (event.kind === 'failed') {
        terminal.say(
          `${terminal.style('red', 'failed')}  ${event.code}${event.place ? ` in ${event.place}` : ''}`,
        );
      }
      if (event.kind === 'links-unchecked') {
        terminal.say(
          'The links in these emails were never looked at from outside: see "mesura serve --check".',
        );
      }
      if (event.kind === 'bounces-unread') {
        terminal.say(
          'A thousand messages have left, and no bounce was ever read: see "mesura bounces --help".',
        );
      }
      if (event.kind === 'policies-differ') {
        terminal.say(
          'Another machine began this run under another policy: bring the folders of both to the same state.',
        );
      }
      if (event.kind === 'thread-ended')
        terminal.say(`A thread that composes has ended; ${event.left} are left, and the run goes on.`);
      if (event.kind === 'ledger-empty') terminal.say(EMPTY[event.beside]);
      if (event.kind === 'recovered') {
        terminal.say(`${event.uncertain} uncertain after a crash: see "mesura status --uncertain"`);
      }
      if (event.kind === 'stopping') terminal.say(terminal.style('yellow', `stopping: ${event.code}`));
    },
    summary(report) {
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
