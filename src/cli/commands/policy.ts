import path from 'node:path';
import { prepareGuard } from '../../run/prepareGuard.ts';
import { decideReview } from '../../run/review/decideReview.ts';
import { reviewCatalog } from '../../run/review/reviewCatalog.ts';
import { reviewComplements } from '../../run/review/reviewComplements.ts';
import { pairCsv, reviewCsv } from '../../run/review/reviewCsv.ts';
import { proposalText } from '../../run/shelves/proposalText.ts';
import { suggestForShop } from '../../run/shelves/suggestForShop.ts';
import { openShop, type Shop } from '../../run/shop/openShop.ts';
import type { Command, Context, Exit } from '../Command.ts';
import { usage, withCommon } from '../options.ts';
import { showDecided } from '../policy/showDecided.ts';
import { showPairs } from '../policy/showPairs.ts';
import { showReview } from '../policy/showReview.ts';

interface Options {
  readonly config?: string;
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly all?: boolean;
  readonly pairs?: boolean;
  readonly suggest?: boolean;
  readonly decide?: string;
  readonly dryRun?: boolean;
}

const HELP = `
For the person who signs the policy: which products of the catalog are sensitive, in groups that one decision settles, the
doubtful first; what is not flagged although its neighbours are; which exceptions let something through, and which
categories are not mapped. It speaks of the catalog, never of a customer. Written to a file, nothing is cut.

To decide in a spreadsheet: mesura policy --csv > review.csv, write "harmless" or "sensitive" and why into the last two
columns (in the row of a group, or of a product), then mesura policy --decide review.csv writes it into the policy.

To map your categories: mesura policy --suggest > map.yaml proposes for each of them what it is in Google's taxonomy, by its name and by
what stands on it, as a block to read and paste into policy.yaml. What the policy would keep silent stands first. With --all, also
what is mapped already.

Ends with 1 when the policy, or a campaign that refills, names a product or category that is not in the catalog, and with --pairs when a pair does.`;

export const policy: Command = {
  configure(program, run) {
    withCommon(program, 'print one JSON object')
      .addHelpText('after', HELP)
      .option('--all', 'every product of every group, with every finding')
      .option('--csv', 'print the review as CSV, with columns for decisions')
      .option('--decide <file>', 'write the decisions of such a file into the policy')
      .option('--dry-run', 'with --decide: only say what would be written')
      .option('--suggest', "propose what your categories are in Google's taxonomy")
      .option(
        '--pairs',
        'review the complements: pairs that nothing supports, that point at nothing, or that are substitutes',
      )
      .action((options: Options) => run((context) => review(context, options)));
  },
};

async function review(context: Context, options: Options): Promise<Exit> {
  const { terminal } = context;
  if (options.json && options.csv) throw usage('--json and --csv cannot be together', 'choose one of them');
  if (options.decide !== undefined && (options.pairs || options.csv))
    throw usage('--decide cannot be with --pairs or --csv', 'decide first, then look again');
  if (options.suggest && (options.pairs || options.csv || options.decide !== undefined))
    throw usage('--suggest cannot be with --pairs, --csv or --decide', 'map first, then review');
  if (options.dryRun && options.decide === undefined)
    throw usage('--dry-run needs --decide', 'without --decide nothing is written anyway');
  await using shop = await openShop(context, options);
  if (options.decide !== undefined) {
    const file = { path: path.resolve(context.cwd, options.decide), shown: options.decide };
    const decided = await decideReview(shop, file, options.dryRun !== true);
    if (options.json) terminal.json(decided);
    else terminal.out(showDecided(decided, terminal, options.dryRun === true));
    return decided.gone.length === 0 ? 0 : 1;
  }
  if (options.suggest) return await suggest(shop, context, options);
  const guard = await prepareGuard(shop);
  if (options.pairs) {
    const pairs = await reviewComplements(shop, guard);
    if (options.json) terminal.json(pairs);
    else if (options.csv) for (const line of pairCsv(pairs)) terminal.raw(line);
    else terminal.out(showPairs(pairs, terminal));
    return pairs.questioned.some(({ doubt }) => doubt === 'dangling') ? 1 : 0;
  }
  const catalog = await reviewCatalog(shop.store, guard, shop.workspace.campaigns.values());
  if (options.json) terminal.json(catalog);
  else if (options.csv) for (const line of reviewCsv(catalog)) terminal.raw(line);
  else terminal.out(showReview(catalog, { ...terminal, all: options.all === true }));
  return catalog.unmatched.length === 0 ? 0 : 1;
}

/** The block goes to standard output, what is said about it beside it. */
async function suggest(shop: Shop, { terminal }: Context, options: Options): Promise<Exit> {
  const products = await shop.store.products();
  const proposals = await suggestForShop(shop.workspace.policy, products);
  if (options.json) {
    terminal.json({ shelves: proposals });
    return 0;
  }
  const wanted = options.all ? proposals : proposals.filter(({ mapped }) => mapped === undefined);
  const mapped = proposals.length - wanted.length;
  if (products.length === 0) terminal.say('There are no products yet: run "mesura import" first.');
  else if (wanted.length === 0)
    terminal.say(
      `All ${proposals.length} categories of the catalog are mapped; --all proposes for them too.`,
    );
  else {
    terminal.out(proposalText(wanted));
    terminal.say(
      `${wanted.length} ${wanted.length === 1 ? 'category' : 'categories'}${mapped > 0 ? `, ${mapped} are mapped already (--all shows them)` : ''}. Read each line: a proposal is a guess.`,
    );
  }
  return 0;
}
