import { lowContrasts } from '../../domain/index.ts';
import type { Diagnostic } from '../../template/index.ts';
import type { Workspace } from '../workspace/openWorkspace.ts';

/** What of the brand's colours is hard to read (WCAG 2.2, 1.4.3). A warning: the shop decides how it looks. */
export function checkBrand({ config, configFile, shown }: Workspace): Diagnostic[] {
  return lowContrasts(config.brand).map(({ what, ratio }) => ({
    code: 'brand-contrast',
    severity: 'warning',
    message: `brand: ${what} has a contrast of ${ratio.toFixed(1)}:1`,
    fix: 'choose colours that are 4.5:1 or more apart, or many people cannot read it (WCAG 2.2, 1.4.3)',
    place: { file: shown(configFile), line: 1, column: 1 },
    frame: '',
  }));
}
