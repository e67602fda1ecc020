import { policyFingerprint } from '../../guard/policy/policyFingerprint.ts';
import type { ArchivedText } from '../../store/index.ts';
import type { NamedTemplate } from '../compose/compileTemplates.ts';
import type { Workspace } from '../workspace/openWorkspace.ts';

/**
 * What a run archives before its first message: the policy as its file is, the same with everything that it extends (the
 * built-in lists change with the program), and every template with its partials.
 */
export function archivedTexts(
  { policy, policyFile }: Workspace,
  templates: readonly NamedTemplate[],
): ArchivedText[] {
  const fingerprint = policyFingerprint(policy);
  return [
    { kind: 'policy', fingerprint, ...policyFile },
    { kind: 'policy', fingerprint, name: 'resolved.json', text: JSON.stringify(policy, null, 1) },
    ...templates.map(({ name, compiled: { version, sources } }) => ({
      kind: 'template' as const,
      fingerprint: version,
      name,
      text: sources.map(({ file, source }) => `{{!-- ${file} --}}\n${source}`).join('\n'),
    })),
  ];
}
