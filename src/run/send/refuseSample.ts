import { parseSmtpUrl } from '../../deliver/smtp/parseSmtpUrl.ts';
import { MesuraError } from '../../domain/index.ts';
import type { Config } from '../config/Config.ts';
import { isUnfilled } from '../init/configText.ts';

/**
 * What is still a sample must not reach people: what the law asks for is not filled in, its people are invented, or its date is
 * fixed. A relay on this machine may hand on to anywhere, so a sample goes even there only when it is asked for with `--sample`;
 * a fixed date alone is what tests and demonstrations on this machine have.
 *
 * @throws MesuraError CONFIG_INVALID
 */
export function refuseSample(config: Config, smtpUrl: string, asked: boolean): void {
  const { loopback } = parseSmtpUrl(smtpUrl);
  const unfilled = isUnfilled(config.shop);
  const why = [
    ...(config.sample ? ['`sample: true`: its people are invented'] : []),
    ...(unfilled ? ['`shop.legalName` or `shop.address` is not filled in'] : []),
    ...(config.now === undefined || loopback ? [] : ['`now` is fixed, so every email would carry that date']),
  ];
  if (why.length === 0 || (asked && loopback)) return;
  if (unfilled && why.length === 1)
    throw new MesuraError('CONFIG_INVALID', 'the shop has not said yet who it is', {
      why: 'by law every email names who sends it, and `shop.legalName` or `shop.address` is not filled in',
      fix: `write them into the configuration; nothing was recorded${loopback ? '. To look at it in a mail program here, say --sample' : ''}`,
    });
  throw new MesuraError('CONFIG_INVALID', 'this is still a sample, and it could reach real people', {
    why: why.join('; '),
    fix: loopback
      ? 'fill in the configuration and delete what belongs to the sample; to look at it in a mail program here, say --sample. Nothing was recorded'
      : 'fill in the configuration and delete what belongs to the sample (`sample`, `now`); nothing was recorded',
  });
}
