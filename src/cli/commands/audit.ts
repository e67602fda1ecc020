import { auditPage, VERDICTS } from '../../run/audit/auditPage.ts';
import { auditPolicy, type PolicyAudit } from '../../run/audit/auditPolicy.ts';
import { openShop } from '../../run/shop/openShop.ts';
import type { Command } from '../Command.ts';
import { momentOf, wholeNumber, withCommon, withNow } from '../options.ts';
import { plain, type Terminal } from '../Terminal.ts';
import { table } from '../table.ts';
import { wrap } from '../within.ts';
import { writeReport } from '../writeReport.ts';

interface Options {
  readonly config?: string;
  readonly json?: boolean;
  readonly now?: number;
  readonly people: number;
  readonly out: string;
}

export const audit: Command = {
  configure(program, run) {
    withNow(withCommon(program, 'print the figures as one JSON object, and write no report'))
      .option('--people <number>', 'attack at most so many, drawn by a hash of the id', wholeNumber(1), 2000)
      .option('--out <file>', 'where the report goes', 'audit.html')
      .addHelpText(
        'after',
        `\nFor the privacy officer: guesses each sensitive topic from what the guard would suggest, in one email and in twelve,
without a policy, with its topics, and with topics and proxies. Says what can be guessed, what the policy costs, and
whether a group of people is left out. It writes a report of counts; nobody is named in it.
Ends with 1 when a topic can be guessed.`,
      )
      .action((options: Options) =>
        run(async (context) => {
          const { terminal } = context;
          await using shop = await openShop(context, options);
          const now = momentOf(context, options.now, shop.workspace.config.now);
          const found = await auditPolicy(shop, {
            ...{ now, most: options.people },
            onStep: (done) => terminal.progress(`Attacking: ${done}`),
          });
          terminal.progress('');
          if (options.json) terminal.json(found);
          else {
            await writeReport(options.out, context.cwd, auditPage(found), '--out');
            terminal.out(shown(found, terminal));
            terminal.out(wrap(`The report: ${plain(options.out)}`, terminal.columns));
          }
          return found.leaks.some(({ verdict }) => verdict === 'gives-away') ? 1 : 0;
        }),
      );
  },
};

function shown(
  { people, leaks, cost, fairness, untested }: PolicyAudit,
  { columns, style }: Terminal,
): string {
  const rows = leaks.map(({ topic, horizon, arms, verdict, needed }) => [
    topic,
    horizon === 'one' ? 'one email' : 'twelve emails',
    arms.none.auc.toFixed(2),
    arms.topics.auc.toFixed(2),
    `${arms.proxies.auc.toFixed(2)} (${arms.proxies.low.toFixed(2)} to ${arms.proxies.high.toFixed(2)})`,
    VERDICTS[verdict].word + (needed === undefined ? '' : `, ${needed.toLocaleString('en')} people needed`),
  ]);
  const [bare, , full] = cost;
  const differing = fairness.filter(({ differs }) => differs).map(({ group }) => group);
  return [
    wrap(`${people.toLocaleString('en')} people. 0.50 is a coin's toss, 1.00 is knowing.`, columns),
    '',
    rows.length === 0
      ? 'No sensitive topic has been bought of by enough people: there is nothing to guess.'
      : table([['topic', 'seen', 'no policy', 'topics', 'and proxies', 'verdict'], ...rows]),
    '',
    wrap(
      `Suggestions a person: ${full?.suggestions.toFixed(2)} of ${bare?.suggestions.toFixed(2)} without a policy; people reached: ${percent(full?.reach)} of ${percent(bare?.reach)}.`,
      columns,
    ),
    wrap(
      differing.length === 0
        ? 'No group of people gets less than others who buy as much.'
        : style('yellow', `Not reached as others who buy as much: ${differing.join(', ')}.`),
      columns,
    ),
    ...(untested.length === 0
      ? []
      : [wrap(`Too few people to say anything: ${untested.join(', ')}.`, columns)]),
  ].join('\n');
}

const percent = (share: number | undefined) => `${((share ?? 0) * 100).toFixed(0)}%`;
