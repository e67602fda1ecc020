import { type ConsentEvent, Purpose } from '../../domain/index.ts';
import { claimBehindToken } from '../../run/aftermath/suppressions.ts';
import { customerUnknown } from '../../run/explain/explainCustomer.ts';
import { findCustomer } from '../../run/findCustomer.ts';
import { openShop, type Shop } from '../../run/shop/openShop.ts';
import type { Command, Context, Exit } from '../Command.ts';
import { oneOf, usage } from '../options.ts';
import { plain } from '../Terminal.ts';
import { table } from '../table.ts';

interface Options {
  readonly config?: string;
  readonly json?: boolean;
  readonly token?: string;
  readonly purpose?: ConsentEvent['purpose'];
  readonly where: string;
  readonly wording?: string;
}

export const consent: Command = {
  configure(program, run) {
    program.addHelpText(
      'after',
      '\nFor what is said by telephone, by letter or in the shop. Each event is kept with its moment, where it was said and\nwhich wording the person heard (GDPR art. 7(1)); the newest counts. To be left in peace for good is another thing:\nsee "mesura suppress add".',
    );
    const subcommand = (name: string, summary: string) =>
      program
        .command(name)
        .description(summary)
        .argument('[customer]', "the customer's id or address")
        .option('--token <token>', 'the token of a preferences link instead of the customer')
        .option('--config <file>', 'the configuration (default: mesura.config.ts here)')
        .option('--json', 'print the result as JSON');
    const change = (name: string, state: ConsentEvent['state'], summary: string) =>
      subcommand(name, summary)
        .requiredOption('--purpose <purpose>', Purpose.options.join(' or '), oneOf(Purpose.options))
        .option('--where <where>', 'where it was said', 'telephone')
        .option('--wording <name>', 'which wording the person heard')
        .action((named: string | undefined, options: Options) =>
          run((context) => record(context, named, options, state)),
        );
    change('give', 'given', 'the person agrees: to emails, or to the use of purchases');
    change('withdraw', 'withdrawn', 'the person no longer agrees');
    subcommand('show', 'print what the person has said, oldest first').action(
      (named: string | undefined, options: Options) => run((context) => show(context, named, options)),
    );
  },
};

async function record(
  context: Context,
  named: string | undefined,
  options: Options,
  state: ConsentEvent['state'],
): Promise<Exit> {
  const { terminal, clock } = context;
  await using shop = await openShop(context, options);
  const customerId = await whom(shop, context, named, options);
  const { purpose, where, wording } = options;
  if (purpose === undefined) return 2;
  await shop.store.answers.record(
    customerId,
    { consents: [{ purpose, state, where, ...(wording === undefined ? {} : { wording }) }] },
    clock(),
  );
  if (options.json) terminal.json({ customer: customerId, purpose, state });
  else terminal.out(`Written down: ${purpose} ${state}. It counts from now on, also for what is being sent.`);
  return 0;
}

async function show(context: Context, named: string | undefined, options: Options): Promise<Exit> {
  const { terminal } = context;
  await using shop = await openShop(context, options);
  const person = await shop.store.answers.of(await whom(shop, context, named, options));
  if (person === undefined) throw customerUnknown();
  const { consents, suppressed, leftLists, wishes } = person;
  if (options.json) {
    const events = consents.map(({ at, ...event }) => ({ ...event, at: new Date(at).toISOString() }));
    terminal.json({ customer: person.id, consents: events, suppressed, leftLists, wishes });
    return 0;
  }
  terminal.out(
    consents.length === 0
      ? 'No consent was ever given or withdrawn.'
      : table(
          consents.map(({ at, purpose, state, where = '', wording = '' }) =>
            [new Date(at).toISOString(), purpose, state, where, wording].map(plain),
          ),
        ),
  );
  if (suppressed) terminal.out('Must not be written to: see "mesura suppress list".');
  if (leftLists?.length) terminal.out(`Has left: ${leftLists.join(', ')}`);
  if (wishes?.pace) terminal.out(`Wants less often: ${wishes.pace}`);
  if (wishes?.pauseUntil) terminal.out(`Wants a pause until ${new Date(wishes.pauseUntil).toISOString()}`);
  return 0;
}

async function whom(
  { store }: Shop,
  { env }: Context,
  named: string | undefined,
  { token }: Options,
): Promise<string> {
  if ((named === undefined) === (token === undefined))
    throw usage('one customer is needed, or one token', 'name the id or the address, or give --token TOKEN');
  const id =
    named === undefined
      ? claimBehindToken(env, token ?? '', 'preferences').customerId
      : await findCustomer(store, named);
  if ((await store.answers.of(id)) === undefined) throw customerUnknown();
  return id;
}
