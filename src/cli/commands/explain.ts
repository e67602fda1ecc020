import { campaignNamed, type Explanation, explainCustomer, openShop } from '../../run/index.ts';
import type { Command } from '../Command.ts';
import { momentOf, usage, withCommon, withNow } from '../options.ts';
import { plain, type Terminal } from '../Terminal.ts';
import { table } from '../table.ts';

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
      .option('--reveal', 'list sensitive products too, with their topics; on a terminal only')
      .addHelpText(
        'after',
        '\nDecides anew and stores nothing. Without --reveal, sensitive products are only counted.',
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
          const explanations = await explainCustomer(shop, {
            customerId,
            campaigns:
              options.campaign === undefined
                ? [...workspace.campaigns.values()]
                : [campaignNamed(workspace, options.campaign)],
            now: momentOf(context, options.now, workspace.config.now),
            reveal: options.reveal === true,
          });
          if (options.json) terminal.json({ customer: customerId, campaigns: explanations });
          else for (const one of explanations) terminal.out(show(one, terminal));
          return 0;
        }),
      );
  },
};

const COLOURS = { send: 'green', 'send-without-history': 'green', defer: 'yellow', skip: 'dim' } as const;

function show(explanation: Explanation, terminal: Terminal): string {
  const { campaign, kind, until, reasons, products, sensitive, policy } = explanation;
  const rows = products.map(({ role, rule, topic, name, productId, basis, detail }) => [
    role === 'suggested' ? terminal.style('green', 'in') : terminal.style('dim', 'out'),
    role === 'purchase' ? 'bought' : 'candidate',
    plain(name === '' ? productId : name),
    plain(topic === undefined ? rule : `${rule} (${topic})`),
    plain(
      [basis === undefined ? '' : `goes with ${basis}`, detail ?? '']
        .filter((part) => part !== '')
        .join('; '),
    ),
  ]);
  return [
    `${terminal.style('bold', campaign)}: ${terminal.style(COLOURS[kind], kind)}${until === undefined ? '' : ` until ${new Date(until).toISOString()}`}`,
    ...reasons.map(({ rule, text }) => `  ${rule}: ${plain(text)}`),
    ...(rows.length === 0 ? [] : ['', table(rows)]),
    ...(sensitive === 0 ? [] : [`\n${sensitive} more left out by the policy (--reveal lists them)`]),
    terminal.style('dim', `policy ${policy}`),
    '',
  ].join('\n');
}
