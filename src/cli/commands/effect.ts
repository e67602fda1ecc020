import { minorDigits } from '../../domain/index.ts';
import { EFFECT_WORDS, effectPage, MEASURE_NAMES } from '../../run/effect/effectPage.ts';
import { type EffectReport, measureEffect } from '../../run/effect/measureEffect.ts';
import { openShop } from '../../run/shop/openShop.ts';
import { campaignNamed } from '../../run/workspace/openWorkspace.ts';
import type { Command } from '../Command.ts';
import { momentOf, wholeNumber, withCommon, withNow } from '../options.ts';
import { createProgress } from '../progress.ts';
import { plain, type Terminal } from '../Terminal.ts';
import { table } from '../table.ts';
import { wrap } from '../within.ts';
import { writeReport } from '../writeReport.ts';

interface Options {
  readonly config?: string;
  readonly json?: boolean;
  readonly now?: number;
  readonly days: number;
  readonly out: string;
}

export const effect: Command = {
  configure(program, run) {
    withNow(withCommon(program, 'print the figures as one JSON object, and write no report'))
      .argument('[campaign]', 'one campaign (default: all)')
      .option('--days <number>', 'how many days after an email are looked at', wholeNumber(1), 30)
      .option('--out <file>', 'where the report goes', 'effect.html')
      .addHelpText(
        'after',
        `\nWhat the emails change: later orders of people who were written to against those of people who were held back
("control" of a campaign: 0.1 holds a tenth of them back). No pixel and no link is followed. Nothing is shown before
each group has 100 people, and between two looks the answer stays the same: "too early" is an answer.`,
      )
      .action((campaign: string | undefined, options: Options) =>
        run(async (context) => {
          const { terminal } = context;
          await using shop = await openShop(context, options);
          if (campaign !== undefined) campaignNamed(shop.workspace, campaign);
          const progress = createProgress(terminal, 'Reading people');
          const report = await measureEffect(shop, {
            now: momentOf(context, options.now, shop.workspace.config.now),
            days: options.days,
            onPerson: () => progress.advance(1),
            ...(campaign === undefined ? {} : { campaign }),
          });
          progress.end();
          if (options.json) terminal.json(report);
          else {
            terminal.out(shown(report, terminal));
            await writeReport(options.out, context.cwd, effectPage(report), '--out');
            terminal.out(wrap(`The report: ${plain(options.out)}`, terminal.columns));
          }
          return 0;
        }),
      );
  },
};

function shown({ campaigns, days, currency, overall }: EffectReport, { columns, style }: Terminal): string {
  const digits = minorDigits(currency);
  const money = (minor: number) => (minor / 10 ** digits).toFixed(digits);
  const parts = campaigns.map((one) => {
    const head = `${style('bold', one.campaign)}: ${EFFECT_WORDS[one.verdict]}`;
    const counted = `${one.written} written to, ${one.held} held back, with their ${days} days over; next look at ${one.nextLook} in the smaller group`;
    const hint =
      one.control === undefined && one.held === 0
        ? ['no control group is set: campaigns.<name>.control']
        : [];
    const rows = one.shares.map(({ measure, written: a, held: b, difference }) => [
      `  ${MEASURE_NAMES[measure]}`,
      `${((100 * a.count) / a.people).toFixed(1)}%`,
      `${((100 * b.count) / b.people).toFixed(1)}%`,
      `${(100 * difference.value).toFixed(1)} (${(100 * difference.low).toFixed(1)} to ${(100 * difference.high).toFixed(1)})`,
    ]);
    const spent = one.spent && [
      `  spent a person, ${currency}`,
      money(one.spent.written),
      money(one.spent.held),
      `${money(one.spent.difference.value)} (${money(one.spent.difference.low)} to ${money(one.spent.difference.high)})`,
    ];
    const figures =
      rows.length === 0
        ? []
        : [table([['', 'written to', 'held back', 'difference (95%)'], ...rows, ...(spent ? [spent] : [])])];
    return [
      wrap(head, columns),
      wrap(counted, columns, '  '),
      ...hint.map((text) => wrap(text, columns, '  ')),
      ...figures,
    ].join('\n');
  });
  const all =
    overall === undefined || campaigns.length < 2
      ? []
      : [
          wrap(
            `All together: ${(100 * overall.value).toFixed(1)} of a hundred people more bought again (95%: ${(100 * overall.low).toFixed(1)} to ${(100 * overall.high).toFixed(1)})`,
            columns,
          ),
        ];
  return [...parts, ...all].join('\n\n');
}
