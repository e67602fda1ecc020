import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { MesuraError } from '../../domain/index.ts';
import type { Applied, ApplyChanges, Change } from '../ledger/changes.ts';
import type { Answer, Request } from './ledgerThreadEntry.ts';

/** Below this many groups of changes a run is over before a thread would have paid for its start. */
const GROUPS_BEFORE_THREAD = 10;

/** The source or the build: whichever this file is of. */
const ENTRY = new URL(`./ledgerThreadEntry${path.extname(fileURLToPath(import.meta.url))}`, import.meta.url);

/** Writes the ledger of `file` here at first, and in a thread of its own once there is much to write. */
export class LedgerThread {
  readonly #file: string;
  readonly #here: ApplyChanges;
  #groups = 0;
  #worker: Worker | undefined;
  #settle: ((answer: Answer) => void) | undefined;

  constructor(file: string, here: ApplyChanges) {
    this.#file = file;
    this.#here = here;
  }

  /** One group at a time: `GroupCommit` asks for the next when it has the answer for the one before. */
  readonly apply: ApplyChanges = async (changes) => {
    if (this.#groups++ < GROUPS_BEFORE_THREAD) return this.#here(changes);
    const answer = await this.#ask(changes);
    if ('applied' in answer) return answer.applied as Applied[];
    if ('broken' in answer) throw new Error(answer.broken);
    const { code, message, why, fix } = answer.failed;
    throw new MesuraError(code, message, { ...(why && { why }), ...(fix && { fix }) });
  };

  async close(): Promise<void> {
    const worker = this.#worker;
    if (!worker) return;
    const ended = new Promise((resolve) => worker.once('exit', resolve));
    worker.ref();
    worker.postMessage('close' satisfies Request);
    await ended;
  }

  #ask(changes: readonly Change[]): Promise<Answer> {
    this.#worker ??= this.#start();
    const worker = this.#worker;
    // The process stays for an answer that somebody waits for, and for nothing else.
    worker.ref();
    return new Promise((resolve) => {
      this.#settle = (answer) => {
        this.#settle = undefined;
        worker.unref();
        resolve(answer);
      };
      worker.postMessage(changes satisfies Request);
    });
  }

  #start(): Worker {
    const worker = new Worker(ENTRY, {
      workerData: { file: this.#file },
      // What it holds lives for one group: a small nursery is emptied often and stays small.
      resourceLimits: { maxYoungGenerationSizeMb: 8 },
    });
    worker.on('message', (answer: Answer) => this.#settle?.(answer));
    // Whoever waits for a thread that dies learns that nothing is certain; the next group starts a new one.
    const lost = (error: unknown) => {
      this.#worker = undefined;
      this.#settle?.({ broken: `the thread that writes the ledger ended: ${String(error)}` });
    };
    worker.on('error', lost);
    worker.on('exit', lost);
    return worker;
  }
}
