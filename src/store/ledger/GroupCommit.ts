import { setImmediate } from 'node:timers/promises';
import type { Applied, ApplyChanges, Change } from './changes.ts';
import { overtaken, refusal } from './refusal.ts';

/** More than this in one commit would keep the first caller waiting for the last one's rows. */
const MAX_GROUP = 1000;

interface Waiting {
  readonly change: Change;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Makes changes that were asked for at the same time share one commit. A commit waits for the disk; twenty connections
 * that each wait for their own would wait one after another. No change is delayed for company: a group is what has
 * come while the one before was being written.
 */
export class GroupCommit {
  readonly #apply: ApplyChanges;
  #waiting: Waiting[] = [];
  #working: Promise<void> | undefined;

  constructor(apply: ApplyChanges) {
    this.#apply = apply;
  }

  submit<Result>(change: Change): Promise<Result> {
    return new Promise<Result>((resolve, reject) => {
      this.#waiting.push({ change, resolve: resolve as (result: unknown) => void, reject });
      this.#working ??= this.#work();
    });
  }

  /** Resolves when nothing is waiting or being written. */
  async idle(): Promise<void> {
    while (this.#working) await this.#working;
  }

  async #work(): Promise<void> {
    // Lets everybody ask who was woken by the same turn of the event loop.
    await setImmediate();
    while (this.#waiting.length > 0) {
      const group = this.#waiting.slice(0, MAX_GROUP);
      this.#waiting = this.#waiting.slice(MAX_GROUP);
      try {
        const applied = await this.#apply(group.map(({ change }) => change));
        for (const [index, { resolve, reject }] of group.entries()) {
          const one = applied[index] as Applied;
          if ('refused' in one) reject(refusal(one.refused));
          else if ('overtaken' in one) reject(overtaken());
          else resolve(one.result);
        }
      } catch (error) {
        for (const { reject } of group) reject(error);
      }
      await setImmediate();
    }
    this.#working = undefined;
  }
}
