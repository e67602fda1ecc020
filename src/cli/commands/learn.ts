import { importData } from '../../run/import/importData.ts';
import { type LearnReport, learnFromOrders } from '../../run/learn/learnFromOrders.ts';
import { undecided } from '../../run/learn/reviewProposal.ts';
import { openShop } from '../../run/shop/openShop.ts';
import type { Command } from '../Command.ts';
import { reviewPairs } from '../learn/reviewPairs.ts';
import { showLearned } from '../learn/showLearned.ts';
import { showProxies } from '../learn/showProxies.ts';
import { momentOf, usage, withCommon, withNow } from '../options.ts';
import { createProgress } from '../progress.ts';

interface Options {
  readonly config?: string;
  readonly json?: boolean;
  readonly now?: number;
  readonly review?: boolean;
  readonly proxies?: boolean;
  readonly all?: boolean;
}

export const learn: Command = {
  configure(program, run) {
    withNow(withCommon(program, 'print what was learned as one JSON object'))
      .option('--review', 'decide, one pair of shelves after the other, and use what was approved')
      .option(
        '--proxies',
        'for the privacy officer: what gives a sensitive topic away, as lines for the policy',
      )
      .option('--all', 'with --proxies: also what may be luck')
      .addHelpText('after', HELP)
      .action((options: Options) =>
        run(async (context) => {
          const { terminal } = context;
          if (options.all && !options.proxies) throw usage('--all goes with --proxies', 'add --proxies');
          if (options.review && (options.json || options.proxies))
            throw usage('--review asks questions', 'leave out --json and --proxies');
          if (options.review && !terminal.isInteractive)
            throw usage('--review needs a terminal', 'write the decisions into the file instead');
          await using shop = await openShop(context, options);
          const now = momentOf(context, options.now, shop.workspace.config.now);
          const progress = createProgress(terminal, 'Counting people');
          const report = await learnFromOrders(shop, now, () => progress.advance(1));
          progress.end();
          if (options.json) terminal.json(asJson(report));
          else if (options.proxies) terminal.out(showProxies(report, options.all === true, terminal));
          else {
            terminal.out(showLearned(report, terminal));
            if (options.review && (await reviewPairs(shop, report.proposal.rows, terminal)) > 0)
              await importData(shop.workspace, shop.store, { kinds: ['complements'] });
          }
          return 0;
        }),
      );
  },
};

const HELP = `
Counts, over everybody who has agreed to the use of purchases and without anything sensitive, what is bought together
and within 90 days, and writes what is beyond chance to data/complements.learned.csv ("learned" in the configuration). It only
proposes: approve, narrow or veto each pair of shelves in the first column of the file, or with --review;
"mesura import" then takes what was approved. A later run keeps the decisions and says what changed.
No number in it has fewer people behind it than suggestions.minCustomers of the policy.`;

function asJson({ file, learned, proposal, proxies }: LearnReport) {
  const { people, orders, lines, k, tried, skippedOrders, instead, silence } = learned;
  return {
    ...{ file, people, orders, lines, k, tried, skippedOrders, silence: silence ?? null },
    changes: proposal.changes,
    undecided: undecided(proposal.rows).length,
    pairs: proposal.rows,
    instead,
    proxies: proxies.proxies,
    sureProxies: proxies.sure,
  };
}
