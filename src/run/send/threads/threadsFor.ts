import { availableParallelism } from 'node:os';
import type { GuardedData } from '../../prepareGuard.ts';
import type { Workspace } from '../../workspace/openWorkspace.ts';
import type { SendEvent } from '../SendReport.ts';
import type { Composing } from '../whoComposes.ts';
import { createThreads, type Threads } from './createThreads.ts';
import { standingOf } from './standingOf.ts';

/** A thread takes half a second of a processor to stand, which is what a thousand messages take to be composed. */
const AFTER_MESSAGES = 500;
const MOST_BY_DEFAULT = 4;

/** One processor is for the mail server and one for the ledger; the others may compose. */
const threadsByDefault = () => Math.max(0, Math.min(MOST_BY_DEFAULT, availableParallelism() - 2));

/** The threads that the configuration asks for, or this machine has processors for; nothing where those are none. */
export async function threadsFor(
  workspace: Workspace,
  data: GuardedData,
  { composer, files }: Composing,
  { secret, onEvent }: { readonly secret: string; readonly onEvent?: (event: SendEvent) => void },
): Promise<Threads | undefined> {
  const count = workspace.config.sending.threads ?? threadsByDefault();
  if (count === 0) return undefined;
  return createThreads({
    ...{ count, after: AFTER_MESSAGES, standing: await standingOf(workspace, composer) },
    data: { cwd: workspace.root, configFile: workspace.configFile, files, ...data, secret },
    ...(onEvent && { onEvent }),
  });
}
