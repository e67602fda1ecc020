import {
  campaignNamed,
  type ExplainedProduct,
  type Explanation,
  explainCustomer,
  openShop,
} from '../../run/index.ts';
import type { Command } from '../Command.ts';
import { isoMoments } from '../isoMoments.ts';
import { momentOf, usage, withCommon, withNow } from '../options.ts';
import { sayWhenUnchecked } from '../sayWhenUnchecked.ts';
import { plain, type Terminal } from '../Terminal.ts';
import { wrap } from '../within.ts';

interface Options {
  readonly config?: string;
  readonly json?: boolean;
  readonly campaign?: string;
  readonly reveal?: boolean;
  readonly now?: number;
}

export const explain: Command = {
  configure(program, run) {
    withNow(withCommon(program, 'print one JSON object'))
      .argument('<customer>', "the customer's id")
      .option('--campaign <name>', 'one campaign (default: all)')
      .option('--reveal', 'list what is sensitive too, with its topics; on a terminal only')
      .addHelpText(
        'after',
        '\nDecides anew and stores nothing. Without --reveal it is the same with and without sensitive purchases.',
      )
      .action((customerId: string, options: Options) =>
        run(async (context) => {
          const { terminal } = context;
          if (options.reveal && (options.json || !terminal.isInteractive)) {
            throw usage(
              '--reveal works on a terminal only',
              'what it shows is sensitive: it is for eyes, and never for a file or another program',
            );
          }
          await using shop = await openShop(context, options);
          const { workspace } = shop;
          await sayWhenUnchecked(shop, context);
          const explanations = await explainCustomer(shop, {
            customerId,
            campaigns:
              options.campaign === undefined
                ? [...workspace.campaigns.values()]
                : [campaignNamed(workspace, options.campaign)],
            now: momentOf(context, options.now, workspace.config.now),
            reveal: options.reveal === true,
          });
          if (options.json) terminal.json(withIsoMoments({ customer: customerId, campaigns: explanations }));
          else for (const one of explanations) terminal.out(show(one, terminal));
          return 0;
        }),
      );
  },
};

const COLOURS = { send: 'green', 'send-without-history': 'green', defer: 'yellow', skip: 'dim' } as const;

const withIsoMoments = (value: object): unknown => JSON.parse(JSON.stringify(value, isoMoments));

/** What is in, then what is out by rule: one screen for one campaign, and never wider than the terminal. */
function show(explanation: Explanation, terminal: Terminal): string {
  const { campaign, kind, until, reasons, products, policy, hypothetical } = explanation;
  const { columns } = terminal;
  const suggested = products.filter(({ role }) => role === 'suggested');
  const left = products.filter(({ role }) => role !== 'suggested');
  return [
    `${terminal.style('bold', campaign)}: ${terminal.style(COLOURS[kind], kind)}${until === undefined ? '' : ` until ${new Date(until).toISOString()}`}`,
    ...reasons.map(({ rule, text }) => wrap(`${plain(text)} (${rule})`, columns, '  ')),
    ...(suggested.length === 0
      ? []
      : [
          '',
          terminal.style('green', hypothetical ? 'In, if it were sent' : 'In'),
          ...suggested.map((product) => suggestion(product, columns)),
        ]),
    ...(left.length === 0
      ? []
      : [
          '',
          terminal.style('yellow', hypothetical && left.some(isCandidate) ? 'Out, if it were sent' : 'Out'),
          ...byRule(left).map(({ prefix, names }) => wrap(`${prefix}${names.join(' · ')}`, columns, '  ')),
        ]),
    terminal.style('dim', `policy ${policy}`),
    '',
  ].join('\n');
}

const isCandidate = ({ role }: ExplainedProduct) => role === 'candidate';

function suggestion({ name, productId, basis, detail, rule }: ExplainedProduct, columns: number): string {
  return [
    wrap(plain(`${name || productId}, with ${basis}`), columns, '  '),
    wrap(plain(detail ?? rule), columns, '    '),
  ].join('\n');
}

function byRule(products: readonly ExplainedProduct[]): { prefix: string; names: string[] }[] {
  const groups = Map.groupBy(products, ({ role, rule, topic }) => [role, rule, topic].join(' '));
  return [...groups.values()]
    .sort((a, b) => a.length - b.length)
    .map((group) => ({
      prefix: `${group.length} x ${ruleWords(group[0])}: `,
      names: group.map(({ name, productId }) => plain(name || productId)),
    }));
}

function ruleWords(product: ExplainedProduct | undefined): string {
  if (product === undefined) return '';
  const { role, rule, text, topic } = product;
  const words = topic === undefined ? (text ?? rule) : `${topic}, which the policy keeps silent about`;
  return plain(role === 'purchase' ? `bought, but ${words}` : words);
}
