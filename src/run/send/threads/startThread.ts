import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Standing } from './standingOf.ts';
import type { Answer, Done, Task, ThreadData } from './Task.ts';

/** The source or the build: whichever this file is of. */
const ENTRY = new URL(`./composeThreadEntry${path.extname(fileURLToPath(import.meta.url))}`, import.meta.url);

/** What it makes lives for one message: a small nursery is emptied often and stays small. */
const YOUNG_MB = 16;

export interface Thread {
  /** Whether it takes tasks. */
  stands(): boolean;
  /** How many tasks it has. */
  waiting(): number;
  /** Nothing where it ended before it was done: somebody else must do it. */
  perform(task: Task): Promise<Done | undefined>;
  end(): Promise<void>;
}

/** @param on `agrees`: whether it stands where it should; `ended`: told once, when it takes no more tasks */
export function startThread(
  data: ThreadData,
  on: { readonly agrees: (standing: Standing) => boolean; readonly ended: (thread: Thread) => void },
): Thread {
  const tasks = new Map<number, (done: Done | undefined) => void>();
  let state: 'starting' | 'standing' | 'ended' = 'starting';
  const worker = new Worker(ENTRY, {
    workerData: data,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  const thread: Thread = {
    stands: () => state === 'standing',
    waiting: () => tasks.size,
    perform: (task) =>
      new Promise((resolve) => {
        tasks.set(task.id, resolve);
        worker.postMessage(task);
      }),
    async end() {
      await worker.terminate();
    },
  };
  const over = () => {
    if (state === 'ended') return;
    state = 'ended';
    for (const resolve of tasks.values()) resolve(undefined);
    tasks.clear();
    on.ended(thread);
  };
  worker.on('message', (answer: Answer) => {
    if ('standing' in answer) {
      if (on.agrees(answer.standing)) state = 'standing';
      else void worker.terminate();
      return;
    }
    tasks.get(answer.id)?.(answer);
    tasks.delete(answer.id);
  });
  worker.on('error', over);
  worker.on('exit', over);
  return thread;
}
