import type { Diagnostic } from '../../template/index.ts';
import { isUnfilled } from '../init/configText.ts';
import type { Workspace } from '../workspace/openWorkspace.ts';

/**
 * A folder of a shop's own in which nobody has written yet who it is. A warning: templates can be looked at before that, and `send`
 * refuses.
 */
export function checkShop({ config, configFile, shown }: Workspace): Diagnostic[] {
  if (config.sample || !isUnfilled(config.shop)) return [];
  return [
    {
      code: 'shop-unfilled',
      severity: 'warning',
      message: '`shop.legalName` or `shop.address` is still what "mesura init" wrote',
      fix: 'write the full legal name and the postal address: by law every email names who sends it, and nothing is sent before',
      place: { file: shown(configFile), line: 1, column: 1 },
      frame: '',
    },
  ];
}
