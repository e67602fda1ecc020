/** What the pages show: how often it has changed, and the error instead of them while there is one. */
export interface BuildState {
  readonly version: number;
  readonly error?: unknown;
}

export interface Builder {
  readonly state: BuildState;
  /** Builds now or, while a build is under way, once more after it. Resolves when nothing is left to build. */
  build(): Promise<void>;
  /** Resolves when no build is under way. */
  idle(): Promise<void>;
  /** Calls back after each build until the returned function is called. */
  listen(listener: (state: BuildState) => void): () => void;
}

/** Runs `rebuild` one at a time: two that wrote the same folder at once would leave a mixture. An error is a state. */
export function createBuilder(rebuild: () => Promise<void>, onError: (error: unknown) => void): Builder {
  const listeners = new Set<(state: BuildState) => void>();
  let state: BuildState = { version: 0 };
  let wanted = false;
  let running: Promise<void> | undefined;

  async function run(): Promise<void> {
    while (wanted) {
      wanted = false;
      const version = state.version + 1;
      try {
        await rebuild();
        state = { version };
      } catch (error) {
        state = { version, error };
        onError(error);
      }
      for (const listener of listeners) listener(state);
    }
    running = undefined;
  }

  return {
    get state() {
      return state;
    },
    build() {
      wanted = true;
      running ??= run();
      return running;
    },
    async idle() {
      await running;
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
