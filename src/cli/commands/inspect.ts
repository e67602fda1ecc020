import { customerUnknown } from '../../run/explain/explainCustomer.ts';
import { findCustomer } from '../../run/findCustomer.ts';
import { checkSelection, createInspector, type InspectorOptions } from '../../run/inspect/createInspector.ts';
import { type InspectedOne, inspectFor } from '../../run/inspect/inspectFor.ts';
import { inspectShop } from '../../run/inspect/inspectShop.ts';
import { openShop, type Shop } from '../../run/shop/openShop.ts';
import { decideIn, openEdition } from '../../run/survey/Edition.ts';
import { campaignNamed } from '../../run/workspace/openWorkspace.ts';
import type { Command, Context, Exit } from '../Command.ts';
import { hintWhenEmpty } from '../hintWhenEmpty.ts';
import { momentOf, withCommon, withNow } from '../options.ts';
import { createProgress } from '../progress.ts';
import { showInspection } from '../showInspection.ts';
import { theCampaign } from '../theCampaign.ts';

interface Options {
  readonly config?: string;
  readonly json?: boolean;
  readonly campaign?: string;
  readonly clients?: readonly string[];
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly online?: boolean;
  readonly spam: boolean;
  readonly notes?: boolean;
  readonly now?: number;
}

const list = (value: string) => value.split(/[\s,]+/).filter((name) => name !== '');

export const inspect: Command = {
  configure(program, run) {
    withNow(withCommon(program, 'print one JSON object'))
      .argument(
        '[customer]',
        "one customer's id or address (default: one email of each template, language and shape)",
      )
      .option(
        '--campaign <name>',
        'one campaign (default: all); needed with a customer where there are several',
      )
      .option(
        '--clients <names>',
        'mail programs, such as "gmail,*.ios,outlook.windows@2016" (default: those of the configuration)',
        list,
      )
      .option('--only <names>', 'tell only these findings: codes, groups or features, with commas', list)
      .option('--skip <names>', 'leave these findings out', list)
      .option('--online', 'ask for the links, too: HEAD, then GET; never for links of one person')
      .option('--no-spam', 'leave the spam filter of the configuration alone')
      .option('--notes', 'tell notes in full')
      .addHelpText(
        'after',
        '\nThe findings are explained in docs/inspections.md. Nothing leaves this machine but what --online and\ninspect.spam of the configuration ask. Exit codes: 0 no errors; 1 errors.',
      )
      .action((customer: string | undefined, options: Options) =>
        run(async (context) => {
          checkSelection(options);
          await using shop = await openShop(context, options);
          return await (customer === undefined
            ? all(shop, context, options)
            : one(shop, context, options, customer));
        }),
      );
  },
};

const inspectorOf = ({ workspace }: Shop, { signal }: Context, options: Options) => {
  const { clients, only, skip, online, spam } = options;
  const chosen: InspectorOptions = {
    ...(clients && { clients }),
    ...(only && { only }),
    ...(skip && { skip }),
    ...(online && { online, signal }),
    spam,
  };
  return createInspector(workspace, chosen);
};

async function all(shop: Shop, context: Context, options: Options): Promise<Exit> {
  const { workspace } = shop;
  const { terminal } = context;
  const inspector = inspectorOf(shop, context, options);
  const progress = createProgress(terminal, 'Inspecting');
  const report = await inspectShop(shop, {
    campaigns:
      options.campaign === undefined
        ? [...workspace.campaigns.values()]
        : [campaignNamed(workspace, options.campaign)],
    now: momentOf(context, options.now, workspace.config.now),
    inspector,
    onCustomer: () => progress.advance(1),
  });
  progress.end();
  const { emails, failed, sent, shapes } = report;
  const failures = failed.map(({ campaign, customerId, error }) => ({
    campaign,
    customerId,
    error: `${error.code} ${error.message}`,
  }));
  if (options.json) {
    terminal.json({ ...facts(shop, emails, options), sent, shapes, failed: failures, emails });
    return exitOf(emails, failures.length);
  }
  if (emails.length === 0) {
    await hintWhenEmpty(shop, terminal);
    terminal.say(
      'No email would be sent now, so there is none to look at. Name a customer, or another moment with --now.',
    );
    return failures.length > 0 ? 1 : 0;
  }
  showInspection(emails, terminal, options.notes ?? false);
  for (const { campaign, customerId, error } of failures)
    terminal.say(`${terminal.style('red', 'failed')}  ${campaign}, ${customerId}: ${error}`);
  terminal.out(
    `Looked at ${emails.length} of ${sent} emails: one of each template and language${shapes > emails.length ? `, ${shapes} shapes` : ' and shape'}.`,
  );
  tellTotals(shop, emails, options, context);
  return exitOf(emails, failures.length);
}

async function one(shop: Shop, context: Context, options: Options, named: string): Promise<Exit> {
  const { workspace, store } = shop;
  const { terminal } = context;
  const campaign = theCampaign(workspace, options.campaign);
  const customerId = await findCustomer(store, named);
  const now = momentOf(context, options.now, workspace.config.now);
  const history = await store.history(customerId);
  if (history === undefined) throw customerUnknown();
  const edition = await openEdition(shop);
  const decision = decideIn(edition, history, campaign, now);
  if (decision.view === undefined) {
    const { kind, reasons } = decision;
    if (options.json) terminal.json({ kind, reasons });
    else terminal.say(`Nothing to inspect: ${kind}. ${reasons.map(({ text }) => text).join(' ')}`);
    return 1;
  }
  const { customer } = history;
  const inspected = await inspectFor(inspectorOf(shop, context, options), edition.composer, {
    ...{ campaign, customer, decision, now },
  });
  if (options.json) terminal.json({ ...facts(shop, [inspected], options), emails: [inspected] });
  else {
    showInspection([inspected], terminal, options.notes ?? false);
    tellTotals(shop, [inspected], options, context);
  }
  return exitOf([inspected], 0);
}

const countOf = (emails: readonly InspectedOne[], severity: string) =>
  new Set(
    emails.flatMap(({ findings }) =>
      findings
        .filter((finding) => finding.severity === severity)
        .map(({ code, support }) => `${code} ${support?.feature}`),
    ),
  ).size;

const exitOf = (emails: readonly InspectedOne[], failed: number): Exit =>
  failed > 0 || emails.some(({ findings }) => findings.some(({ severity }) => severity === 'error')) ? 1 : 0;

/** What was asked and what was not: silence must not look like a pass. */
function facts({ workspace }: Shop, emails: readonly InspectedOne[], { online, spam }: Options) {
  const filter = workspace.config.inspect.spam;
  return {
    errors: countOf(emails, 'error'),
    warnings: countOf(emails, 'warning'),
    notes: countOf(emails, 'note'),
    links: online ? 'asked' : 'not asked',
    spam: filter === undefined ? 'no filter configured' : spam ? `asked ${filter.kind}` : 'not asked',
    supportOf: emails[0]?.supportOf,
  };
}

function tellTotals(
  shop: Shop,
  emails: readonly InspectedOne[],
  options: Options,
  { terminal }: Context,
): void {
  const { errors, warnings, notes, links, spam, supportOf } = facts(shop, emails, options);
  const largest = Math.max(...emails.map(({ sizes }) => sizes.html));
  terminal.out(
    `${errors} errors, ${warnings} warnings, ${notes} notes. Largest HTML: ${largest.toLocaleString('en')} bytes of the 102,000 after which Gmail cuts.`,
  );
  terminal.out(
    `Links: ${links}${options.online ? '' : ' (--online)'}. Spam filter: ${spam}${spam.startsWith('no') ? ' (inspect.spam)' : ''}. Data on mail programs: ${supportOf}.`,
  );
}
