import path from 'node:path';
import { type PreviewReport, writePreviews } from '../../run/preview/writePreviews.ts';
import { openShop, type Shop } from '../../run/shop/openShop.ts';
import { campaignNamed } from '../../run/workspace/openWorkspace.ts';
import type { Command, Context, Exit } from '../Command.ts';
import { diffPreviews } from '../diffPreviews.ts';
import { hintWhenEmpty } from '../hintWhenEmpty.ts';
import { momentOf, port, withCommon, withNow } from '../options.ts';
import { createProgress } from '../progress.ts';
import { sayWhenUnchecked } from '../sayWhenUnchecked.ts';
import { table } from '../table.ts';
import { STUDIO_PORT, serveStudio } from './studio.ts';

interface Options {
  readonly config?: string;
  readonly json?: boolean;
  readonly campaign?: string;
  readonly out?: string;
  readonly now?: number;
  readonly asIfUnsent?: boolean;
  readonly remotePictures?: boolean;
  readonly diff?: string;
  readonly report?: string;
  readonly watch?: boolean;
  readonly port: number;
}

export const preview: Command = {
  configure(program, run) {
    withNow(withCommon(program, 'print one JSON object'))
      .option('--campaign <name>', 'one campaign (default: all)')
      .option('--out <folder>', 'where to write (default: the folder of the configuration)')
      .option('--as-if-unsent', 'show what everyone would get if nothing had been sent before')
      .option('--remote-pictures', 'show product pictures from the web; their servers see who looks')
      .option(
        '--diff <ref or folder>',
        'compare what everyone would get with a git commit, or with another folder',
      )
      .option('--report <file>', 'with --diff: write the report as a page, for a pull request')
      .option('--watch', 'open the studio instead: the same as "mesura studio"')
      .option('--port <n>', 'the port for --watch', port, STUDIO_PORT)
      .addHelpText(
        'after',
        '\nThe same code as "mesura send" up to the mail server. The links in previews are signed by nobody and open nothing.\nWith --diff: exit code 0 where every email is the same to the byte, 1 where one is not. Nothing is written but the report.',
      )
      .action((options: Options) =>
        run(async (context) => {
          if (options.diff !== undefined) return diffPreviews(context, { ...options, diff: options.diff });
          if (!options.watch) return once(context, options);
          return serveStudio(context, options);
        }),
      );
  },
};

async function once(context: Context, options: Options): Promise<Exit> {
  await using shop = await openShop(context, options);
  await sayWhenUnchecked(shop, context);
  const progress = createProgress(context.terminal, 'Writing');
  const report = await write(shop, context, options, () => progress.advance(1));
  progress.end();
  const nobody = report.campaigns.every(({ decisions }) =>
    Object.values(decisions).every((count) => count === 0),
  );
  if (nobody) await hintWhenEmpty(shop, context.terminal);
  if (options.json)
    context.terminal.json({
      campaigns: report.campaigns,
      failed: describeFailures(report),
      index: report.index,
    });
  else tell(report, context);
  return report.failed.length > 0 ? 1 : 0;
}

async function write(
  shop: Shop,
  context: Context,
  options: Options,
  onCustomer: () => void,
): Promise<PreviewReport> {
  const { workspace } = shop;
  return writePreviews(shop, {
    campaigns:
      options.campaign === undefined
        ? [...workspace.campaigns.values()]
        : [campaignNamed(workspace, options.campaign)],
    now: momentOf(context, options.now, workspace.config.now),
    ...(options.out === undefined ? {} : { folder: path.resolve(context.cwd, options.out) }),
    ...(options.asIfUnsent ? { asIfUnsent: true } : {}),
    ...(options.remotePictures ? { remotePictures: true } : {}),
    onCustomer,
  });
}

function tell(report: PreviewReport, { terminal, cwd }: Context): void {
  const header = ['', 'to be sent', 'without history', 'deferred', 'left in peace'];
  const rows = report.campaigns.map(({ campaign, decisions }) => [
    campaign,
    ...Object.values(decisions).map((count) => String(count)),
  ]);
  terminal.out(table([header, ...rows]));
  for (const { campaign, customerId, error } of describeFailures(report)) {
    terminal.say(`${terminal.style('red', 'failed')}  ${campaign}, ${customerId}: ${error}`);
  }
  terminal.out(`\nOpen ${terminal.style('bold', path.relative(cwd, report.index))}`);
}

function describeFailures({ failed }: PreviewReport) {
  return failed.map(({ campaign, customerId, error }) => ({
    campaign,
    customerId,
    error: `${error.code} ${error.message}`,
  }));
}
