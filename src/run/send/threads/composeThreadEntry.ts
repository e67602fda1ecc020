import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { MesuraError } from '../../../domain/index.ts';
import { composerOf } from '../../prepareComposer.ts';
import { guardOver } from '../../prepareGuard.ts';
import { campaignNamed, openWorkspace } from '../../workspace/openWorkspace.ts';
import { readyFor } from '../handOver.ts';
import { standingOf } from './standingOf.ts';
import type { Answer, Done, Task, ThreadData } from './Task.ts';

/**
 * The entry of a thread that composes messages: decides, renders, looks at the last door and signs the links, and gives back the bytes
 * with what the ledger keeps of them. It writes nothing and asks nobody.
 */
enableCompileCache();
const { cwd, configFile, files, secret, ...data } = workerData as ThreadData;
const workspace = await openWorkspace(cwd, configFile);
const guard = guardOver(workspace, data);
const composer = composerOf(workspace, files, guard, secret, 'send');
const rivals = [...workspace.campaigns.values()];

parentPort?.on('message', async (task: Task) => {
  const done = await perform(task);
  say(done, 'bytes' in done ? [done.bytes.buffer] : []);
});
say({ standing: await standingOf(workspace, composer) });

function say(answer: Answer, handedOver: ArrayBuffer[] = []): void {
  parentPort?.postMessage(answer, handedOver);
}

async function perform({ id, ...task }: Task): Promise<Done> {
  const { customer, orders, impressions, decidedAt, at, reservedAs } = task;
  try {
    const campaign = campaignNamed(workspace, task.campaign);
    const decision = guard.decide({ customer, orders, impressions, campaign, rivals, now: decidedAt });
    const composed = await composer.compose(campaign, customer, decision, at, reservedAs);
    const { message, said } = readyFor(decision, composed);
    const { messageId, envelope, raw } = message;
    const bytes = new Uint8Array(raw.length);
    Buffer.from(bytes.buffer).write(raw, 'latin1');
    return { id, messageId, envelope, bytes, said };
  } catch (error) {
    if (!(error instanceof MesuraError)) return { id, broken: String(error) };
    const { code, message, why, fix, place } = error;
    return { id, failed: { code, message, why, fix, place } };
  }
}
