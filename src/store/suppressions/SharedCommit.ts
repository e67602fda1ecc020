import { setImmediate } from 'node:timers/promises';

/** More than this in one commit would keep the first caller waiting for the last one's rows. */
const MAX_GROUP = 500;

interface Waiting<Asked, Result> {
  readonly asked: Asked;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Lets what is asked for at the same time share one durable commit; nobody is delayed for company. `apply` answers for each in
 * their order, or rejects for all.
 */
export class SharedCommit<Asked, Result> {
  readonly #apply: (asked: readonly Asked[]) => Promise<readonly Result[]>;
  #waiting: Waiting<Asked, Result>[] = [];
  #isWorking = false;

  constructor(apply: (asked: readonly Asked[]) => Promise<readonly Result[]>) {
    this.#apply = apply;
  }

  submit(asked: Asked): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ asked, resolve, reject });
      if (!this.#isWorking) void this.#work();
    });
  }

  async #work(): Promise<void> {
    this.#isWorking = true;
    await setImmediate();
    while (this.#waiting.length > 0) {
      const group = this.#waiting.splice(0, MAX_GROUP);
      try {
        const results = await this.#apply(group.map(({ asked }) => asked));
        for (const [index, { resolve }] of group.entries()) resolve(results[index] as Result);
      } catch (error) {
        for (const { reject } of group) reject(error);
      }
    }
    this.#isWorking = false;
  }
}
