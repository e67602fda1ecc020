import { parseSmtpUrl } from '../../deliver/index.ts';
import { MesuraError } from '../../domain/index.ts';
import type { Config } from '../config/Config.ts';
import { PLACEHOLDERS } from '../init/configText.ts';

/**
 * A sample may be sent to a server on this machine, to look at. It must not reach people: its date is fixed, and what the
 * law asks for is not filled in.
 *
 * @throws MesuraError CONFIG_INVALID
 */
export function refuseSample(config: Config, smtpUrl: string): void {
  if (parseSmtpUrl(smtpUrl).loopback) return;
  const { legalName, address } = config.shop;
  const unfilled = PLACEHOLDERS.filter((text) => legalName.includes(text) || address.includes(text));
  const why = [
    ...(config.now === undefined ? [] : ['`now` is fixed, so every email would carry that date']),
    ...(unfilled.length === 0 ? [] : ['`shop.legalName` or `shop.address` is not filled in']),
  ];
  if (why.length === 0) return;
  throw new MesuraError('CONFIG_INVALID', 'this is still a sample, and it would reach real people', {
    why: why.join('; '),
    fix: 'fill in the configuration and delete `now`; nothing was recorded',
  });
}
