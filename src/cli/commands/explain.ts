import { Option } from 'commander';
import {
  type ExplainedProduct,
  type Explanation,
  explainCustomer,
} from '../../run/explain/explainCustomer.ts';
import { explainMessage, type MessageExplanation } from '../../run/explain/explainMessage.ts';
import { findCustomer } from '../../run/findCustomer.ts';
import { openShop } from '../../run/shop/openShop.ts';
import { campaignNamed } from '../../run/workspace/openWorkspace.ts';
import type { Command, Exit } from '../Command.ts';
import { isoMoments } from '../isoMoments.ts';
import { momentOf, usage, withCommon, withNow } from '../options.ts';
import { sayWhenUnchecked } from '../sayWhenUnchecked.ts';
import { showMessage } from '../showMessage.ts';
import { plain, type Terminal } from '../Terminal.ts';
import { wrap } from '../within.ts';

interface Options {
  readonly config?: string;
  readonly json?: boolean;
  readonly campaign?: string;
  readonly reveal?: boolean;
  readonly message?: string;
  readonly show?: 'policy' | 'template';
  readonly now?: number;
}

const SHOWN = ['policy', 'template'];
/** The policy with everything that it extends, as the program read it; the file itself is what a person signed. */
const RESOLVED = 'resolved.json';

export const explain: Command = {
  configure(program, run) {
    withNow(withCommon(program, 'print one JSON object'))
      .argument('[customer]', "the customer's id or address")
      .option('--campaign <name>', 'one campaign (default: all)')
      .option(
        '--message <id>',
        'tell of a message that was sent what it said and why, by its Message-ID; the data of then is not needed',
      )
      .addOption(
        new Option('--show <text>', 'with --message: print the archived policy or template of then').choices(
          SHOWN,
        ),
      )
      .option('--reveal', 'list what is sensitive too, with its topics; on a terminal only')
      .addHelpText(
        'after',
        '\nDecides anew and stores nothing. Without --reveal it is the same with and without sensitive purchases.',
      )
      .action((named: string | undefined, options: Options) =>
        run(async (context) => {
          const { terminal } = context;
          if ((named === undefined) === (options.message === undefined))
            throw usage(
              'explain takes a customer, or a message',
              'write "mesura explain <customer>" or "mesura explain --message <id>"',
            );
          if (options.show !== undefined && options.message === undefined)
            throw usage('--show goes with --message', 'name the message whose policy or template is wanted');
          if (options.reveal && (options.json || !terminal.isInteractive)) {
            throw usage(
              '--reveal works on a terminal only',
              'what it shows is sensitive: it is for eyes, and never for a file or another program',
            );
          }
          await using shop = await openShop(context, options);
          const { workspace } = shop;
          if (named === undefined) {
            const reveal = options.reveal === true;
            return tellMessage(
              await explainMessage(shop, options.message ?? '', { reveal }),
              options,
              terminal,
            );
          }
          await sayWhenUnchecked(shop, context);
          const customerId = await findCustomer(shop.store, named);
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

function tellMessage(message: MessageExplanation, { json, show }: Options, terminal: Terminal): Exit {
  if (show !== undefined) {
    const texts = (show === 'policy' ? message.policy : message.template)?.texts ?? [];
    for (const { text } of texts.filter(({ name }) => name !== RESOLVED)) terminal.raw(`${text.trimEnd()}\n`);
    if (texts.length === 0) terminal.say(`The archive does not hold the ${show} of this message.`);
    return texts.length === 0 ? 1 : 0;
  }
  if (json) terminal.json(withIsoMoments(message));
  else terminal.out(showMessage(message, terminal));
  return 0;
}

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
