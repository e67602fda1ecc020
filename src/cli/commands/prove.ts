import { randomInt } from 'node:crypto';
import { findCustomer } from '../../run/findCustomer.ts';
import { type Proof, proofPage, proveShop } from '../../run/prove/proveShop.ts';
import { openShop } from '../../run/shop/openShop.ts';
import type { Command } from '../Command.ts';
import { momentOf, usage, wholeNumber, withCommon, withNow } from '../options.ts';
import { createProgress } from '../progress.ts';
import { plain, type Terminal } from '../Terminal.ts';
import { table } from '../table.ts';
import { wrap } from '../within.ts';
import { writeReport } from '../writeReport.ts';

interface Options {
  readonly config?: string;
  readonly json?: boolean;
  readonly now?: number;
  readonly times: number;
  readonly days: number;
  readonly seed?: number;
  readonly report?: string;
  readonly reveal?: boolean;
}

const SEEDS = 2 ** 31;

export const prove: Command = {
  configure(program, run) {
    withNow(withCommon(program, 'print one JSON object'))
      .argument('[customer]', 'one customer, by id or address (default: all)')
      .option('--times <n>', 'how many times random purchases are put in', wholeNumber(0), 3)
      .option('--days <n>', 'how many days are sent, one after the other', wholeNumber(1), 3)
      .option(
        '--seed <n>',
        'decides the random purchases (default: a new one, which is printed)',
        wholeNumber(0),
      )
      .option('--report <file>', 'write the proof as a page that can be filed')
      .option('--reveal', 'where something differs, name it; on a terminal only')
      .addHelpText(
        'after',
        `
Works on copies beside the database, which are removed; nothing is sent, and what is stored is not touched. Takes out
what the policy calls sensitive and what an unlisted source brought, puts random such purchases in, and compares all
that would leave and all that others may read. Exit code 1 where anything differs: that is a defect; please report it.`,
      )
      .action((named: string | undefined, options: Options) =>
        run(async (context) => {
          const { terminal } = context;
          if (options.reveal && (options.json || !terminal.isInteractive))
            throw usage(
              '--reveal works on a terminal only',
              'a difference tells who has bought something sensitive: it is for eyes, and never for a file',
            );
          await using shop = await openShop(context, options);
          const customerId = named === undefined ? undefined : await findCustomer(shop.store, named);
          const progress = createProgress(terminal, 'Proving');
          const proof = await proveShop(shop, {
            now: momentOf(context, options.now, shop.workspace.config.now),
            ...(customerId === undefined ? {} : { customerId }),
            times: options.times,
            days: options.days,
            seed: options.seed ?? randomInt(SEEDS),
            signal: context.signal,
            onStep: (what) => progress.advance(1, what),
          });
          progress.end();
          if (options.report !== undefined) {
            const { name } = shop.workspace.config.shop;
            const occasion = {
              shop: name,
              made: new Date(context.clock()),
              ...(customerId && { customerId }),
            };
            await writeReport(options.report, context.cwd, proofPage(proof, occasion), '--report');
          }
          const { places, ...told } = proof;
          if (options.json) terminal.json({ ...told, now: new Date(proof.now).toISOString() });
          else terminal.out(show(proof, terminal, options.reveal === true));
          return proof.verdict === 'same' ? 0 : 1;
        }),
      );
  },
};

function show(proof: Proof, terminal: Terminal, reveal: boolean): string {
  const { scope, customers, products, areas, arms, seed, days, policy, places } = proof;
  const rows = areas.map(({ area, compared, differences }) => [
    String(compared).padStart(8),
    differences === 0 ? 'same' : terminal.style('red', `${differences} differ`),
    area,
  ]);
  const verdict =
    proof.verdict === 'same'
      ? terminal.style('green', 'Same: sensitive purchases change nothing.')
      : terminal.style(
          'red',
          'Differs: a sensitive purchase changes something. This is a defect; please report it.',
        );
  return [
    `${scope === 'one' ? 'One customer' : `${customers} customers`}, ${products.all} products (${products.sensitive} sensitive), ${days} ${days === 1 ? 'day' : 'days'}, policy ${policy.fingerprint}, seed ${seed}`,
    '',
    table(
      arms.map(({ name, putIn, differences }) => [
        name,
        putIn === undefined ? 'the purchases as they are' : `${putIn} random purchases put in`,
        differences === 0 ? 'the same as without' : terminal.style('red', `${differences} differences`),
      ]),
    ),
    '',
    table([['compared', 'verdict', 'what'], ...rows]),
    '',
    ...(reveal ? places.map((text) => wrap(plain(text), terminal.columns, '  ')) : []),
    verdict,
  ].join('\n');
}
