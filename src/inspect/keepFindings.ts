import { MesuraError } from '../domain/index.ts';
import { isFeature } from './clients/supportOf.ts';
import { type Finding, GROUPS } from './Finding.ts';
import { INSPECTIONS } from './inspectEmail.ts';

/** Which findings are told: codes (`alt-missing`), groups (`links`) or features of mail programs (`css-border-radius`). */
export interface Selection {
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
}

const isNamed = (finding: Finding, names: readonly string[]) =>
  names.includes(finding.code) ||
  names.includes(finding.group) ||
  (finding.support !== undefined && names.includes(finding.support.feature));

export function keepFindings(
  findings: readonly Finding[],
  { only = [], skip = [] }: Selection,
): readonly Finding[] {
  return findings.filter(
    (finding) => (only.length === 0 || isNamed(finding, only)) && !isNamed(finding, skip),
  );
}

/** @throws MesuraError USAGE for a name that is none */
export function checkSelection({ only = [], skip = [] }: Selection): void {
  const unknown = [...only, ...skip].find(
    (name) => !(name in INSPECTIONS) && !GROUPS.some((group) => group === name) && !isFeature(name),
  );
  if (unknown === undefined) return;
  throw new MesuraError('USAGE', `there is no finding "${unknown.slice(0, 60)}"`, {
    why: `groups: ${GROUPS.join(', ')}; codes: ${Object.keys(INSPECTIONS).join(', ')}`,
    fix: 'name a group, a code, or a feature such as css-border-radius; docs/inspections.md explains them',
  });
}
