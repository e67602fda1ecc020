import { CHANGE_WORDS, diffPage } from '../run/diff/diffPage.ts';
import { diffShops, type ShopDiff } from '../run/diff/diffShops.ts';
import type { Context, Exit } from './Command.ts';
import { momentOf } from './options.ts';
import { createProgress } from './progress.ts';
import { plain } from './Terminal.ts';
import { table } from './table.ts';
import { writeReport } from './writeReport.ts';

interface Options {
  readonly config?: string;
  readonly json?: boolean;
  readonly now?: number;
  readonly diff: string;
  readonly report?: string;
}

/** What the files here make of everybody, against a commit or a folder. 0: nothing changes; 1: something does. */
export async function diffPreviews(context: Context, options: Options): Promise<Exit> {
  const { terminal, cwd, signal } = context;
  const progress = createProgress(terminal, 'Comparing');
  const diff = await diffShops(context, {
    ...(options.config === undefined ? {} : { config: options.config }),
    against: options.diff,
    moment: (fixed) => momentOf(context, options.now, fixed),
    signal,
    onPerson: () => progress.advance(1),
  });
  progress.end();
  if (options.report !== undefined)
    await writeReport(options.report, cwd, diffPage(diff, options.diff), '--report');
  // A decision that sends nothing, now as before, changes no email; it is told and fails no build.
  const { unsent: _, ...changed } = diff.report.counts;
  const isChanged = Object.values(changed).some((count) => count > 0);
  if (options.json) terminal.json({ against: options.diff, changed: isChanged, ...diff.report });
  else tell(diff, context);
  if (options.report !== undefined) terminal.say(`The report is in ${plain(options.report)}`);
  return isChanged ? 1 : 0;
}

function tell({ report }: ShopDiff, { terminal }: Context): void {
  const { emails, groups, people } = report;
  terminal.out(`${people} people: ${emails.before} emails before, ${emails.after} after.`);
  if (groups.length === 0) terminal.out('Every email is the same to the byte.');
  const rows = groups.map(({ kind, campaign, parts, before, after, count, example }) => [
    String(count),
    CHANGE_WORDS[kind],
    campaign,
    kind === 'changes' ? parts.join(', ') : `${before?.rule ?? '-'} -> ${after?.rule ?? '-'}`,
    plain(example.customerId),
  ]);
  if (rows.length > 0) terminal.out(table([['', 'emails', 'campaign', 'in', 'for example'], ...rows]));
}
