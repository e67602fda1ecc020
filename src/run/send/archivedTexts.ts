import { policyFingerprint } from '../../guard/policy/policyFingerprint.ts';
import type { ArchivedText } from '../../store/index.ts';
import type { NamedTemplate } from '../compose/compileTemplates.ts';
import type { Workspace } from '../workspace/openWorkspace.ts';

/** The policy that a run archives: as its file is, and with everything that it extends, since the built-in lists change with the program. */
export function archivedPolicy({ policy, policyFile }: Workspace): ArchivedText[] {
  const fingerprint = policyFingerprint(policy);
  return [
    { kind: 'policy', fingerprint, ...policyFile },
    { kind: 'policy', fingerprint, name: 'resolved.json', text: JSON.stringify(policy, null, 1) },
  ];
}

/** Every template with its partials, as a run archives them before its first message. */
export function archivedTemplates(templates: readonly NamedTemplate[]): ArchivedText[] {
  return templates.map(({ name, compiled: { version, sources } }) => ({
    kind: 'template' as const,
    fingerprint: version,
    name,
    text: sources.map(({ file, source }) => `{{!-- ${file} --}}\n${source}`).join('\n'),
  }));
}
