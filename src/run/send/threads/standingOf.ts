import { hash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { policyFingerprint } from '../../../guard/policy/policyFingerprint.ts';
import type { Composer } from '../../compose/createComposer.ts';
import type { Workspace } from '../../workspace/openWorkspace.ts';

/** All that decides what a message says, but for the shop's data. Two composers with the same one compose the same to the byte. */
export interface Standing {
  readonly policy: string;
  readonly config: string;
  /** The versions of all templates. */
  readonly templates: readonly string[];
  /** When the files of the configuration and of the shop's own helpers were written, in milliseconds. */
  readonly code: readonly number[];
}

/** A thread reads the configuration, the policy and the helpers for itself, and somebody may have saved one of them in between. */
export async function standingOf(
  { policy, config, codeFiles }: Workspace,
  composer: Pick<Composer, 'templates'>,
): Promise<Standing> {
  return {
    policy: policyFingerprint(policy),
    config: hash('sha256', JSON.stringify(config)),
    templates: composer.templates.map(({ name, compiled }) => `${name} ${compiled.version}`),
    code: await Promise.all(codeFiles.map(async (file) => (await stat(file)).mtimeMs)),
  };
}
